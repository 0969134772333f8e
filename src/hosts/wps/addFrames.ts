import type { SheetPlan } from '../../workbook/plan';
import { rowLines } from '../inPlace/lineRuns';
import { hasOtherBreaks, ownHeights } from '../inPlace/ownFrame';
import type { FrameGroup } from '../inPlace/frames';
import { addSheet } from './addSheet';
import type { Book } from './book';
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
  const source = { sheet, visibility: 'visible' as const };
  let staysFrozen = first.freeze.rows === 0 && first.freeze.columns === 0;
  for (const plan of others) {
    await beat();
    const copy = copySheet(book, source, plan.name);
    putRows(copy, rowLines(ownHeights(first, plan)));
    putOwnBreaks(copy, first, plan);
    // What stays in view belongs to the window, and not every program copies it: the first copy tells.
    if (!staysFrozen) staysFrozen = wasFrozen(book, copy, plan);
    added.set(plan.name, copy);
  }
  return added;
}

function putOwnBreaks(copy: WpsWorksheet, first: SheetPlan, plan: SheetPlan): void {
  if (!hasOtherBreaks(first, plan)) return;
  copy.ResetAllPageBreaks();
  putBreaks(copy, plan.print);
}

/** Whether rows or columns of a copy stay in view by themselves; they do so afterwards anyway. */
function wasFrozen(book: Book, copy: WpsWorksheet, { freeze }: SheetPlan): boolean {
  toFront(book, copy);
  const { ActiveWindow: window } = book.app;
  const isFrozen = window.FreezePanes;
  if (!isFrozen) putFreeze(window, freeze);
  return isFrozen;
}
