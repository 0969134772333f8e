import type { Allowed } from '../inPlace/facts';
import type { SelfReference } from '../inPlace/selfReferences';
import { cleanOptions } from './protection';
import { loadSelfReferences } from './loadSelfReferences';
import { loadSizes, type Sizes } from './sizes';

/** Names of the page settings that rendering changes. */
const layoutNames = [
  'orientation',
  'paperSize',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
  'centerHorizontally',
  'zoom',
] as const;
const pageParts = ['centerFooter', 'rightFooter'] as const;

type Layout = Excel.Interfaces.PageLayoutUpdateData;

/** What a sheet is besides its cells: what a copy of the cells does not bring. Addresses are without the sheet; null is none. */
export interface SheetState {
  /** All cells that hold or look like anything, null for an empty sheet. */
  readonly used: string | null;
  readonly selfReferences: readonly SelfReference[];
  readonly sizes: Sizes;
  readonly tabColor: string;
  readonly layout: Layout;
  readonly page: Excel.Interfaces.HeaderFooterUpdateData;
  readonly printArea: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter: {
    readonly range: string;
    readonly criteria: readonly Excel.FilterCriteria[];
  } | null;
  readonly allowed: Allowed | null;
}

const whole = { rows: 1_048_576, columns: 16_384 } as const;

/** A copy of a sheet, of which the sheet is put back. */
interface Copy {
  readonly id: string;
  readonly shadow: string;
  /** The sheet that was copied. */
  readonly name: string;
}

/** Asks for the state of many copies in three requests, more for large ones; in the order given. */
export async function loadStates(
  context: Excel.RequestContext,
  copies: readonly Copy[],
): Promise<readonly SheetState[]> {
  if (copies.length === 0) return [];
  const asked = copies.map(({ id, shadow, name }) => {
    return { ...askFor(context.workbook.worksheets.getItem(id)), shadow, name };
  });
  await context.sync();
  const extents = asked.map(({ sheet, shadow, name, used }) => ({
    sheet,
    shadow,
    name,
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
  }));
  const sizes = await loadSizes(context, extents);
  const references = await loadSelfReferences(context, extents);
  return asked.flatMap((it, index) => {
    const own = sizes[index];
    return own === undefined ? [] : [stateOf(it, own, references[index] ?? [])];
  });
}

type Asked = ReturnType<typeof askFor>;

function askFor(sheet: Excel.Worksheet) {
  const { pageLayout: layout, protection, autoFilter } = sheet;
  return {
    sheet: sheet.load('tabColor'),
    used: sheet
      .getUsedRangeOrNullObject()
      .load('address,rowIndex,rowCount,columnIndex,columnCount'),
    layout: layout.load([...layoutNames]),
    page: layout.headersFooters.defaultForAllPages.load([...pageParts]),
    printArea: layout.getPrintAreaOrNullObject().load('address'),
    titleRows: layout.getPrintTitleRowsOrNullObject().load('address'),
    titleColumns: layout.getPrintTitleColumnsOrNullObject().load('address'),
    rowBreaks: sheet.horizontalPageBreaks.load('items/rowIndex'),
    columnBreaks: sheet.verticalPageBreaks.load('items/columnIndex'),
    freeze: sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount'),
    filter: autoFilter.load('enabled,criteria'),
    filterRange: autoFilter.getRangeOrNullObject().load('address'),
    protection: protection.load('protected,options'),
  };
}

function stateOf(asked: Asked, sizes: Sizes, selfReferences: readonly SelfReference[]): SheetState {
  const { sheet, used, layout, page, freeze, filter, filterRange, protection } = asked;
  const { rowCount, columnCount } = freeze.isNullObject ? { rowCount: 0, columnCount: 0 } : freeze;
  return {
    used: addressOf(used),
    selfReferences,
    sizes,
    tabColor: sheet.tabColor,
    layout: pick(layout.toJSON(), layoutNames),
    page: pick(page.toJSON(), pageParts),
    printArea: addressOf(asked.printArea),
    titleRows: addressOf(asked.titleRows),
    titleColumns: addressOf(asked.titleColumns),
    rowBreaks: asked.rowBreaks.items.map((it) => it.rowIndex),
    columnBreaks: asked.columnBreaks.items.map((it) => it.columnIndex),
    // Frozen rows are told as whole rows, frozen columns as whole columns.
    freeze: {
      rows: rowCount === whole.rows ? 0 : rowCount,
      columns: columnCount === whole.columns ? 0 : columnCount,
    },
    filter: filterRange.isNullObject
      ? null
      : { range: addressOf(filterRange) ?? '', criteria: filter.criteria },
    allowed: protection.protected ? cleanOptions(protection.options) : null,
  };
}

function addressOf(range: {
  readonly isNullObject: boolean;
  readonly address: string;
}): string | null {
  return range.isNullObject ? null : withoutSheet(range.address);
}

/** `'a,b'!A1:B2,'a,b'!D1` as `A1:B2,D1`. */
function withoutSheet(address: string): string {
  return address.replaceAll(/(?:'(?:[^']|'')*'|[^,'!]+)!/g, '').replaceAll(' ', '');
}

function pick<T extends object, K extends keyof T>(
  from: T,
  names: readonly K[],
): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const name of names) if (from[name] !== null) picked[name] = from[name];
  return picked;
}
