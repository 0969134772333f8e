import { columnsAddress, lineRuns, rowsAddress, type Run } from '../inPlace/lineRuns';
import type { WpsWorksheet } from './jsapi';
import type { WpsRange } from './jsapiRange';

/** Rows or columns, 0-based. */
type Way = 'rows' | 'columns';

/** The last row and column of a sheet in .xlsx, 0-based. Lines may have sizes far from all cells. */
const lastLine: Readonly<Record<Way, number>> = { rows: 1_048_575, columns: 16_383 };

/** The whole rows or columns of a run. */
export function linesRange(sheet: WpsWorksheet, way: Way, run: Run): WpsRange {
  return sheet.Range(way === 'rows' ? rowsAddress(run) : columnsAddress(run));
}

/**
 * Numbers of the hidden lines from the first to `last`. What differs within a run is told as null, so halves are asked; `guess` is what
 * may be hidden, and saves asking where it is right.
 */
export function hiddenLines(
  sheet: WpsWorksheet,
  way: Way,
  last: number,
  guess: readonly number[],
): readonly number[] {
  const known = new Set(guess);
  const all = Array.from({ length: last + 1 }, (_, index) => index);
  return [all.filter((it) => known.has(it)), all.filter((it) => !known.has(it))]
    .flatMap(lineRuns)
    .flatMap((it) => hiddenWithin(sheet, way, it))
    .sort((a, b) => a - b);
}

function hiddenWithin(sheet: WpsWorksheet, way: Way, run: Run): readonly number[] {
  const isHidden = linesRange(sheet, way, run).Hidden;
  if (isHidden === true) return numbersOf(run);
  if (isHidden === false || run.first === run.last) return [];
  return halves(run).flatMap((it) => hiddenWithin(sheet, way, it));
}

/** Sizes of all lines of a sheet, in points or widths of digits, with holes for those of the default. Lines are shown. */
export function sizesOf(sheet: WpsWorksheet, way: Way): readonly number[] {
  const sizes: number[] = [];
  collectSizes(sheet, way, { first: 0, last: lastLine[way] }, sizes);
  return sizes;
}

function collectSizes(sheet: WpsWorksheet, way: Way, run: Run, sizes: number[]): void {
  const range = linesRange(sheet, way, run);
  const isUsual = way === 'rows' ? range.UseStandardHeight : range.UseStandardWidth;
  if (isUsual === true) return;
  if (isUsual === false || run.first === run.last) {
    const size = way === 'rows' ? range.RowHeight : range.ColumnWidth;
    if (size !== null) {
      for (const line of numbersOf(run)) sizes[line] = size;
      return;
    }
  }
  for (const half of halves(run)) collectSizes(sheet, way, half, sizes);
}

function numbersOf({ first, last }: Run): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function halves({ first, last }: Run): readonly Run[] {
  const middle = Math.floor((first + last) / 2);
  return [
    { first, last: middle },
    { first: middle + 1, last },
  ];
}
