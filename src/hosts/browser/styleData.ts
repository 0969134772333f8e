import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Style } from '../../workbook/plan';
import { defined } from './defined';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
/** Of one character of indent, Excel's step. */
const indentPx = 9;

function nameOf<T extends string>(
  names: Readonly<Record<T, number>>,
  value: unknown,
): T | undefined {
  for (const name in names) if (names[name] === value) return name;
  return undefined;
}

function borderData({ line, color }: NonNullable<Style['border']>): IBorderData {
  const side = {
    s: line === 'medium' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN,
    cl: { rgb: color },
  };
  return { t: side, r: side, b: side, l: side };
}

/** A plan's style as Univer writes it. `shrink` is not shown; `locked` is no style there. */
export function toStyleData(style: Style): IStyleData {
  const { color, fill, border, format } = style;
  return defined({
    ff: style.font,
    fs: style.sizePt,
    bl: style.bold === true ? BooleanNumber.TRUE : undefined,
    cl: color === undefined ? undefined : { rgb: color },
    bg: fill === undefined ? undefined : { rgb: fill },
    ht: style.horizontal && horizontal[style.horizontal],
    vt: style.vertical && vertical[style.vertical],
    tb: style.wrap === true ? WrapStrategy.WRAP : undefined,
    pd: indentData(style),
    bd: border && borderData(border),
    n: format === undefined ? undefined : { pattern: format },
  });
}

function indentData({ indent, horizontal: side }: Style): IStyleData['pd'] | undefined {
  if (indent === undefined) return undefined;
  return side === 'right' ? { r: indent * indentPx } : { l: indent * indentPx };
}

/** `#RRGGBB` of any of the ways in which Univer writes a colour. */
function toHex(rgb: Nullable<string>): string | undefined {
  if (rgb === null || rgb === undefined) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts !== null)
    return `#${parts
      .slice(1)
      .map((it) => Number(it).toString(16).padStart(2, '0'))
      .join('')}`;
  return /^#[0-9a-f]{6}$/i.test(rgb) ? rgb : undefined;
}

function toBorder(bd: IBorderData): Style['border'] {
  const side = bd.b ?? bd.t ?? bd.l ?? bd.r;
  if (side === null || side === undefined) return undefined;
  const isStrong = side.s === BorderStyleTypes.MEDIUM || side.s === BorderStyleTypes.THICK;
  return { line: isStrong ? 'medium' : 'thin', color: toHex(side.cl.rgb) ?? '#000000' };
}

/** A style of the grid as a plan writes it; what a plan has no word for is left out, see {@link hasMoreThanStyle}. */
export function toStyle(data: IStyleData): Style {
  return defined({
    font: data.ff ?? undefined,
    sizePt: data.fs,
    bold: data.bl === BooleanNumber.TRUE ? true : undefined,
    color: toHex(data.cl?.rgb),
    fill: toHex(data.bg?.rgb),
    horizontal: nameOf(horizontal, data.ht),
    vertical: nameOf(vertical, data.vt),
    wrap: data.tb === WrapStrategy.WRAP ? true : undefined,
    indent: toIndent(data.pd),
    border: data.bd ? toBorder(data.bd) : undefined,
    format: data.n?.pattern,
  });
}

function toIndent(padding: IStyleData['pd']): number | undefined {
  const indent = Math.round((padding?.l ?? padding?.r ?? 0) / indentPx);
  return indent > 0 ? indent : undefined;
}

/** Whether a style of the grid says something that a plan cannot: slanted, underlined, struck through, turned. */
export function hasMoreThanStyle(data: IStyleData): boolean {
  return (
    data.it === BooleanNumber.TRUE ||
    data.ul?.s === BooleanNumber.TRUE ||
    data.st?.s === BooleanNumber.TRUE ||
    (data.tr?.a ?? 0) !== 0
  );
}
