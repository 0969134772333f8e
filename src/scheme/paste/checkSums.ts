import { points } from '../../base/points';
import { ask, type Branch, type Growth } from './growTree';
import { pastedSum, sumOrNull, worthOf } from './pastedSum';

/** Asks about indicators whose heading seems to stand too low, moves their rows where people say so, and notes every stated sum that is another. */
export function checkSums(top: readonly Branch[], growth: Growth): void {
  moveLate(top, growth);
  noteSums(top, growth);
}

function diff(a: number, b: number): number {
  return Number(points(a).minus(points(b)));
}

function moveLate(siblings: readonly Branch[], growth: Growth): void {
  siblings.forEach((from, at) => {
    const to = siblings[at + 1];
    if (to !== undefined) moveLast(from, to, growth);
  });
  for (const it of siblings) moveLate(it.branches, growth);
}

/** The last children of one branch are just what it has too much and the next one lacks. */
function moveLast(from: Branch, to: Branch, growth: Growth): void {
  const count = lateCount(from, to);
  if (count === 0) return;
  const children = isInner(from) ? from.branches : from.leaves;
  const late = children.slice(-count);
  const moved = sumOrNull(late.map(worthOf)) ?? 0;
  const answer = ask(growth, {
    id: `BRANCH_LATE:${to.line}`,
    code: 'BRANCH_LATE',
    row: to.line,
    params: { names: late.map((it) => it.name), from: from.name, to: to.name, points: moved },
  });
  if (answer !== 'move') return;
  if (isInner(from)) to.branches = [...from.branches.splice(-count), ...to.branches];
  else to.leaves = [...from.leaves.splice(-count), ...to.leaves];
}

/** How many; 0 where the sums do not say so plainly. */
function lateCount(from: Branch, to: Branch): number {
  const [over, under] = [excess(from), excess(to)];
  if (over === null || over <= 0 || under === null || diff(over, -under) !== 0) return 0;
  if (isInner(from) !== isInner(to)) return 0;
  const children = isInner(from) ? from.branches : from.leaves;
  for (let count = 1; count < children.length; count += 1)
    if (sumOrNull(children.slice(-count).map(worthOf)) === over) return count;
  return 0;
}

/** Whether indicators, not leaves, stand below it. */
function isInner({ branches }: Branch): boolean {
  return branches.length > 0;
}

/** What its children have above its stated points; null where that cannot be told. */
function excess(branch: Branch): number | null {
  const sum = pastedSum(branch);
  return branch.points === null || sum === null ? null : diff(sum, branch.points);
}

function noteSums(siblings: readonly Branch[], growth: Growth): void {
  for (const it of siblings) {
    const sum = pastedSum(it);
    if (it.points !== null && sum !== null && sum !== it.points)
      growth.notes.push({
        code: 'SUM_MISMATCH',
        row: it.line,
        params: { name: it.name, stated: it.points, actual: sum },
      });
    noteSums(it.branches, growth);
  }
}
