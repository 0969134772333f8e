import { isLocked } from '../../workbook/isLocked';
import type { Style } from '../../workbook/plan';

/** What is put on cells property by property; borders and number formats go another way. */
type LookName = Exclude<keyof Style, 'border' | 'format' | 'closed'>;

/** How a host gives cells each property; `F` is what it calls the format of cells. */
export type LookPuts<F> = {
  readonly [K in LookName]: (format: F, value: NonNullable<Style[K]>) => void;
};

/** One property of one value: which styles have it, and how cells get it. */
export interface Look<F> {
  readonly has: (style: Style) => boolean;
  readonly put: (format: F) => void;
}

/** What a cell has anyway needs no word. */
const plain: Style = { bold: false, wrap: false, indent: 0, shrink: false };

/** Every property that some of the styles have, once for each of its values, but for borders and number formats. */
export function looksOf<F>(styles: readonly Style[], puts: LookPuts<F>): readonly Look<F>[] {
  return [
    ...look(styles, 'font', puts.font),
    ...look(styles, 'sizePt', puts.sizePt),
    ...look(styles, 'bold', puts.bold),
    ...look(styles, 'color', puts.color),
    ...look(styles, 'fill', puts.fill),
    ...look(styles, 'horizontal', puts.horizontal),
    ...look(styles, 'vertical', puts.vertical),
    ...look(styles, 'wrap', puts.wrap),
    ...look(styles, 'indent', puts.indent),
    ...look(styles, 'shrink', puts.shrink),
    ...openLook(styles, puts.locked),
  ];
}

/** Cells are locked anyway. */
function openLook<F>(
  styles: readonly Style[],
  put: (format: F, value: boolean) => void,
): readonly Look<F>[] {
  return styles.some(isOpen) ? [{ has: isOpen, put: (format) => put(format, false) }] : [];
}

function look<F, K extends LookName>(
  styles: readonly Style[],
  name: K,
  put: (format: F, value: NonNullable<Style[K]>) => void,
): readonly Look<F>[] {
  const values = new Set(styles.map((it) => it[name]));
  return [...values].flatMap((value) =>
    value === undefined || value === plain[name]
      ? []
      : [{ has: (style) => style[name] === value, put: (format) => put(format, value) }],
  );
}

function isOpen(style: Style): boolean {
  return !isLocked(style);
}
