import { formatColumn, formatRange } from '../../../../src/workbook/address';
import { areasOfKeys } from './areaText';
import { bandFormat } from './formatAt';
import { defaultFormat, type Border, type CellFormat } from './format';
import { keyOf, placeOf } from './grid';
import type { Plain } from './snapshot';
import type { Line, Sheet } from './model';

/**
 * Formats as what differs from the default, each with its areas. Between two cells there is one line, whichever of the two
 * has it: it is given as the left or top side of the second.
 */
export function snapshotFormats(sheet: Sheet): { readonly [part: string]: Plain } {
  const byLook = new Map<string, number[]>();
  const lines = new Map<string, number[]>();
  for (const [key, format] of sheet.formats) {
    const { row, column } = placeOf(key);
    const look = lookOf(format);
    if (look !== lookOf(bandFormat(sheet, row, column))) addTo(byLook, look, key);
    for (const { side, right, down } of sidesOf(format))
      addTo(lines, side, keyOf(row + down, column + right));
  }
  return {
    formats: grouped(byLook),
    lines: grouped(lines),
    rowFormats: bands(sheet.rows, (at) => String(at + 1)),
    columnFormats: bands(sheet.columns, formatColumn),
  };
}

const looks = new WeakMap<CellFormat, string>();

/** A format apart from lines, as text. */
function lookOf(format: CellFormat): string {
  const known = looks.get(format);
  if (known !== undefined) return known;
  const plain: CellFormat = defaultFormat;
  const differing = Object.entries(format).filter(
    ([part, it]) => !/^border(?:Top|Bottom|Left|Right)$/.test(part) && it !== valueOf(plain, part),
  );
  const look = JSON.stringify(Object.fromEntries(differing.sort(([a], [b]) => (a < b ? -1 : 1))));
  looks.set(format, look);
  return look;
}

function valueOf(format: CellFormat, part: string): unknown {
  return Object.entries(format).find(([it]) => it === part)?.[1];
}

/** A line at the left or top of a cell, of the one that has it or of one right of it or below. */
interface Side {
  readonly side: string;
  readonly right: number;
  readonly down: number;
}

const sides = new WeakMap<CellFormat, readonly Side[]>();

function sidesOf(format: CellFormat): readonly Side[] {
  const known = sides.get(format);
  if (known !== undefined) return known;
  const { borderLeft, borderRight, borderTop, borderBottom } = format;
  const all = [
    { name: 'left', border: borderLeft, right: 0, down: 0 },
    { name: 'left', border: borderRight, right: 1, down: 0 },
    { name: 'top', border: borderTop, right: 0, down: 0 },
    { name: 'top', border: borderBottom, right: 0, down: 1 },
  ].flatMap(({ name, border, ...at }) =>
    border === null ? [] : [{ side: `${name} ${textOf(border)}`, ...at }],
  );
  sides.set(format, all);
  return all;
}

function textOf({ weight, style, color }: Border): string {
  return style === 'Continuous' ? `${weight} ${color}` : `${weight} ${style} ${color}`;
}

function addTo(groups: Map<string, number[]>, group: string, key: number): void {
  const keys = groups.get(group);
  if (keys === undefined) groups.set(group, [key]);
  else keys.push(key);
}

/** Look → areas, in the order of the looks' texts. */
function grouped(groups: ReadonlyMap<string, readonly number[]>): Plain {
  const entries = Array.from(groups, ([look, keys]) => [
    look,
    areasOfKeys(keys).map(formatRange).join(' '),
  ]);
  return Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}

function bands(lines: ReadonlyMap<number, Line>, name: (at: number) => string): Plain {
  const entries = Array.from(lines)
    .filter(([, it]) => it.format !== null && JSON.stringify(it.format) !== defaultText)
    .sort(([a], [b]) => a - b)
    .map(([at, it]) => [name(at), it.format === null ? '' : JSON.stringify(it.format)]);
  return Object.fromEntries(entries);
}

const defaultText = JSON.stringify(defaultFormat);
