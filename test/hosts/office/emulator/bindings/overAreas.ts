import type { Area } from '../../../../../src/workbook/address';
import { bind, type Binding } from '../protocol/binding';
import { common } from './rangeCells';
import type { RangeTarget } from './rangeTarget';

/** The cells of one area, or of several at once. */
export interface ManyTarget extends RangeTarget {
  /** All areas; missing where there is but one. */
  readonly areas?: readonly Area[];
}

/** Properties of a range as properties of several areas too: each is set in all of them, and read where all agree, else null. */
export function overAreas<Target extends ManyTarget>({
  get = {},
  set = {},
  ...rest
}: Binding<Target>): Binding {
  const each = (target: Target): readonly Target[] =>
    (target.areas ?? [target.area]).map((area) => ({ ...target, area }));
  return bind<Target>({
    ...rest,
    get: Object.fromEntries(
      Object.entries(get).map(([name, read]) => [
        name,
        (target, self) => common(each(target).map((it) => read(it, self))),
      ]),
    ),
    set: Object.fromEntries(
      Object.entries(set).map(([name, write]) => [
        name,
        (target, value, location) => {
          for (const it of each(target)) write(it, value, location);
        },
      ]),
    ),
  });
}
