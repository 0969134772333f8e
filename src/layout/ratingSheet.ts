import type { SheetTexts } from '../i18n/sheetTexts';
import type { Typed } from '../base/value';
import type { RatingModel } from '../scoring/stageModel';
import { formatAbsolute, formatRange } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { rateeCells, rateeFormulas } from './ratingFormulas';
import {
  ratingFigures,
  ratingRowKeys,
  ratingRows,
  soundColumn,
  unitColumn,
  type RatingGrid,
} from './ratingGrid';
import { createDraft, type SheetDraft } from './sheetDraft';
import { soundFormula } from './soundFormula';
import { parseAddress } from '../workbook/address';
import { typedInput } from './typedInput';
import { validation } from './validations';

/** What a rating sheet is made of. */
export interface RatingSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly note: string;
  readonly isExample: boolean;
  readonly footer: string;
  readonly unitNames: Readonly<Record<string, string>>;
  readonly typed: (rater: string, ratee: string) => Typed;
}

/** Who gave whom how many points, how many ratings count, and their mean. Nobody rates itself: that cell is locked. */
export function planRatingSheet(
  sheet: RatingSheet,
  model: RatingModel,
  grid: RatingGrid,
  texts: SheetTexts,
): SheetPlan {
  const draft = createDraft();
  const context = { sheet, model, grid, texts };
  putHead(draft, context);
  grid.rows.forEach((it, index) => {
    draft.put(grid.row(it), grid.column('number'), index + 1, 'center');
    putUnit(draft, context, it);
  });
  for (const it of grid.goneRows) putUnit(draft, context, it);
  for (const it of grid.ratees) putFigures(draft, context, it);
  putFoot(draft, context);
  const isTall = grid.down === 'raters' || grid.across.length <= portraitColumns;
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    columns: grid.columns.map((it) => columnPlan(it, grid)),
    rows: [
      { row: ratingRows.keyRow, hidden: true },
      { row: ratingRows.titleRow, heightPt: 32 },
      { row: ratingRows.noteRow, heightPt: 28 },
      { row: ratingRows.columnsRow, heightPt: 30 },
      ...grid.rows.map((it) => ({ row: grid.row(it), heightPt: 17 })),
      { row: grid.signRow, heightPt: 30 },
      ...grid.goneRows.map((it) => ({ row: grid.row(it), hidden: true })),
    ],
    ...draft.content(),
    validations: entryRanges(grid).map((range) =>
      validation(
        range,
        { type: 'decimal', min: 0, max: 100 },
        texts.validation.stageScore(model.stage.name),
      ),
    ),
    conditionalFormats: [],
    freeze: { rows: ratingRows.firstRow, columns: grid.column('unit') + 1 },
    isProtected: true,
    print: {
      ...flatPrint(isTall ? 'portrait' : 'landscape', ratingRows.columnsRow, sheet.footer),
      pagesHigh: grid.rows.length <= onePageUnits ? 1 : 0,
    },
  };
}

/** So many columns of scores fit on a portrait page. */
const portraitColumns = 8;
/** A sheet of that many rows is still readable on one page. */
const onePageUnits = 60;

interface RatingContext {
  readonly sheet: RatingSheet;
  readonly model: RatingModel;
  readonly grid: RatingGrid;
  readonly texts: SheetTexts;
}

function putHead(draft: SheetDraft, { sheet, grid, texts }: RatingContext): void {
  const { keyRow, titleRow, noteRow, columnsRow } = ratingRows;
  const { right } = grid;
  const { ratings: words, summary } = texts;
  grid.columns.forEach((it, at) => draft.put(keyRow, at, it === 'key' ? sheet.mark : it, 'key'));
  draft.put(titleRow, 1, sheet.title, 'title');
  draft.put(noteRow, 1, sheet.note, sheet.isExample ? 'example' : 'note');
  for (const row of [titleRow, noteRow]) draft.merge({ top: row, bottom: row, left: 1, right });
  draft.put(columnsRow, 0, ratingRowKeys[grid.down], 'key');
  draft.put(columnsRow, grid.column('number'), summary.columns.number, 'head');
  draft.put(columnsRow, grid.column('unit'), words[grid.down], 'head');
  for (const it of grid.across)
    draft.put(columnsRow, grid.column(unitColumn(it)), sheet.unitNames[it] ?? it, 'head');
  if (grid.down === 'ratees')
    for (const it of ratingFigures) draft.put(columnsRow, grid.column(it), words[it], 'head');
}

function putUnit(
  draft: SheetDraft,
  { sheet, model, grid, texts }: RatingContext,
  unit: string,
): void {
  const row = grid.row(unit);
  const isActive = grid.rows.includes(unit);
  draft.put(row, 0, unit, 'key');
  draft.put(row, grid.column('unit'), sheet.unitNames[unit] ?? unit, 'text');
  for (const other of [...grid.across, ...grid.goneColumns]) {
    const at = grid.column(unitColumn(other));
    if (other === unit) {
      draft.put(row, at, texts.ratings.self, 'given');
      continue;
    }
    const [rater, ratee] = grid.down === 'raters' ? [unit, other] : [other, unit];
    draft.put(row, at, typedInput(sheet.typed(rater, ratee)), 'review');
    if (isActive && grid.across.includes(other))
      draft.put(
        row,
        grid.column(soundColumn(other)),
        soundFormula(model.input, formatAbsolute(row, at)),
        'key',
      );
  }
}

function putFigures(draft: SheetDraft, { model, grid, texts }: RatingContext, ratee: string): void {
  const cells = rateeCells(grid, ratee);
  const formulas = rateeFormulas(model, grid, ratee, texts);
  const looks = { count: 'center', mean: 'pointsBold', state: 'center' } as const;
  for (const it of ratingFigures) {
    const { row, column } = parseAddress(cells[it]);
    draft.put(row, column, { formula: formulas[it] }, looks[it]);
  }
}

/** Labels of the figures that stand below the table, and the line to sign on. */
function putFoot(draft: SheetDraft, { grid, texts }: RatingContext): void {
  const left = grid.column('number');
  if (grid.down === 'raters')
    for (const it of ratingFigures) {
      const row = grid.row(ratingRowKeys[it]);
      draft.put(row, 0, ratingRowKeys[it], 'key');
      draft.style({ top: row, bottom: row, left, right: left + 1 }, 'totalLabel');
      draft.put(row, left, texts.ratings[it], 'totalLabel');
      draft.merge({ top: row, bottom: row, left, right: left + 1 });
    }
  draft.put(grid.signRow, 0, ratingRowKeys.sign, 'key');
  draft.put(grid.signRow, left, texts.stages.signature, 'plain');
  draft.merge({ top: grid.signRow, bottom: grid.signRow, left, right: grid.right });
}

function columnPlan(key: string, grid: RatingGrid): SheetPlan['columns'][number] {
  if (key === 'number') return { widthChars: 6 };
  if (key === 'unit') return { widthChars: 28 };
  const isShown = grid.across.some((it) => key === unitColumn(it));
  const isFigure = ratingFigures.some((it) => it === key);
  return isShown || isFigure ? { widthChars: 11 } : { widthChars: 8, hidden: true };
}

function entryRanges({ rows, across, row, column }: RatingGrid): readonly string[] {
  const [first] = rows;
  const last = rows[rows.length - 1];
  const [left] = across;
  const right = across[across.length - 1];
  if (first === undefined || last === undefined || left === undefined || right === undefined)
    return [];
  return [
    formatRange({
      top: row(first),
      bottom: row(last),
      left: column(unitColumn(left)),
      right: column(unitColumn(right)),
    }),
  ];
}
