import type { SheetTexts } from '../i18n/sheetTexts';
import type { OverrideEntry } from '../scoring/evaluation';
import {
  overrideColumns,
  overrideKey,
  overrideSpec,
  overrideState,
  type OverrideColumn,
} from '../scoring/overrideModel';
import { input } from '../base/expression';
import { formatAbsolute, formatAddress, formatRange } from '../workbook/address';
import { printFormula, printText } from '../workbook/formula';
import type { SheetPlan, Validation } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { headRows, listColumns, listRows, putListHead } from './listSheet';
import { overrideSheetColumns, type OverrideGrid, type OverrideSheetColumn } from './overrideGrid';
import { createDraft, type SheetDraft } from './sheetDraft';
import { printState } from './stateFormula';
import type { StyleName } from './styles';
import { typedInput } from './typedInput';
import { entryRule, validation } from './validations';

/** What the sheet of totals set by hand is made of. */
export interface OverrideSheet {
  readonly key: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly decimals: number;
  /** By unit code. */
  readonly entries: Readonly<Record<string, OverrideEntry>>;
  readonly unitNames: Readonly<Record<string, string>>;
  /** The cell of a unit's computed total on the summary sheet. */
  readonly computed: (unit: string) => string;
}

const widths: Readonly<Record<OverrideSheetColumn, number>> = {
  key: 8,
  number: 6,
  unit: 24,
  computed: 12,
  value: 12,
  reason: 34,
  approver: 12,
  date: 12,
  appeal: 14,
  state: 9,
  counts: 8,
};

const looks: Readonly<Record<OverrideColumn, StyleName>> = {
  value: 'review',
  reason: 'reason',
  approver: 'reason',
  date: 'reviewDate',
  appeal: 'reason',
};

/** One row a unit: what was computed, live, beside what somebody set in its place, why, and who approved it. */
export function planOverrideSheet(
  sheet: OverrideSheet,
  grid: OverrideGrid,
  texts: SheetTexts,
): SheetPlan {
  const draft = createDraft();
  const words = texts.override;
  const headings: Readonly<Record<string, string>> = words.columns;
  const right = grid.column('state');
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: words.note,
    noteStyle: 'note',
    columns: overrideSheetColumns,
    right,
    heading: (name) => headings[name] ?? '',
  });
  grid.units.forEach((unit, index) => putUnit({ draft, sheet, grid, texts }, unit, index));
  for (const unit of grid.withdrawn) putTyped({ draft, sheet, grid, texts }, unit);
  return {
    key: sheet.key,
    name: grid.name,
    visibility: 'visible',
    columns: listColumns(overrideSheetColumns, widths, ['key', 'counts']),
    rows: [
      ...headRows(32, 30, 24),
      ...grid.units.map((unit) => ({ row: grid.row(unit), heightPt: 20 })),
      ...grid.withdrawn.map((unit) => ({ row: grid.row(unit), hidden: true })),
    ],
    ...draft.content(),
    validations: grid.units.length === 0 ? [] : validations(sheet, grid, texts),
    conditionalFormats: [],
    freeze: { rows: listRows.firstRow, columns: grid.column('unit') + 1 },
    isProtected: true,
    print: flatPrint('landscape', listRows.columnsRow, sheet.footer),
  };
}

interface Parts {
  readonly draft: SheetDraft;
  readonly sheet: OverrideSheet;
  readonly grid: OverrideGrid;
  readonly texts: SheetTexts;
}

/** What was typed is kept for a unit that left, too. */
function putTyped({ draft, sheet, grid }: Parts, unit: string): void {
  const row = grid.row(unit);
  draft.put(row, 0, unit, 'key');
  draft.put(row, grid.column('unit'), sheet.unitNames[unit] ?? unit, 'text');
  for (const name of overrideColumns) {
    const typed = sheet.entries[unit]?.[name] ?? null;
    draft.put(row, grid.column(name), typedInput(typed), looks[name]);
  }
}

function putUnit(parts: Parts, unit: string, index: number): void {
  const { draft, sheet, grid, texts } = parts;
  const row = grid.row(unit);
  putTyped(parts, unit);
  draft.put(row, grid.column('number'), index + 1, 'center');
  draft.put(row, grid.column('computed'), { formula: sheet.computed(unit) }, 'computed');
  const locate = grid.locate(unit);
  const words = { ...texts.states, assessed: texts.override.set, blank: '' };
  const state = printState(overrideState(sheet.decimals), locate, words);
  draft.put(row, grid.column('state'), { formula: state }, 'center');
  const isSet = `${formatAbsolute(row, grid.column('state'))}=${printText(words.assessed)}`;
  const value = printFormula(input(overrideKey('value')), locate);
  draft.put(row, grid.column('counts'), { formula: `IF(${isSet},${value},"")` }, 'key');
}

function validations(
  { decimals }: OverrideSheet,
  grid: OverrideGrid,
  texts: SheetTexts,
): readonly Validation[] {
  const top = listRows.firstRow;
  const bottom = top + grid.units.length - 1;
  return overrideColumns.flatMap((name) => {
    const column = grid.column(name);
    const spec = overrideSpec(name, decimals);
    if (spec.type === 'given') return [];
    const range = formatRange({ top, bottom, left: column, right: column });
    const rule = entryRule(spec, formatAddress(top, column));
    return [validation(range, rule, texts.validation.override(name, decimals))];
  });
}
