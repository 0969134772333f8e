/** Words of made-up entries. */
export interface ExampleTexts {
  /** Why points were lost, one is drawn. */
  readonly reasons: readonly string[];
  /** Offices that answer for a leaf, one is drawn. */
  readonly offices: readonly string[];
  readonly adjustmentReason: string;
  /** What was handed in: that many pieces. */
  readonly evidence: (pieces: number) => string;
  /** The title of a scheme whose points are made up. */
  readonly pointsTitle: (title: string) => string;
  /** The basis of an event: the notice of that month. */
  readonly notice: (month: number) => string;
  /** Units of a group that has none. */
  readonly units: readonly string[];
  /** Who decided, on what ground, in an example. */
  readonly decision: { readonly by: string; readonly basis: string };
}
