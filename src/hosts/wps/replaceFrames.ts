import type { SheetPlan } from '../../workbook/plan';
import type { Change } from '../inPlace/change';
import { chartName } from '../inPlace/chartName';
import { frameArea } from '../inPlace/frameArea';
import { groupFrames } from '../inPlace/frames';
import type { Touched } from '../inPlace/journal';
import { maxAddressChars } from './maxAddressChars';
import { putAround, putFrame, type Frames } from './putFrame';
import { resetSheet } from './resetSheet';
import { toFront } from './toFront';
import type { WpsWorksheet } from './jsapi';

/** A sheet that is written anew, in place. */
interface Replaced {
  readonly sheet: WpsWorksheet;
  /** Without charts of ours that are there: these stay where people put them. */
  readonly plan: SheetPlan;
  /** What was selected on it. */
  readonly selected: string;
}

/** Frames of open sheets that are there, in place; `touched` are theirs in their order. */
export async function replaceFrames(
  frames: Frames,
  replaced: Change['replaced'],
  touched: readonly Touched[],
  beat: () => Promise<void>,
): Promise<ReadonlyMap<string, WpsWorksheet>> {
  const { book } = frames;
  const all = new Map<SheetPlan, Replaced>();
  for (const [index, { facts, plan }] of replaced.entries()) {
    await beat();
    const it = prepare(frames, book.sheet(facts.id), plan, touched[index]?.charts ?? []);
    all.set(it.plan, it);
  }
  for (const { first, others } of groupFrames([...all.keys()]))
    for (const plan of [first, ...others]) {
      await beat();
      const [it, model] = [all.get(plan), all.get(first)];
      if (it === undefined || model === undefined) continue;
      toFront(book, it.sheet);
      if (it === model) putFrame(frames, it.sheet, plan);
      else putLike(frames, it, model);
      it.sheet.Range(it.selected).Select();
    }
  return new Map([...all.values()].map((it) => [it.plan.name, it.sheet]));
}

function prepare(
  { book }: Frames,
  sheet: WpsWorksheet,
  plan: SheetPlan,
  drawn: readonly string[],
): Replaced {
  toFront(book, sheet);
  const { ActiveWindow: window } = book.app;
  const selected = window.RangeSelection.Address();
  resetSheet(sheet, window);
  const charts = plan.charts ?? [];
  const planned = new Set(charts.map(chartName));
  for (const it of drawn) if (!planned.has(it)) sheet.ChartObjects().Item(it).Delete();
  const left = charts.filter((it) => !drawn.includes(chartName(it)));
  return {
    sheet,
    plan: left.length === charts.length ? plan : { ...plan, charts: left },
    selected: selected.length > maxAddressChars ? 'A1' : selected,
  };
}

/** Cells of one that looks alike are copied, all else is its own. */
function putLike(frames: Frames, { sheet, plan }: Replaced, model: Replaced): void {
  const area = frameArea(plan);
  if (area !== null) model.sheet.Range(area).Copy(sheet.Range(area));
  putAround(frames, sheet, plan);
}
