import type { SheetTexts } from '../i18n/sheetTexts';
import { answers } from '../rules/answers';
import type { StageEntries } from '../scoring/evaluation';
import { formatRange } from '../workbook/address';
import type { ColumnPlan, SheetPlan, Validation } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { createDraft, type SheetDraft } from './sheetDraft';
import { stageFormula, type GivenCells } from './stageFormulas';
import {
  stageColumnKey,
  stageRowKeys,
  stageRows,
  type StageColumn,
  type StageGrid,
} from './stageGrid';
import { putStageHead } from './stageHead';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';
import { typedInput } from './typedInput';
import { validation } from './validations';

/** What a group's stage sheet is made of. */
export interface StageSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  readonly footer: string;
  /** Codes of units whose entries are made up. */
  readonly example: readonly string[];
  readonly unitNames: Readonly<Record<string, string>>;
  readonly entries: (unit: string) => StageEntries;
  /** Scores of a unit that other sheets make, by stage id. */
  readonly given: (unit: string, stage: string) => GivenCells | null;
}

/** One row a unit: what is typed for each stage, the score of each, the total by their weights, 评定完成 and state. */
export function planStageSheet(sheet: StageSheet, grid: StageGrid, texts: SheetTexts): SheetPlan {
  const draft = createDraft();
  const { titleRow, noteRow, stagesRow, columnsRow, firstRow } = stageRows;
  putStageHead(draft, sheet, grid, texts);
  grid.units.forEach((unit, index) => putUnit(draft, { sheet, grid, texts }, unit, index));
  putSignature(draft, grid, texts);
  for (const unit of grid.withdrawn) putWithdrawn(draft, { sheet, grid, texts }, unit);
  const isWide = grid.columns.slice(0, grid.right + 1).filter(isShown).length > narrowColumns;
  const columns = grid.columns.map((it) => columnPlan(it, sheet, isWide));
  const width = columns.reduce((sum, it) => sum + (it.hidden === true ? 0 : it.widthChars), 0);
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    columns,
    rows: [
      { row: stageRows.keyRow, hidden: true },
      { row: titleRow, heightPt: 32 },
      { row: noteRow, heightPt: Math.max(20, textHeightPt(sheet.note, width) + 4) },
      { row: stagesRow, heightPt: 42 },
      { row: columnsRow, heightPt: isWide ? 42 : 22 },
      ...grid.units.map((unit) => ({ row: grid.unitRow(unit), heightPt: isWide ? 24 : 18 })),
      { row: grid.signRow, heightPt: 30 },
      ...grid.withdrawn.map((unit) => ({ row: grid.unitRow(unit), hidden: true })),
    ],
    ...draft.content(),
    validations: validations(grid, texts),
    conditionalFormats: [],
    freeze: { rows: firstRow, columns: grid.column('unit') + 1 },
    isProtected: true,
    print: {
      ...flatPrint(isWide ? 'landscape' : 'portrait', columnsRow, sheet.footer),
      titleRows: [stagesRow + 1, columnsRow + 1],
      pagesHigh: grid.units.length <= onePageUnits ? 1 : 0,
    },
  };
}

/** A group of that many units is still readable on one page. */
const onePageUnits = 60;

interface UnitContext {
  readonly sheet: StageSheet;
  readonly grid: StageGrid;
  readonly texts: SheetTexts;
}

function putUnit(draft: SheetDraft, context: UnitContext, unit: string, index: number): void {
  const { sheet, grid, texts } = context;
  const row = grid.unitRow(unit);
  const entries = sheet.entries(unit);
  const formulas = { grid, row, texts, given: (stage: string) => sheet.given(unit, stage) };
  const inputOf = (column: StageColumn) => {
    switch (column.holds) {
      case 'key':
        return unit;
      case 'number':
        return index + 1;
      case 'unit':
        return sheet.unitNames[unit] ?? unit;
      case 'entry':
        return typedInput(entries.cells[column.input] ?? null);
      case 'complete':
        return typedInput(entries.complete);
      case 'example':
        return sheet.example.includes(unit) ? texts.cover.example : null;
      default:
        return stageFormula(formulas, column);
    }
  };
  grid.columns.forEach((column, at) => draft.put(row, at, inputOf(column), styleOf(column)));
}

