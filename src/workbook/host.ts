import type { CancelSignal } from '../base/cancelSignal';
import type { Issue } from '../base/issue';
import type { Cell, Value } from '../base/value';
import type { PlanFeature, Visibility, WorkbookPlan } from './plan';

/** A sheet as it is now. Rows are 0-based from row 1 of the sheet; missing cells are empty. */
export interface SheetContent {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface CellRef {
  readonly sheet: string;
  /** A1, without sheet. */
  readonly cell: string;
}

/** A value or formula to put into one cell; its format stays. */
export interface CellEdit extends CellRef {
  readonly input: Value | { readonly formula: string };
}

/** Cells of one sheet to be locked or opened; their contents and looks stay. The sheet is protected afterwards, without a password. */
export interface LockEdit {
  readonly sheet: string;
  /** A1, without sheet. */
  readonly ranges: readonly string[];
  readonly isLocked: boolean;
  /** Whether people may sort the sheet where it had no protection any more; else it allows what it did. */
  readonly isSortable: boolean;
}

/** Cells that somebody changed. Own writes of the add-in are not reported. */
export interface EditEvent {
  readonly sheet: string;
  readonly range: string;
}

/** What `render` does besides the sheets of the plan. */
export interface RenderOptions {
  /** Sheets to delete, by name; names that are not there are ignored. */
  readonly remove?: readonly string[];
  /** New names, old → new, done before everything else; formulas follow. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Names of all our sheets in tab order, for the place of new ones; the plan's own order if not said. */
  readonly order?: readonly string[];
  /** Single cells written after the sheets, as `write` does, by the new names of sheets. */
  readonly edits?: readonly CellEdit[];
  /** Cells locked or opened on sheets that the plan does not have, by the new names of sheets. */
  readonly locks?: readonly LockEdit[];
  readonly signal?: CancelSignal;
  /** Called after each sheet, with its name, and the count done. */
  readonly onProgress?: (done: number, sheet: string) => void;
}

/** Everything needed to put the workbook back as it was; its content is the host's own. */
export interface Backup {
  readonly host: string;
  readonly content: unknown;
}

export type Support = 'full' | 'partial' | 'none';

/**
 * The one way to a workbook. Sheets outside a plan are never touched.
 *
 * `render` replaces planned sheets whole where a sheet of that name exists (its place among the tabs stays), else adds
 * them after the nearest sheet before them in `order`; the same plan twice gives the same workbook. It is all or nothing: an abort or
 * failure leaves the workbook as it was. What the host cannot show comes back as `host.unsupported` issues.
 */
export interface WorkbookHost {
  readonly kind: 'office' | 'wps' | 'xlsx' | 'browser';
  readonly support: Readonly<Record<PlanFeature, Support>>;
  /** Names and visibility of all sheets, in tab order. */
  readonly sheets: () => Promise<readonly Pick<SheetContent, 'name' | 'visibility'>[]>;
  /** In the order asked; the same object again only for a sheet in which nothing changed. @throws {HostError} for a sheet that is not there. */
  readonly read: (names: readonly string[]) => Promise<readonly SheetContent[]>;
  readonly render: (plan: WorkbookPlan, options?: RenderOptions) => Promise<readonly Issue[]>;
  /** Writes single cells, locked ones too. All or nothing. */
  readonly write: (edits: readonly CellEdit[]) => Promise<void>;
  /** Brings the cell into view and selects it; with `focus`, typing goes there, in hosts that can say so. */
  readonly reveal: (ref: CellRef, options?: { readonly focus?: boolean }) => Promise<void>;
  /** The selected cell, null where the host has none. */
  readonly selection: () => Promise<CellRef | null>;
  /** @returns a function that ends the listening. */
  readonly onEdit: (listener: (event: EditEvent) => void) => () => void;
  readonly backup: () => Promise<Backup>;
  readonly restore: (backup: Backup) => Promise<void>;
}

/** A host refused or failed. `code` is stable: `missingSheet`, `aborted`, `protected`, `corrupt`, `password`, `foreign` … */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;
  constructor(code: string, message: string, options?: { readonly cause: unknown }) {
    super(message);
    this.code = code;
    if (options !== undefined) Object.assign(this, { cause: options.cause });
  }
}
