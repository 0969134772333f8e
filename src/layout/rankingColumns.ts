import type { SheetTexts } from '../i18n/sheetTexts';
import { printText } from '../workbook/formula';
import { formula, hiddenColumn, type SummaryColumn } from './summaryColumn';
import type { SummaryGrid } from './summaryGrid';
import type { CellInput } from '../workbook/plan';

/** One place of a ranking sheet, as its columns see it: 0-based, with the cells of its row and its columns over all. */
export interface RankingRow {
  readonly index: number;
  readonly cell: (key: string) => string;
  readonly range: (key: string) => string;
}

/** One column of a ranking sheet: everything that is said of it; without a heading it is hidden. */
export interface RankingColumn extends Pick<
  SummaryColumn,
  'key' | 'heading' | 'widthChars' | 'style'
> {
  readonly input: (row: RankingRow) => CellInput;
}

/**
 * The columns of a group's ranking sheet from left to right: the rank, then those that the summary sheet lends it, found by
 * the hidden place. With `isPending` ranks show 待定.
 */
export function rankingColumns(
  summary: SummaryGrid,
  isPending: boolean,
  texts: SheetTexts,
): readonly RankingColumn[] {
  const { states, ranking } = texts;
  const lent = summary.columns.flatMap((it) => lentColumn(it, summary) ?? []);
  const isRank = ({ key }: RankingColumn): boolean => key === 'rank';
  return [
    hidden('key', ({ index }) => `#${index + 1}`),
    ...lent.filter(isRank).map((it) => (isPending ? { ...it, input: () => states.pending } : it)),
    ...lent.filter((it) => !isRank(it)),
    {
      key: 'note',
      heading: ranking.columns.note,
      widthChars: 12,
      style: 'center',
      input: ({ cell, range }) => {
        const tied = `IF(COUNTIF(${range('rank')},${cell('rank')})>1,${printText(states.tied)},"")`;
        const state = `INDEX(${summary.outside('state')},${cell('place')})`;
        return formula(`IF(COUNT(${cell('total')})=1,${tied},${state})`);
      },
    },
    hidden('place', ({ index }) => formula(`MATCH(${index + 1},${summary.outside('order')},0)`)),
  ];
}

function lentColumn(column: SummaryColumn, summary: SummaryGrid): RankingColumn | null {
  const { key, heading, rankingChars, style } = column;
  if (rankingChars === null) return null;
  const input = ({ cell }: RankingRow): CellInput =>
    formula(`INDEX(${summary.outside(key)},${cell('place')})`);
  return { key, heading, widthChars: rankingChars, style, input };
}

function hidden(key: string, input: RankingColumn['input']): RankingColumn {
  return { ...hiddenColumn(key, () => null), input };
}