/** What was typed for a unit that left; it is neither scored nor ranked. */
function putWithdrawn(draft: SheetDraft, { sheet, grid, texts }: UnitContext, unit: string): void {
  const row = grid.unitRow(unit);
  const { cells, complete } = sheet.entries(unit);
  draft.put(row, 0, unit, 'key');
  draft.put(row, grid.column('unit'), sheet.unitNames[unit] ?? unit, 'text');
  grid.columns.forEach((column, at) => {
    if (column.holds === 'entry')
      draft.put(row, at, typedInput(cells[column.input] ?? null), 'review');
  });
  draft.put(row, grid.column('complete'), typedInput(complete), 'complete');
  draft.put(row, grid.column('state'), texts.states.withdrawn, 'center');
}

function putSignature(draft: SheetDraft, grid: StageGrid, texts: SheetTexts): void {
  const left = grid.column('number');
  draft.put(grid.signRow, 0, stageRowKeys.sign, 'key');
  draft.put(grid.signRow, left, texts.stages.signature, 'plain');
  draft.merge({ top: grid.signRow, bottom: grid.signRow, left, right: grid.right });
}

function styleOf(column: StageColumn): StyleName {
  switch (column.holds) {
    case 'number':
    case 'state':
      return 'center';
    case 'unit':
      return 'text';
    case 'entry':
      return 'review';
    case 'score':
      return 'points';
    case 'total':
      return 'total';
    case 'complete':
      return 'complete';
    default:
      return 'key';
  }
}

const entryChars = { narrow: 8, wide: 7 } as const;
const aloneChars = 10;
/** With more columns than that a sheet is wide. */
const narrowColumns = 14;

/** The result of a score that is typed as it is does not show twice. */
function isShown(column: StageColumn): boolean {
  const isTypedAlone = column.holds === 'score' && column.stage.source.kind === 'typed';
  return !isTypedAlone && styleOf(column) !== 'key';
}

function columnPlan(column: StageColumn, { unitNames }: StageSheet, isWide: boolean): ColumnPlan {
  if (!isShown(column)) return { widthChars: 8, hidden: true };
  if (column.holds === 'number') return { widthChars: 6 };
  if (isAlone(column)) return { widthChars: aloneChars };
  if (column.holds !== 'unit') return { widthChars: isWide ? entryChars.wide : entryChars.narrow };
  const longest = Math.max(4, ...Object.values(unitNames).map((it) => it.length));
  return { widthChars: Math.min(28, 2 * longest + 1) };
}

/** The only column of its stage that shows: the stage's name and weight stand over it. */
function isAlone(column: StageColumn): boolean {
  if (column.holds !== 'entry' && column.holds !== 'score') return false;
  const { kind } = column.stage.source;
  return kind === 'typed' || kind === 'rating' || kind === 'table';
}

function validations(grid: StageGrid, texts: SheetTexts): readonly Validation[] {
  if (grid.units.length === 0) return [];
  const bottom = grid.signRow - 1;
  const areaOf = (key: string): string => {
    const at = grid.column(key);
    return formatRange({ top: stageRows.firstRow, bottom, left: at, right: at });
  };
  const scores = grid.columns.flatMap((it) => {
    if (it.holds !== 'entry') return [];
    const rule = { type: 'decimal', min: 0, max: 100 } as const;
    const words = texts.validation.stageScore(it.label);
    return [validation(areaOf(stageColumnKey(it)), rule, words)];
  });
  const choices = [answers.yes, answers.no];
  const complete = { type: 'list', choices } as const;
  return [...scores, validation(areaOf('complete'), complete, texts.validation.stagesComplete())];
}
