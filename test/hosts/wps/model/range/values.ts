import type { Area } from '../../../../../src/workbook/address';
import { valueAt } from '../../../office/excel/calculate';
import { numberText } from '../../../office/excel/displayText';
import { keyOf, mapArea, sizeOf } from '../../../office/excel/grid';
import { readTexts } from '../../../office/excel/readCells';
import { isError, type ErrorText, type Scalar } from '../../../office/excel/scalar';
import { writeCells, type CellWrite } from '../../../office/excel/writeCells';
import type { Sheet } from '../../../office/excel/model';
import { badArgument } from '../argument';
import type { Members } from '../kind';
import type { RangeTarget } from '../targets';
import type { World } from '../world';

const errorNames: Readonly<Record<ErrorText, string>> = {
  '#NULL!': 'xlErrNull',
  '#DIV/0!': 'xlErrDiv0',
  '#VALUE!': 'xlErrValue',
  '#REF!': 'xlErrRef',
  '#NAME?': 'xlErrName',
  '#NUM!': 'xlErrNum',
  '#N/A': 'xlErrNA',
};

/** Where the numbers of errors begin: 0x800A0000 as a signed number. */
const errorBase = -2_146_828_288;

/** Values, formulas and texts. One cell gives a scalar, more give rows of cells, of several areas the first ones. */
export function rangeValues({ schema }: World): Members<RangeTarget> {
  const plain = (value: Scalar): unknown =>
    isError(value)
      ? errorBase + (schema.enums['XlCVError']?.[errorNames[value.error]] ?? 0)
      : value;
  const formulaAt = (sheet: Sheet, row: number, column: number): string => {
    const cell = sheet.cells.get(keyOf(row, column));
    return cell?.formula ?? constantText(cell?.value ?? null);
  };
  const write = (target: RangeTarget, value: unknown, member: string): void => {
    for (const area of target.areas) writeCells(target.sheet, area, writesOf(area, value, member));
  };
  const formulas = {
    get: ({ sheet, areas: [area] }: RangeTarget) =>
      shaped(mapArea(area, (row, column) => formulaAt(sheet, row, column))),
    set: (target: RangeTarget, value: unknown) => write(target, value, 'Range.Formula'),
  };
  return {
    Value2: {
      get: ({ sheet, areas: [area] }) =>
        shaped(mapArea(area, (row, column) => plain(valueAt(sheet, row, column)))),
      set: (target, value) => write(target, value, 'Range.Value2'),
    },
    Formula: formulas,
    HasFormula: {
      get: ({ sheet, areas }) =>
        common(
          areas
            .flatMap((area) => mapArea(area, (row, column) => keyOf(row, column)).flat())
            .map((key) => typeof sheet.cells.get(key)?.formula === 'string'),
        ),
    },
    Text: {
      get: ({ sheet, areas }) => common(areas.flatMap((area) => readTexts(sheet, area).flat())),
    },
    PrefixCharacter: {
      get: ({ sheet, areas: [{ top, left }] }) =>
        sheet.cells.get(keyOf(top, left))?.hasApostrophe === true ? "'" : '',
    },
  };
}

/** What all have in common; null where they differ. */
export function common<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((it) => it === first) ? first : null;
}

function shaped(matrix: readonly (readonly unknown[])[]): unknown {
  const isOne = matrix.length === 1 && matrix[0]?.length === 1;
  return isOne ? matrix[0]?.[0] : matrix;
}

/** Constants as texts, as `Formula` gives them. */
function constantText(value: Scalar): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return typeof value === 'number' ? numberText(value) : value;
}

/** One value for all cells, or rows of cells of the area's own size: Excel would fill up with #N/A what is missing. */
function writesOf(area: Area, value: unknown, member: string): readonly (readonly CellWrite[])[] {
  const { rows, columns } = sizeOf(area);
  if (!Array.isArray(value)) {
    const one = writeOf(value, member);
    return mapArea(area, () => one);
  }
  const lines: readonly unknown[] = value;
  const isFit =
    lines.length === rows && lines.every((it) => Array.isArray(it) && it.length === columns);
  if (!isFit) throw new Error(`${member}：数组与区域大小不同（${rows} × ${columns}）`);
  return lines.map((line) =>
    Array.isArray(line) ? Array.from(line, (it: unknown) => writeOf(it, member)) : [],
  );
}

/** Nothing empties a cell here, other than in the Excel model, where it leaves it alone. */
function writeOf(value: unknown, member: string): CellWrite {
  if (value === null) return '';
  if (typeof value === 'number' && !Number.isFinite(value)) throw badArgument(member, value);
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  if (!isPlain) throw badArgument(member, value);
  return value;
}
