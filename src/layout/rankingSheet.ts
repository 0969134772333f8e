import type { SheetTexts } from '../i18n/sheetTexts';
import { formatAbsolute, formatColumn, formatRange } from '../workbook/address';
import { printText } from '../workbook/formula';
import type { CellInput, SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { headRows, listColumns, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';
import type { StyleName } from './styles';
import type { SummaryColumn, SummaryGrid } from './summaryGrid';

/** What a group's ranking sheet is made of. */
export interface RankingSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly note: string;
  /** True while a decision is open: ranks show 待定, units stand in roster order. */
  readonly isPending: boolean;
}

type RankingColumn =
  'key' | 'rank' | 'unit' | 'base' | 'bonus' | 'penalty' | 'total' | 'note' | 'place';

const columns: readonly RankingColumn[] = [
  ...(['key', 'rank', 'unit', 'base', 'bonus', 'penalty', 'total', 'note', 'place'] as const),
];
const widths: Readonly<Record<RankingColumn, number>> = {
  key: 8,
  rank: 9,
  unit: 28,
  base: 13,
  bonus: 11,
  penalty: 11,
  total: 13,
  note: 12,
  place: 8,
};
const looks: Readonly<Record<RankingColumn, StyleName>> = {
  key: 'key',
  rank: 'rank',
  unit: 'text',
  base: 'points',
  bonus: 'adjusted',
  penalty: 'adjusted',
  total: 'pointsBold',
  note: 'center',
  place: 'key',
};

/** The units of a group by rank, sorted live by formulas over the summary sheet. */
export function planRankingSheet(
  sheet: RankingSheet,
  summary: SummaryGrid,
  texts: SheetTexts,
): SheetPlan {
  const draft = createDraft();
  const { titleRow, columnsRow, firstRow } = listRows;
  const right = columns.indexOf('note');
  const headings: Readonly<Record<string, string>> = texts.ranking.columns;
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: sheet.note,
    noteStyle: 'noteRight',
    columns,
    right,
    heading: (name) => headings[name] ?? '',
  });
  const count = summary.units.length;
  summary.units.forEach((_, index) => {
    const row = firstRow + index;
    const inputs = rowInputs(sheet, summary, index, texts);
    columns.forEach((name, column) => draft.put(row, column, inputs[name], looks[name]));
  });
  const last = firstRow + Math.max(1, count) - 1;
  const range = (name: RankingColumn): string => {
    const column = columns.indexOf(name);
    return formatRange({ top: firstRow, bottom: last, left: column, right: column });
  };
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    tabColor: '#0F6CBD',
    columns: listColumns(columns, widths, ['key', 'place']),
    rows: [
      ...headRows(34, 18, 24),
      ...summary.units.map((_, index) => ({
        row: firstRow + index,
        heightPt: 21,
      })),
    ],
    ...draft.content(),
    validations: [],
    conditionalFormats: [
      {
        range: formatRange({
          top: firstRow,
          bottom: last,
          left: 1,
          right,
        }),
        formula: `AND(COUNT($B${firstRow + 1})=1,N($B${firstRow + 1})<=3)`,
        fill: '#FFF6D6',
      },
    ],
    freeze: {
      rows: columnsRow + 1,
      columns: 0,
    },
    isProtected: true,
    print: {
      ...flatPrint('portrait', columnsRow, sheet.footer),
      area: formatRange({
        top: titleRow,
        bottom: last,
        left: 1,
        right,
      }),
    },
    charts: [
      {
        title: sheet.title,
        categories: range('unit'),
        values: range('total'),
        from: `K${columnsRow + 1}`,
        to: `V${columnsRow + 22}`,
      },
    ],
  };
}

function rowInputs(
  sheet: RankingSheet,
  summary: SummaryGrid,
  index: number,
  texts: SheetTexts,
): Readonly<Record<RankingColumn, CellInput>> {
  const row = listRows.firstRow + index;
  const cell = (name: RankingColumn): string => formatAbsolute(row, columns.indexOf(name));
  const place = cell('place');
  const from = (name: SummaryColumn): CellInput => ({
    formula: `INDEX(${summary.outside(name)},${place})`,
  });
  const totals = formatColumn(columns.indexOf('total'));
  const last = listRows.firstRow + summary.units.length;
  const range = `$${totals}$${listRows.firstRow + 1}:$${totals}$${last}`;
  const state = `INDEX(${summary.outside('state')},${place})`;
  const total = cell('total');
  return {
    key: `#${index + 1}`,
    rank: sheet.isPending ? texts.states.pending : from('rank'),
    unit: from('unit'),
    base: from('base'),
    bonus: from('bonus'),
    penalty: from('penalty'),
    total: from('total'),
    note: {
      formula: `IF(COUNT(${total})=1,IF(COUNTIF(${range},${total})>1,${printText(texts.states.tied)},""),${state})`,
    },
    place: { formula: `MATCH(${index + 1},${summary.outside('order')},0)` },
  };
}
