import { readWorkbook, type ReadWorkbook } from '../layout/readWorkbook';
import {
  planContext,
  planWorkbook,
  type LayoutTexts,
  type PlanContext,
} from '../layout/planWorkbook';
import { assess, type Assessment } from '../scoring/assess';
import type { Evaluation } from '../scoring/evaluation';
import type { SheetContent, WorkbookHost } from '../workbook/host';
import type { WorkbookPlan } from '../workbook/plan';

/** A workbook as read, and what it should look like: the ground that every flow starts from. */
export interface Book {
  /** All sheets, the user's own among them. */
  readonly contents: readonly SheetContent[];
  readonly read: ReadWorkbook;
  /** null together where the workbook holds no evaluation that can be read. */
  readonly planned: PlannedBook | null;
}

export interface PlannedBook {
  readonly evaluation: Evaluation;
  readonly assessment: Assessment;
  readonly context: PlanContext;
  readonly plan: WorkbookPlan;
}

/** Reads the whole workbook through its host; gives back `before` where the host says that nothing changed since. */
export async function openBook(
  host: WorkbookHost,
  texts: LayoutTexts,
  before: Book | null = null,
): Promise<Book> {
  const sheets = await host.sheets();
  const contents = await host.read(sheets.map((it) => it.name));
  if (before !== null && isSame(before.contents, contents)) return before;
  const read = readWorkbook(contents, texts);
  const planned = read.evaluation === null ? null : planBook(read.evaluation, texts, read.foreign);
  return { contents, read, planned };
}

function isSame(before: readonly SheetContent[], now: readonly SheetContent[]): boolean {
  return before.length === now.length && now.every((it, at) => it === before[at]);
}

/** What the workbook of an evaluation looks like beside the user's own sheets. */
export function planBook(
  evaluation: Evaluation,
  texts: LayoutTexts,
  foreign: readonly string[],
): PlannedBook {
  const assessment = assess(evaluation);
  const context = planContext(assessment, texts, foreign);
  return { evaluation: assessment.evaluation, assessment, context, plan: planWorkbook(context) };
}

/** What a workbook that must hold an evaluation should look like. @throws {RangeError} where the pane offers an action too early. */
export function needPlanned({ planned }: Book): PlannedBook {
  if (planned === null) throw new RangeError('the workbook holds no evaluation');
  return planned;
}
