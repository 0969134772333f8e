import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { AlignmentStyle, BorderSide, CellStyle, Color, FontStyle } from 'hucre';
import { defined } from './defined';

/** The palette of a file: six digits a colour, in the order of its theme part. */
export type ThemeColors = readonly string[];

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const lines: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
};
const indentPx = 9;

/** A style of an .xlsx file for the grid; patterns, gradients and diagonal lines are not shown. */
export function toFileStyleData(style: CellStyle, theme: ThemeColors): IStyleData {
  const { border, numFmt } = style;
  return defined({
    ...fontData(style.font ?? {}, theme),
    ...alignmentData(style.alignment ?? {}),
    bg: fillData(style.fill, theme),
    bd: border && borderData(border, theme),
    n: numFmt === undefined || numFmt === 'General' ? undefined : { pattern: numFmt },
  });
}

function fillData(fill: CellStyle['fill'], theme: ThemeColors): IStyleData['bg'] | undefined {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return undefined;
  const rgb = toRgb(fill.fgColor, theme);
  return rgb === undefined ? undefined : { rgb };
}

function alignmentData(alignment: AlignmentStyle) {
  const ht = horizontal[alignment.horizontal ?? ''];
  const indent = (alignment.indent ?? 0) * indentPx;
  const padding = ht === HorizontalAlign.RIGHT ? { r: indent } : { l: indent };
  return {
    ht,
    vt: vertical[alignment.vertical ?? 'bottom'],
    tb: alignment.wrapText === true ? WrapStrategy.WRAP : undefined,
    pd: indent > 0 ? padding : undefined,
  };
}

const flag = (isOn: boolean | undefined) => (isOn === true ? BooleanNumber.TRUE : undefined);

function fontData(font: FontStyle, theme: ThemeColors) {
  const rgb = toRgb(font.color, theme);
  const isUnderlined = font.underline !== undefined && font.underline !== false;
  return {
    ff: font.name,
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    ul: isUnderlined ? { s: BooleanNumber.TRUE } : undefined,
    st: font.strikethrough === true ? { s: BooleanNumber.TRUE } : undefined,
    cl: rgb === undefined ? undefined : { rgb },
  };
}

function borderData(border: NonNullable<CellStyle['border']>, theme: ThemeColors): IBorderData {
  const side = (it: BorderSide | undefined) =>
    it === undefined
      ? null
      : {
          s: lines[it.style] ?? BorderStyleTypes.THIN,
          cl: { rgb: toRgb(it.color, theme) ?? '#000000' },
        };
  const sides = {
    t: side(border.top),
    r: side(border.right),
    b: side(border.bottom),
    l: side(border.left),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, it]) => it !== null));
}

/** `#RRGGBB` of a file's colour, undefined for the automatic one. A tint lightens (positive) or darkens. */
export function toRgb(color: Color | undefined, theme: ThemeColors): string | undefined {
  const base = color?.rgb ?? (color?.theme === undefined ? undefined : theme[color.theme]);
  if (base === undefined || !/^[0-9a-f]{6,8}$/i.test(base)) return undefined;
  const tint = color?.tint ?? 0;
  const channels = [0, 2, 4].map((start) => {
    const value = Number.parseInt(base.slice(-6).slice(start, start + 2), 16);
    return Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
  });
  return `#${channels.map((it) => it.toString(16).padStart(2, '0')).join('')}`;
}
