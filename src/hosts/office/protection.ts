import type { Allowed } from '../inPlace/facts';

/** Options as they were loaded, fit to be given again: builds of Excel fill in nulls that `protect` refuses (office-js issue 1931). */
export function cleanOptions(options: Excel.WorksheetProtectionOptions): Allowed {
  return Object.fromEntries(Object.entries(options).filter(([, it]) => it !== null));
}
