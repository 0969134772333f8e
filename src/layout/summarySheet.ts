import { formatRange } from '../workbook/address';
import type { CellInput, SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { headRows, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';
import { textHeightPt } from './textHeight';
import type { UnitCells } from './summaryColumn';
import type { SummaryGrid } from './summaryGrid';

/** What a group's summary sheet is made of. `units` are in the order of the grid. */
export interface SummarySheet {
  readonly key: string;
  readonly mark: string;
  readonly title: string;
  readonly note: CellInput;
  readonly footer: string;
  readonly units: readonly {
    readonly cells: UnitCells;
    /** The cell of a total set by hand that counts; null where the group has no sheet for them. */
    readonly override: string | null;
  }[];
}

/** One row a unit: what its total is made of, the total, state and rank, all read from other sheets. */
export function planSummarySheet(sheet: SummarySheet, grid: SummaryGrid): SheetPlan {
  const draft = createDraft();
  const right = grid.column('rank');
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: sheet.note,
    noteStyle: 'noteRight',
    columns: grid.columns.map((it) => it.key),
    right,
    heading: (_, column) => grid.columns[column]?.heading ?? '',
  });
  sheet.units.forEach(({ cells, override }, index) => {
    const row = { grid, index, code: grid.units[index] ?? '', unit: cells, override };
    grid.columns.forEach(({ input, style }, column) => {
      draft.put(grid.firstRow + index, column, input(row), style);
    });
  });
  const { columnsRow } = listRows;
  const last = grid.firstRow + sheet.units.length - 1;
  return {
    key: sheet.key,
    name: grid.name,
    visibility: 'visible',
    columns: grid.columns.map(({ widthChars, heading }) => ({
      widthChars,
      ...(heading === null ? { hidden: true } : {}),
    })),
    rows: [
      ...headRows(32, 18, headingPt(grid)),
      ...sheet.units.map((_, index) => ({
        row: grid.firstRow + index,
        heightPt: 20,
      })),
    ],
    ...draft.content(),
    validations: [],
    conditionalFormats: [],
    freeze: {
      rows: columnsRow + 1,
      columns: grid.column('unit') + 1,
    },
    isProtected: true,
    filter: formatRange({
      top: columnsRow,
      left: grid.column('number'),
      bottom: Math.max(columnsRow + 1, last),
      right,
    }),
    print: {
      ...flatPrint('landscape', columnsRow, sheet.footer),
      pagesHigh: sheet.units.length <= onePageUnits ? 1 : 0,
    },
  };
}

/** The least height that shows two lines of every heading; more where one needs it. */
function headingPt({ columns }: SummaryGrid): number {
  const needed = columns.map(({ heading, widthChars }) =>
    heading === null ? 0 : textHeightPt(heading, widthChars),
  );
  return Math.max(34, ...needed);
}

/** A group of that many units is still readable on one page. */
const onePageUnits = 40;
