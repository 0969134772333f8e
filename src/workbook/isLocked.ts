import type { Style } from './plan';

/** Whether nobody may type into cells of that style on a protected sheet; a cell without a style is locked. */
export function isLocked(style: Style | undefined): boolean {
  return style?.locked !== false || style.closed === true;
}
