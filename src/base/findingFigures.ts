/** How a table writes its points: absent for points, 5%. */
export interface Scaled {
  readonly scale?: 'percent' | undefined;
}

/** Three numbers for the order of cap and penalties: base, bonus, penalty and what each order makes of them. */
export interface OrderExample {
  readonly base: number;
  readonly bonus: number;
  readonly penalty: number;
  readonly capFirst: number;
  readonly penaltyFirst: number;
}

/** Points from `min` to `max`, both included. */
export interface PointRange {
  readonly min: number;
  readonly max: number;
}
