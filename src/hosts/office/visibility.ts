import type { Visibility } from '../../workbook/plan';

const names = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The visibility as Office.js says it. */
export function toOffice(visibility: Visibility): (typeof names)[Visibility] {
  return names[visibility];
}

/** The visibility that Office.js says. */
export function fromOffice(visibility: string): Visibility {
  if (visibility === names.veryHidden) return 'veryHidden';
  return visibility === names.hidden ? 'hidden' : 'visible';
}
