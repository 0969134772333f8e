import type { Issue } from '../base/issue';

/**
 * What can be done with the whole file, where the host is a file or the embedded workbook. `open` and `create` give what
 * stood in the way, and nothing of the workbook was changed then; empty where it was done or the person thought better of
 * it. After them the session reads the workbook anew.
 */
export interface FileActions {
  readonly open: () => Promise<readonly Issue[]>;
  readonly create: () => Promise<readonly Issue[]>;
  readonly download: () => Promise<void>;
}
