import type { Style } from '../../workbook/plan';

/** One property of one value: which styles have it, and how cells get it. */
export interface Look {
  readonly has: (style: Style) => boolean;
  readonly put: (format: Excel.RangeFormat) => void;
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Every property that some of the styles have, once for each of its values, but for borders and number formats. */
export function looksOf(styles: readonly Style[]): readonly Look[] {
  return [
    ...look(styles, 'font', (format, value) => (format.font.name = value)),
    ...look(styles, 'sizePt', (format, value) => (format.font.size = value)),
    ...look(styles, 'bold', (format, value) => (format.font.bold = value)),
    ...look(styles, 'color', (format, value) => (format.font.color = value)),
    ...look(styles, 'fill', (format, value) => (format.fill.color = value)),
    ...look(
      styles,
      'horizontal',
      (format, value) => (format.horizontalAlignment = horizontal[value]),
    ),
    ...look(styles, 'vertical', (format, value) => (format.verticalAlignment = vertical[value])),
    ...look(styles, 'wrap', (format, value) => (format.wrapText = value)),
    ...look(styles, 'indent', (format, value) => (format.indentLevel = value)),
    ...look(styles, 'shrink', (format, value) => (format.shrinkToFit = value)),
    ...look(styles, 'locked', (format, value) => (format.protection.locked = value)),
  ];
}

/** What a cell has anyway needs no word. */
const plain: Style = { bold: false, wrap: false, indent: 0, shrink: false, locked: true };

function look<K extends keyof Style>(
  styles: readonly Style[],
  name: K,
  put: (format: Excel.RangeFormat, value: NonNullable<Style[K]>) => void,
): readonly Look[] {
  const values = new Set(styles.map((it) => it[name]));
  return [...values].flatMap((value) =>
    value === undefined || value === plain[name]
      ? []
      : [{ has: (style) => style[name] === value, put: (format) => put(format, value) }],
  );
}
