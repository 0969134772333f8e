import type { SheetTexts } from '../i18n/sheetTexts';
import { totalKeys, type GroupModel } from '../scoring/model';
import { formatRange } from '../workbook/address';
import type { CellInput, SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { headRows, listRows, putListHead } from './listSheet';
import { createDraft } from './sheetDraft';
import type { StyleName } from './styles';
import type { SummaryColumn, SummaryGrid } from './summaryGrid';

/** Cells of one unit's score sheet, with the sheet's name. */
export interface UnitCells {
  readonly name: string;
  readonly ref: (key: string) => string;
  readonly state: string;
}

/** What a group's summary sheet is made of. `units` are in the order of the grid. */
export interface SummarySheet {
  readonly key: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly ties: 'skip' | 'dense';
  readonly units: readonly UnitCells[];
}

/** One row a unit: subtotals, base, bonus, penalty, total, state and rank, all read from the score sheets. */
export function planSummarySheet(
  sheet: SummarySheet,
  grid: SummaryGrid,
  model: GroupModel,
  texts: SheetTexts,
): SheetPlan {
  const draft = createDraft();
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: texts.summary.note(model.decimals),
    noteStyle: 'noteRight',
    columns: grid.columns,
    right: grid.column('rank'),
    heading: (_, column) => heading(grid.columns[column] ?? 'key', { model, texts }),
  });
  sheet.units.forEach((unit, index) => {
    const row = grid.firstRow + index;
    const cells = unitRow({ sheet, grid, model, texts }, unit, index);
    draft.put(row, 0, grid.units[index] ?? null, 'key');
    for (const [name, input] of cells) draft.put(row, grid.column(name), input, columnStyle(name));
  });
  const { columnsRow } = listRows;
  const last = grid.firstRow + sheet.units.length - 1;
  return {
    key: sheet.key,
    name: grid.name,
    visibility: 'visible',
    columns: grid.columns.map(columnPlan),
    rows: [
      ...headRows(32, 18, 34),
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
      right: grid.column('rank'),
    }),
    print: {
      ...flatPrint('landscape', columnsRow, sheet.footer),
      pagesHigh: sheet.units.length <= onePageUnits ? 1 : 0,
    },
  };
}

/** A group of that many units is still readable on one page. */
const onePageUnits = 40;

interface Words {
  readonly model: GroupModel;
  readonly texts: SheetTexts;
}

function heading(name: SummaryColumn, { model, texts }: Words): string {
  const headings: Readonly<Record<string, string>> = texts.summary.columns;
  const found = headings[name];
  if (found !== undefined) return found;
  const indicator = model.branches[Number(name.slice('branch'.length))]?.indicator;
  return indicator === undefined ? '' : texts.score.indicator(indicator.name, indicator.points);
}

interface RowContext extends Words {
  readonly sheet: SummarySheet;
  readonly grid: SummaryGrid;
}

function formula(text: string): CellInput {
  return { formula: text };
}

/** Column by column; a total that is no number yet shows what the score sheet shows in its place. */
function unitRow(
  { sheet, grid, model }: RowContext,
  unit: UnitCells,
  index: number,
): readonly (readonly [SummaryColumn, CellInput])[] {
  const total = grid.cell(index, 'total');
  const totals = grid.range('total');
  const above = `${grid.cell(0, 'total')}:${total}`;
  const ranked = `COUNT(${total})=1`;
  const rank =
    sheet.ties === 'skip'
      ? `RANK(${total},${totals},0)`
      : `SUMIFS(${grid.range('first')},${totals},">"&${total})+1`;
  return [
    ['number', index + 1],
    ['unit', unit.name],
    ...model.branches.map((it, at) => [`branch${at}`, formula(unit.ref(it.key))] as const),
    ['base', formula(unit.ref(totalKeys.base))],
    ['bonus', formula(unit.ref(totalKeys.bonus))],
    ['penalty', formula(`-${unit.ref(totalKeys.penalty)}`)],
    ['total', formula(unit.ref(totalKeys.rounded))],
    ['state', formula(unit.state)],
    ['rank', formula(`IF(${ranked},${rank},"")`)],
    ['exact', model.total === null ? null : formula(unit.ref(totalKeys.total))],
    [
      'order',
      formula(
        `IF(${ranked},RANK(${total},${totals},0)+COUNTIF(${above},${total})-1,COUNT(${totals})+${index + 1}-COUNT(${above}))`,
      ),
    ],
    ['first', formula(`IF(${ranked},IF(MATCH(${total},${totals},0)=${index + 1},1,0),0)`)],
  ];
}

function columnStyle(name: SummaryColumn): StyleName {
  if (name === 'number' || name === 'state') return 'center';
  if (name === 'unit') return 'text';
  if (name === 'total') return 'pointsBold';
  if (name === 'rank') return 'rank';
  if (name === 'bonus' || name === 'penalty') return 'adjusted';
  return name === 'exact' || name === 'order' || name === 'first' ? 'key' : 'points';
}

function columnPlan(name: SummaryColumn): SheetPlan['columns'][number] {
  const isHidden = ['key', 'exact', 'order', 'first'].includes(name);
  if (isHidden) return { widthChars: 8, hidden: true };
  if (name === 'number' || name === 'rank') return { widthChars: 7 };
  return { widthChars: name === 'unit' ? 26 : 12 };
}
