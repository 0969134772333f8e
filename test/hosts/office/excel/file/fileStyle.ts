import type { AlignmentStyle, BorderSide, CellStyle, FontStyle } from 'hucre';
import type { Border, CellFormat, Horizontal, LineStyle, Underline, Vertical } from '../format';

/** A format in the library's words; parts that are missing are left out. */
export function fileStyle(format: Partial<CellFormat>): CellStyle {
  const { fillColor, numberFormat, isLocked, isFormulaHidden } = format;
  return {
    font: fontOf(format),
    ...(fillColor === undefined || fillColor === null ? {} : { fill: solid(fillColor) }),
    border: bordersOf(format),
    alignment: alignmentOf(format),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    protection: {
      ...(isLocked === undefined ? {} : { locked: isLocked }),
      ...(isFormulaHidden === undefined ? {} : { hidden: isFormulaHidden }),
    },
  };
}

/** What a conditional format changes: only what it says. */
export function differingStyle(format: Partial<CellFormat>): CellStyle {
  const font = fontOf(format);
  const { fillColor } = format;
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // Of a conditional format the background colour is the one that shows.
    ...(fillColor === undefined || fillColor === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fillColor.slice(1) } } }),
  };
}

function solid(color: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: color.slice(1) } };
}

const underlines: Readonly<Record<Exclude<Underline, 'None'>, FontStyle['underline'] & string>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

function fontOf(format: Partial<CellFormat>): FontStyle {
  const { fontName, fontSizePt, isBold, isItalic, isStruck, underline, fontColor } = format;
  const isUnderlined = underline !== undefined && underline !== 'None';
  return withoutMissing({
    name: fontName,
    size: fontSizePt,
    bold: isBold,
    italic: isItalic,
    strikethrough: isStruck,
    underline: isUnderlined ? underlines[underline] : undefined,
    color: fontColor === undefined ? undefined : { rgb: fontColor.slice(1) },
  });
}

/** The same without entries that are undefined. */
function withoutMissing<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  Object.assign(
    kept,
    Object.fromEntries(Object.entries(parts).filter(([, it]) => it !== undefined)),
  );
  return kept;
}

const horizontals: Readonly<Record<Horizontal, AlignmentStyle['horizontal'] & string>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const verticals: Readonly<Record<Vertical, AlignmentStyle['vertical'] & string>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

function alignmentOf(format: Partial<CellFormat>): AlignmentStyle {
  const { horizontal, vertical, isWrapped, isShrunk, indent, textOrientation } = format;
  return withoutMissing({
    horizontal: horizontal === undefined ? undefined : horizontals[horizontal],
    vertical: vertical === undefined ? undefined : verticals[vertical],
    wrapText: isWrapped === true ? true : undefined,
    shrinkToFit: isShrunk === true ? true : undefined,
    indent: indent === 0 ? undefined : indent,
    textRotation: rotationOf(textOrientation),
  });
}

/** A file counts degrees below the line from 91 on, and has 255 for text written downwards. */
function rotationOf(degrees = 0): number | undefined {
  if (degrees === 0) return undefined;
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function bordersOf(format: Partial<CellFormat>): NonNullable<CellStyle['border']> {
  const { borderTop, borderBottom, borderLeft, borderRight, borderDown, borderUp } = format;
  const diagonal = borderDown ?? borderUp ?? null;
  return withoutMissing({
    top: sideOf(borderTop),
    bottom: sideOf(borderBottom),
    left: sideOf(borderLeft),
    right: sideOf(borderRight),
    diagonal: sideOf(diagonal),
    diagonalDown: borderDown ? true : undefined,
    diagonalUp: borderUp ? true : undefined,
  });
}

const plainStyles: Readonly<Record<LineStyle, BorderSide['style']>> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'slantDashDot',
};

const mediumStyles: Readonly<Record<string, BorderSide['style']>> = {
  Continuous: 'medium',
  Dash: 'mediumDashed',
  DashDot: 'mediumDashDot',
  DashDotDot: 'mediumDashDotDot',
};

function sideOf(border: Border | null | undefined): BorderSide | undefined {
  if (border === null || border === undefined) return undefined;
  return { style: lineOf(border), color: { rgb: border.color.slice(1) } };
}

function lineOf({ style, weight }: Border): BorderSide['style'] {
  if (style === 'Continuous' && weight === 'Hairline') return 'hair';
  if (style === 'Continuous' && weight === 'Thick') return 'thick';
  return weight === 'Medium' ? (mediumStyles[style] ?? plainStyles[style]) : plainStyles[style];
}
