import type { Aggregate } from './expression';
import { points, sumPoints, zero, type Points } from './points';
import type { Value } from './value';

/** The figure of the numbers among the values; everything else is skipped, and of no number it is 0. */
export function aggregated(of: Aggregate['of'], values: readonly Value[]): Points {
  const numbers = values.flatMap((it) => (typeof it === 'number' ? [points(it)] : []));
  const [first = zero] = numbers;
  switch (of) {
    case 'sum':
      return sumPoints(numbers);
    case 'count':
      return points(numbers.length);
    case 'min':
      return numbers.reduce((least, it) => (it.lt(least) ? it : least), first);
    case 'max':
      return numbers.reduce((most, it) => (it.gt(most) ? it : most), first);
  }
}
