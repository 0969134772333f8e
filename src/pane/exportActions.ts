import type { Issue } from '../base/issue';
import type { Evaluation } from '../scoring/evaluation';

/** Taking an evaluation out of the workbook of a program that keeps its own files. Issues name what the copy does not hold. */
export interface ExportActions {
  /** Opens a copy in a window of its own; null where the program cannot. */
  readonly openCopy: ((evaluation: Evaluation) => Promise<readonly Issue[]>) | null;
  /** Hands the copy over as a file of that name; null where the pane cannot. */
  readonly download: ((evaluation: Evaluation, name: string) => Promise<readonly Issue[]>) | null;
}
