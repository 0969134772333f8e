import type { ExampleTexts } from '../i18n/exampleTexts';
import { serialOf } from '../rules/day';
import { eventLists } from '../scoring/eventLists';
import type { Evaluation, EventEntry, UnitEntries } from '../scoring/evaluation';
import { createRandom } from './random';

/** No event later than the month before the last, as if the year were nearly over. */
const lastDay = 330;

/**
 * Made-up events, as many as the made-up entries of these units count, for those whose counts the ledger makes; by date, behind
 * what is there.
 */
export function withExampleEvents(
  evaluation: Evaluation,
  entries: readonly (readonly [unit: string, UnitEntries])[],
  texts: ExampleTexts,
): Evaluation {
  const { events: ledger, scheme, roster } = evaluation;
  if (ledger === null) return evaluation;
  const lists = eventLists(scheme, roster, ledger);
  const counted = new Map(lists.units.slice(0, lists.counted).map((it) => [it.code, it]));
  const start = serialOf(`${scheme.year}-01-01`);
  const made = entries.flatMap(([code, { rows }]) => {
    const unit = counted.get(code);
    const random = createRandom(`events of ${code}`);
    return lists.rules.flatMap((rule): readonly EventEntry[] => {
      const count = rows[rule.key]?.review ?? null;
      if (unit === undefined || typeof count !== 'number' || count <= 0) return [];
      return Array.from({ length: count }, () => {
        const day = Math.floor(random() * lastDay);
        return {
          date: start + day,
          unit: unit.name,
          rule: rule.label,
          count: 1,
          basis: texts.notice(Math.floor(day / 31) + 1),
          number: null,
          note: null,
        };
      });
    });
  });
  const sorted = made.sort((a, b) => Number(a.date) - Number(b.date));
  return { ...evaluation, events: { ...ledger, events: [...ledger.events, ...sorted] } };
}
