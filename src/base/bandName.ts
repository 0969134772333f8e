/** A band of the document, or passed and failed where it has no name for them. */
export type BandName =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail' };
