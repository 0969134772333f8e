import type { WorkbookPlan } from '../../workbook/plan';
import type { Change } from '../inPlace/change';
import type { RenderEntry } from '../inPlace/journal';
import type { Action } from './action';
import { putVisibilities } from './visibility';
import type { WpsWorksheet } from './jsapi';

interface Rendered {
  readonly entry: RenderEntry;
  readonly change: Change;
  readonly plan: WorkbookPlan;
  readonly written: ReadonlyMap<string, WpsWorksheet>;
}

/** What is seen, at last. From then on the action is done: the journal says so in one call. */
export function endRender(
  { book, journal, facts, kept }: Action,
  { entry, change, plan, written }: Rendered,
): void {
  const hidden = plan.sheets.filter((it) => it.visibility !== 'visible');
  const front = frontOf(facts.active, change, plan);
  const shown = front === null ? undefined : (written.get(front.name) ?? book.sheet(front.id));
  shown?.Activate();
  putVisibilities([
    ...hidden.flatMap(({ name, visibility }) => {
      const sheet = written.get(name);
      return sheet === undefined ? [] : [{ sheet, visibility }];
    }),
    ...change.removed.map(({ facts: { id } }) => {
      return { sheet: book.sheet(id), visibility: 'veryHidden' as const };
    }),
  ]);
  book.app.Calculate();
  const shadows = [...entry.replaced, ...entry.removed].map((it) => it.shadow);
  journal.put({ journal: null, kept: [...kept, ...shadows] });
}

/** The sheet that was in front, where it still can be, else the first of the plan that is seen. */
function frontOf(
  active: string,
  { removed, replaced }: Change,
  plan: WorkbookPlan,
): { readonly id: string; readonly name: string } | null {
  const own = replaced.find((it) => it.facts.id === active)?.plan;
  const isAway =
    removed.some((it) => it.facts.id === active) ||
    (own !== undefined && own.visibility !== 'visible');
  if (!isAway && active !== '') return { id: active, name: own?.name ?? '' };
  const first = plan.sheets.find((it) => it.visibility === 'visible');
  return first === undefined ? null : { id: '', name: first.name };
}
