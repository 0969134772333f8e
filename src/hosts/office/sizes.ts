import { formatColumn } from '../../workbook/address';

/** Of the columns from A and the rows from 1 on: their size in points, null for the default. */
export interface Sizes {
  readonly columns: readonly (number | null)[];
  readonly rows: readonly (number | null)[];
}

/** A sheet and how far its sizes are asked for. */
interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly rows: number;
  readonly columns: number;
}

/** Nobody sizes the last column, so that it tells the default. */
const lastColumn = 'XFD1';

/**
 * Asks for the sizes of many sheets in one request; in the order given. The sheets are shadows and not protected: rows and
 * columns of theirs are shown first, for what is hidden has no size that could be asked for.
 */
export async function loadSizes(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<readonly Sizes[]> {
  for (const { sheet } of extents) {
    sheet.getRange().rowHidden = false;
    sheet.getRange().columnHidden = false;
  }
  const asked = extents.map(({ sheet, rows, columns }) => ({
    sheet: sheet.load('standardHeight'),
    usual: sheet.getRange(lastColumn).load('format/columnWidth'),
    rows:
      rows === 0
        ? null
        : sheet.getRange(`A1:A${rows}`).getRowProperties({ format: { rowHeight: true } }),
    columns:
      columns === 0
        ? null
        : sheet
            .getRange(`A1:${formatColumn(columns - 1)}1`)
            .getColumnProperties({ format: { columnWidth: true } }),
  }));
  await context.sync();
  return asked.map(({ sheet, usual, rows, columns }) => ({
    columns: (columns?.value ?? []).map(({ format }) =>
      unusual(format?.columnWidth, usual.format.columnWidth),
    ),
    rows: (rows?.value ?? []).map(({ format }) => unusual(format?.rowHeight, sheet.standardHeight)),
  }));
}

function unusual(points: number | undefined, usual: number): number | null {
  return points === undefined || points === usual ? null : points;
}
