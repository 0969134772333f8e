import type { SheetPlan } from '../../workbook/plan';
import { rowLines } from '../inPlace/lineRuns';
import { hasOtherBreaks, ownHeights } from '../inPlace/ownFrame';
import type { FrameGroup } from '../inPlace/frames';
import { addSheet } from './addSheet';
import { copySheet } from './copySheet';
import type { WpsWorksheet } from './jsapi';
import { putFrame, type Frames } from './putFrame';
import { putRows } from './putLines';
import { putBreaks } from './putPage';
import { putFreeze } from './putView';
import { toFront } from './toFront';

/** New sheets that look alike, without content: the first is made, the others are copies of it. `beat` lets others have a turn. */
export async function addFrames(
  frames: Frames,
  { first, others }: FrameGroup,
  beat: () => Promise<void>,
): Promise<ReadonlyMap<string, WpsWorksheet>> {
  const { book } = frames;
  const sheet = addSheet(book, first.name);
  toFront(book, sheet);
  putFrame(frames, sheet, first);
  sheet.Range('A1').Select();
  const added = new Map([[first.name, sheet]]);
  for (const plan of others) {
    await beat();
    const copy = copySheet(book, sheet, plan.name);
    putOwn(frames, copy, first, plan);
    added.set(plan.name, copy);
  }
  return added;
}

/** Heights and page breaks of a copy; what stays in view belongs to the window, and not every program copies it. */
function putOwn({ book }: Frames, copy: WpsWorksheet, first: SheetPlan, plan: SheetPlan): void {
  putRows(copy, rowLines(ownHeights(first, plan)));
  if (hasOtherBreaks(first, plan)) {
    copy.ResetAllPageBreaks();
    putBreaks(copy, plan.print);
  }
  if (plan.freeze.rows === 0 && plan.freeze.columns === 0) return;
  toFront(book, copy);
  const { ActiveWindow: window } = book.app;
  if (!window.FreezePanes) putFreeze(window, plan.freeze);
}
