import type { LookPuts } from '../inPlace/looks';

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** How Excel gives cells each property of a style. */
export const looks: LookPuts<Excel.RangeFormat> = {
  font: (format, value) => (format.font.name = value),
  sizePt: (format, value) => (format.font.size = value),
  bold: (format, value) => (format.font.bold = value),
  color: (format, value) => (format.font.color = value),
  fill: (format, value) => (format.fill.color = value),
  horizontal: (format, value) => (format.horizontalAlignment = horizontal[value]),
  vertical: (format, value) => (format.verticalAlignment = vertical[value]),
  wrap: (format, value) => (format.wrapText = value),
  indent: (format, value) => (format.indentLevel = value),
  shrink: (format, value) => (format.shrinkToFit = value),
  locked: (format, value) => (format.protection.locked = value),
};
