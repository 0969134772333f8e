import type { Style } from '../../../../../src/workbook/plan';
import { defaultFormat, type Border, type CellFormat } from '../format';

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** The format of a cell that a plan's style names; what the style leaves open is as in a new workbook. */
export function formatOfStyle(style: Style): CellFormat {
  return { ...defaultFormat, ...fontOf(style), ...alignmentOf(style), ...linesOf(style) };
}

function fontOf({
  font,
  sizePt,
  bold = false,
  color,
  fill,
  format,
  locked = true,
}: Style): Partial<CellFormat> {
  return {
    ...(font === undefined ? {} : { fontName: font }),
    ...(sizePt === undefined ? {} : { fontSizePt: sizePt }),
    ...(color === undefined ? {} : { fontColor: color.toUpperCase() }),
    ...(format === undefined ? {} : { numberFormat: format }),
    isBold: bold,
    fillColor: fill?.toUpperCase() ?? null,
    isLocked: locked,
  };
}

function alignmentOf(style: Style): Partial<CellFormat> {
  const { horizontal, vertical, wrap = false, indent = 0, shrink = false } = style;
  return {
    ...(horizontal === undefined ? {} : { horizontal: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: verticals[vertical] }),
    isWrapped: wrap,
    isShrunk: shrink,
    indent,
  };
}

function linesOf({ border }: Style): Partial<CellFormat> {
  if (border === undefined) return {};
  const line: Border = {
    style: 'Continuous',
    weight: border.line === 'thin' ? 'Thin' : 'Medium',
    color: border.color.toUpperCase(),
  };
  return { borderTop: line, borderBottom: line, borderLeft: line, borderRight: line };
}
