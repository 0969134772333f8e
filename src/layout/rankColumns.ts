import type { SheetTexts } from '../i18n/sheetTexts';
import { formula, hiddenColumn, type SummaryColumn, type SummaryRow } from './summaryColumn';

/** State and rank of each unit, and the hidden columns that a sorted ranking reads. */
export function rankColumns(
  ties: 'skip' | 'dense',
  { summary }: SheetTexts,
): readonly SummaryColumn[] {
  const words = summary.columns;
  return [
    {
      key: 'state',
      heading: words.state,
      widthChars: 12,
      rankingChars: null,
      style: 'center',
      input: ({ unit }) => formula(unit.state),
    },
    {
      key: 'rank',
      heading: words.rank,
      widthChars: 7,
      rankingChars: 9,
      style: 'rank',
      input: (row) => formula(`IF(${isRanked(row)},${rankOf(row, ties)},"")`),
    },
  ];
}

/** Places in a sorted list, and the first of each total, for ranks that skip none. */
export function orderColumns(): readonly SummaryColumn[] {
  return [
    hiddenColumn('order', (row) => {
      const { total, totals, above, index } = cellsOf(row);
      const place = `RANK(${total},${totals},0)+COUNTIF(${above},${total})-1`;
      const last = `COUNT(${totals})+${index + 1}-COUNT(${above})`;
      return formula(`IF(${isRanked(row)},${place},${last})`);
    }),
    hiddenColumn('first', (row) => {
      const { total, totals, index } = cellsOf(row);
      return formula(`IF(${isRanked(row)},IF(MATCH(${total},${totals},0)=${index + 1},1,0),0)`);
    }),
  ];
}

function cellsOf({ grid, index }: SummaryRow) {
  const total = grid.cell(index, 'total');
  return { total, totals: grid.range('total'), above: `${grid.cell(0, 'total')}:${total}`, index };
}

function isRanked(row: SummaryRow): string {
  return `COUNT(${cellsOf(row).total})=1`;
}

function rankOf(row: SummaryRow, ties: 'skip' | 'dense'): string {
  const { total, totals } = cellsOf(row);
  return ties === 'skip'
    ? `RANK(${total},${totals},0)`
    : `SUMIFS(${row.grid.range('first')},${totals},">"&${total})+1`;
}
