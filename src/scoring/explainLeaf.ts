import { points, zero, type Points } from '../base/points';
import type { Step } from '../base/step';
import { ruleKind } from '../rules/registry';
import type { UnitEntries } from './evaluation';
import { firstRow } from './firstRow';
import type { SeriesLookup } from './lookup';
import type { GroupModel, LeafModel } from './model';
import { ruleStep } from './ruleStep';
import type { UnitScore } from './unitScore';

/**
 * How a leaf came to its score: its full points, what each rule took, and where its rules can take more than there is, what
 * they did not get (扣完为止). The changes add up to the last `remaining`, which is the score. Nothing for a leaf that is
 * not assessed. The leaf's reason stands with the first rule that took points.
 *
 * @throws {RangeError} for a leaf that the group does not have.
 */
export function explainLeaf(
  model: GroupModel,
  leafKey: string,
  entries: UnitEntries,
  score: UnitScore,
): readonly Step[] {
  const found = model.branches.flatMap((it) => it.leaves).find((it) => it.key === leafKey);
  if (found === undefined) throw new RangeError(`no leaf ${leafKey}`);
  const rules = found.rules.filter((it) => !it.isAside);
  if ((score.leaves[leafKey]?.points ?? null) === null) return [];
  const losses = rules.map((it) => score.rules[it.key]?.points ?? zero);
  const first = losses.findIndex((it) => it.gt(0));
  const reason = entries.rows[firstRow(found.rules)]?.reason ?? null;
  const full = points(found.points);
  const steps: Step[] = [{ step: 'full', change: full, remaining: full }];
  let remaining = full;
  rules.forEach((rule, index) => {
    const change = zero.minus(losses[index] ?? zero);
    remaining = remaining.plus(change);
    const done = { change, remaining, reason: index === first ? reason : null };
    steps.push(ruleStep(rule, done, entries, noSeries));
  });
  return canTakeMore(found) || remaining.lt(0) ? [...steps, floorStep(remaining)] : steps;
}

/** Rules of leaves read no ranks. */
const noSeries: SeriesLookup = () => ({ state: 'blank', periods: null });

function floorStep(remaining: Points): Step {
  const beyond = remaining.lt(0) ? zero.minus(remaining) : zero;
  return { step: 'floorLeaf', change: beyond, remaining: remaining.plus(beyond), beyond };
}

function canTakeMore({ key, points: full, rules }: LeafModel): boolean {
  const most = rules.reduce((sum, { key: rule, rule: data, isAside }) => {
    if (isAside) return sum;
    const place = { key: rule, points: full, path: [], place: key, group: null };
    return sum + (ruleKind(data).maxPoints(data, place) ?? Number.POSITIVE_INFINITY);
  }, 0);
  return most > full;
}
