const steps = [0.5, 0.25, 0.1, 0.05] as const;

/** In hundredths, since 0.3 is no multiple of 0.1 in binary. */
function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** Whether all the points can be given in steps of this many points; all have two decimals at most. */
export function fitsStep(points: readonly number[], step: number): boolean {
  return points.every((it) => hundredths(it) % hundredths(step) === 0);
}

/** Steps in which all the points can be given: half points where they do, else the coarsest that does. */
export function usualStep(points: readonly number[]): number {
  return steps.find((it) => fitsStep(points, it)) ?? 0.01;
}
