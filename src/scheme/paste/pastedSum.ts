import { points, sumPoints } from '../../base/points';

interface Leafy {
  readonly points: number | null;
}

/** Anything with points of its own and children that have some. */
export interface Summed extends Leafy {
  readonly branches: readonly Summed[];
  readonly leaves: readonly Leafy[];
}

/** What the children count together; null where one of them has no points. */
export function pastedSum({
  branches,
  leaves,
}: Pick<Summed, 'branches' | 'leaves'>): number | null {
  return sumOrNull([...branches, ...leaves].map(worthOf));
}

/** What a child counts: stated points first, else the sum of what is below it. */
export function worthOf(child: Summed | Leafy): number | null {
  return 'leaves' in child ? (child.points ?? pastedSum(child)) : child.points;
}

/** null where one is. */
export function sumOrNull(worths: readonly (number | null)[]): number | null {
  const known = worths.filter((it) => it !== null);
  return known.length < worths.length ? null : Number(sumPoints(known.map(points)));
}
