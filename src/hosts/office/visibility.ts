import type { Visibility } from '../../workbook/plan';
import { estimateBytes, type Step } from './requests';

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

/** Shows and hides sheets, by name or id: those that shall be seen first, for Excel never hides them all. */
export function visibilitySteps(
  sheets: readonly { readonly sheet: string; readonly visibility: Visibility }[],
): readonly Step[] {
  const shown = sheets.filter((it) => it.visibility === 'visible');
  const hidden = sheets.filter((it) => it.visibility !== 'visible');
  return [...shown, ...hidden].map(({ sheet, visibility }) => ({
    bytes: estimateBytes(1, 1),
    run: (bench) => {
      bench.sheet(sheet).visibility = toOffice(visibility);
    },
  }));
}
