import type { Visibility } from '../../workbook/plan';
import type { Journal } from './journal';

/** What stays allowed on a protected sheet, by the names of Office.js. */
export type Allowed = Readonly<Record<string, boolean | string>>;

/** A sheet as an action finds it. `allowed` is null where it is not protected. */
export interface SheetFacts {
  /** Good while the workbook is open. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly allowed: Allowed | null;
}

/** What every action asks first. Sheets in tab order, shadows among them. */
export interface Facts {
  readonly sheets: readonly SheetFacts[];
  /** Id of the sheet in front. */
  readonly active: string;
  /** Whether sheets can be neither added, renamed nor removed. */
  readonly isStructureProtected: boolean;
  /** What an interrupted action left behind. */
  readonly journal: Journal | null;
  /** Names of shadows that are kept for undo; null where nothing is said of them. */
  readonly kept: readonly string[] | null;
}
