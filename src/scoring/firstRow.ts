import type { RuleModel } from './model';

/** The key of the first row of a leaf or adjustment, where its reason and evidence stand. @throws {RangeError} without rows. */
export function firstRow(rules: readonly RuleModel[]): string {
  const first = rules.flatMap((it) => it.inputs)[0];
  if (first === undefined) throw new RangeError('nothing is typed for it, so it has no row');
  return first.row;
}
