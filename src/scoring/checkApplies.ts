import type { Issue } from '../base/issue';
import { answers } from '../rules/answers';
import { checkChoice } from './checkChoice';
import type { UnitEntries } from './evaluation';
import { firstRow } from './firstRow';
import type { LeafModel } from './model';

/** `entry.choice` where something else than 不适用 stands in the cell of a leaf that may not apply. */
export function checkApplies(
  { leaf, rules }: LeafModel,
  unit: string,
  { rows }: UnitEntries,
): readonly Issue[] {
  if (!leaf.mayNotApply) return [];
  const indicator = firstRow(rules);
  const typed = rows[indicator]?.applies ?? null;
  return checkChoice(typed, [answers.notApplicable], { unit, indicator, column: 'applies' });
}
