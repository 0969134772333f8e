import type { CalculationMode, Workbook } from '../excel/model';
import type { EventHub } from './eventHub';

/** What the bindings of one workbook share. */
export interface ExcelSession {
  readonly workbook: Workbook;
  readonly events: EventHub;
  /** Files in base64 that pages opened in windows of their own. */
  readonly created: string[];
  /** The mode to go back to when a page's batch ends that suspended calculation; null outside of such. */
  suspendedMode: CalculationMode | null;
}
