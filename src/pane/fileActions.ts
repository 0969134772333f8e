import type { Issue } from '../base/issue';

/**
 * What can be done with the whole file, where the host is a file or the embedded workbook. `open` and `create` give what
 * stood in the way as errors, and nothing of the workbook was changed then; warnings name what the page does not show of it.
 * After them the session reads the workbook anew.
 */
export interface FileActions {
  readonly open: () => Promise<readonly Issue[]>;
  readonly create: () => Promise<readonly Issue[]>;
  readonly download: () => Promise<void>;
  /** Whether the workbook holds what was never downloaded: opening another would lose it. */
  readonly isChanged: () => boolean;
  /** `file.lost` where a download would not hold everything that people did. */
  readonly lost: () => readonly Issue[];
}
