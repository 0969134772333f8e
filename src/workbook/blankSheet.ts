import type { SheetPlan } from './plan';

/** An empty sheet that is none of ours: no key, nothing locked, the usual page upright. */
export function blankSheet(name: string): SheetPlan {
  return {
    key: '',
    name,
    visibility: 'visible',
    columns: [],
    rows: [],
    blocks: [],
    styles: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: {
      orientation: 'portrait',
      pagesHigh: 0,
      footer: '',
      marginsIn: { side: 0.7, top: 0.75, bottom: 0.75 },
    },
  };
}
