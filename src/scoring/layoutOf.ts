import type { Evaluation, SheetLayout } from './evaluation';

/** How the score sheets of a group are laid out. */
export function layoutOf({ layouts }: Pick<Evaluation, 'layouts'>, group: string): SheetLayout {
  return layouts[group] ?? 'unitSheets';
}
