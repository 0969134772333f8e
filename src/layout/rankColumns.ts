import type { SheetTexts } from '../i18n/sheetTexts';
import type { TieBreaker } from '../scoring/resultModel';
import { printFormula } from '../workbook/formula';
import { ifRanked, resultLocate } from './resultColumns';
import { formula, hiddenColumn, type SummaryColumn, type SummaryRow } from './summaryColumn';

/** How units are ranked. */
export interface RankRules {
  readonly ties: 'skip' | 'dense';
  readonly tieBreakers: readonly TieBreaker[];
}

/** State and rank of each unit. */
export function rankColumns(rules: RankRules, { summary }: SheetTexts): readonly SummaryColumn[] {
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
      input: (row) => formula(`IF(${isRanked(row)},${rankOf(row, rules)},"")`),
    },
  ];
}

/** More units than that are in no group, so that places by one value never reach those by the value before. */
const mostUnits = 10_000;

/**
 * The hidden columns that ranks are made of: for each tie breaker the value, then places by all values up to it, packed into
 * one number, so that RANK alone orders them; places in a sorted list; the first of each place, for ranks that skip none.
 * No column compares every unit with every other in a formula of its own, which 1,000 units would wait for.
 */
export function orderColumns({ tieBreakers }: RankRules): readonly SummaryColumn[] {
  const breaking = tieBreakers.flatMap(({ value }, at): readonly SummaryColumn[] => [
    hiddenColumn(`tie${at}`, (row) =>
      formula(ifRanked(row, printFormula(value, resultLocate(row)))),
    ),
    hiddenColumn(`places${at}`, (row) => {
      const before = placesBy(row, at);
      const own = row.grid.cell(row.index, `tie${at}`);
      return formula(
        ifRanked(row, `${before}*${mostUnits}+RANK(${own},${row.grid.range(`tie${at}`)},0)`),
      );
    }),
  ]);
  return [
    ...breaking,
    hiddenColumn('order', (row) => {
      const { totals, index } = cellsOf(row);
      const [own, , above] = decisive(row, tieBreakers.length);
      const countedAbove = cellsOf(row).above;
      const place = `${placesBy(row, tieBreakers.length)}+COUNTIF(${above},${own})-1`;
      const last = `COUNT(${totals})+${index + 1}-COUNT(${countedAbove})`;
      return formula(`IF(${isRanked(row)},${place},${last})`);
    }),
    hiddenColumn('first', (row) => {
      const [own, all] = decisive(row, tieBreakers.length);
      return formula(`IF(${isRanked(row)},IF(MATCH(${own},${all},0)=${row.index + 1},1,0),0)`);
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

/** The column that orders units by their totals and the first `breakers` values: its cell, all cells, those down to it. */
function decisive(
  { grid, index }: SummaryRow,
  breakers: number,
): readonly [string, string, string] {
  const key = breakers === 0 ? 'total' : `places${breakers - 1}`;
  const own = grid.cell(index, key);
  return [own, grid.range(key), `${grid.cell(0, key)}:${own}`];
}

/** The place by total and the first `breakers` values; equal units share it and the next are skipped. */
function placesBy(row: SummaryRow, breakers: number): string {
  const [own, all] = decisive(row, breakers);
  return `RANK(${own},${all},${breakers === 0 ? 0 : 1})`;
}

function rankOf(row: SummaryRow, { ties, tieBreakers }: RankRules): string {
  if (ties === 'skip') return placesBy(row, tieBreakers.length);
  const [own, all] = decisive(row, tieBreakers.length);
  const better = tieBreakers.length === 0 ? '">"&' : '"<"&';
  return `SUMIFS(${row.grid.range('first')},${all},${better}${own})+1`;
}
