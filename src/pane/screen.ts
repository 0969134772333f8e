/** Where in the pane a person is. */
export type Screen =
  | {
      readonly at:
        | 'home'
        | 'scheme'
        | 'schemeSheet'
        | 'suggestions'
        | 'paste'
        | 'units'
        | 'insert'
        | 'entries'
        | 'events'
        | 'issues'
        | 'export'
        | 'manual';
    }
  | { readonly at: 'findings'; readonly finding?: string }
  | { readonly at: 'ranking'; readonly group?: string }
  /** Without a unit: the selected cell, else the first unit; `leaf` null is the unit's total. */
  | { readonly at: 'explain'; readonly unit?: string; readonly leaf?: string | null };
