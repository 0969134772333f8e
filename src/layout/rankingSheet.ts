import { formatAbsolute, formatColumn, formatRange } from '../workbook/address';
import type { CellInput, SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { headRows, listRows, putListHead } from './listSheet';
import type { RankingColumn, RankingRow } from './rankingColumns';
import { createDraft, type SheetDraft } from './sheetDraft';

/** What a group's ranking sheet is made of. */
export interface RankingSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly note: CellInput;
  readonly columns: readonly RankingColumn[];
  /** How many units it ranks. */
  readonly count: number;
  /** The line under the list; null for none. */
  readonly verified: CellInput;
}

/** The units of a group by rank, sorted live by formulas over the summary sheet. */
export function planRankingSheet(sheet: RankingSheet): SheetPlan {
  const draft = createDraft();
  const { titleRow, columnsRow, firstRow } = listRows;
  const { columns, count } = sheet;
  const at = (key: string): number => columns.findIndex((it) => it.key === key);
  const right = at('note');
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: sheet.note,
    noteStyle: 'noteRight',
    columns: columns.map((it) => it.key),
    right,
    heading: (_, column) => columns[column]?.heading ?? '',
  });
  for (let index = 0; index < count; index++) {
    const row = rankingRow(index, count, at);
    columns.forEach(({ input, style }, column) =>
      draft.put(firstRow + index, column, input(row), style),
    );
  }
  const last = firstRow + Math.max(1, count) - 1;
  const bottom = sheet.verified === null ? last : last + 1;
  putVerified(draft, sheet, bottom, right);
  const range = (key: string): string =>
    formatRange({ top: firstRow, bottom: last, left: at(key), right: at(key) });
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    tabColor: '#0F6CBD',
    columns: columns.map(({ widthChars, heading }) => ({
      widthChars,
      ...(heading === null ? { hidden: true } : {}),
    })),
    rows: [
      ...headRows(34, 18, columns.some(isTwoLines) ? 36 : 24),
      ...Array.from({ length: count }, (_, index) => ({ row: firstRow + index, heightPt: 21 })),
    ],
    ...draft.content(),
    validations: [],
    conditionalFormats: [
      {
        range: formatRange({ top: firstRow, bottom: last, left: 1, right }),
        formula: `AND(COUNT($B${firstRow + 1})=1,N($B${firstRow + 1})<=3)`,
        fill: '#FFF6D6',
      },
    ],
    freeze: { rows: columnsRow + 1, columns: 0 },
    isProtected: true,
    print: {
      ...flatPrint(isWide(columns) ? 'landscape' : 'portrait', columnsRow, sheet.footer),
      area: formatRange({ top: titleRow, bottom, left: 1, right }),
    },
    charts: [
      {
        title: sheet.title,
        categories: range('unit'),
        values: range('total'),
        from: `${formatColumn(columns.length + 1)}${columnsRow + 1}`,
        to: `${formatColumn(columns.length + 12)}${columnsRow + 22}`,
      },
    ],
  };
}

/** That the workbook's figures were checked, under the list. */
function putVerified(draft: SheetDraft, sheet: RankingSheet, row: number, right: number): void {
  if (sheet.verified === null) return;
  draft.put(row, 0, '#verified', 'key');
  draft.put(row, 1, sheet.verified, 'noteRight');
  draft.merge({ top: row, bottom: row, left: 1, right });
}

function isTwoLines({ heading }: RankingColumn): boolean {
  return heading?.includes('\n') ?? false;
}

/** More characters than that across make small print of a page upright. */
const uprightChars = 110;

function isWide(columns: readonly RankingColumn[]): boolean {
  const shown = columns.filter((it) => it.heading !== null);
  return shown.reduce((sum, it) => sum + it.widthChars, 0) > uprightChars;
}

function rankingRow(index: number, count: number, at: (key: string) => number): RankingRow {
  const { firstRow } = listRows;
  return {
    index,
    cell: (key) => formatAbsolute(firstRow + index, at(key)),
    range: (key) =>
      `${formatAbsolute(firstRow, at(key))}:${formatAbsolute(firstRow + count - 1, at(key))}`,
  };
}
