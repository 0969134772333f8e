import { shortName } from '../../rules/tableWords';
import { statedName } from '../../rules/statedName';
import { ask, type Growth } from './growTree';
import type { ReadRow } from './readRow';

/**
 * Rows below one with points that have none themselves. Where a merged cell gives all of them the same, the points belong to
 * their indicator; where the rows have no names either, people say whether they are one leaf.
 */
export function sharePoints(
  rows: readonly ReadRow[],
  hasLeafNames: boolean,
  growth: Growth,
): readonly ReadRow[] {
  const found: ReadRow[] = [];
  for (let at = 0; at < rows.length;) {
    const run = runAt(rows, at, hasLeafNames);
    found.push(...shared(run, { hasLeafNames, isWhole: isWhole(rows, at, run.length) }, growth));
    at += run.length;
  }
  return found;
}

/** The row and those that go on with its points. */
function runAt(rows: readonly ReadRow[], at: number, hasLeafNames: boolean): readonly ReadRow[] {
  const goesOn = (it: ReadRow | undefined): boolean => {
    if (it?.points !== null || it.criterion === '') return false;
    const upper = hasLeafNames ? it.levels.slice(0, -1) : it.levels;
    return upper.every((text) => text === '') && (!hasLeafNames || it.arePointsMerged);
  };
  let end = at + 1;
  if (rows[at]?.points !== null) while (goesOn(rows[end])) end += 1;
  return rows.slice(at, end);
}

/** Whether the run is all of its lowest indicator. */
function isWhole(rows: readonly ReadRow[], at: number, length: number): boolean {
  const ends = [rows[at], rows[at + length]];
  return ends.every((it) => it === undefined || it.levels.some((text) => text !== ''));
}

interface Kind {
  readonly hasLeafNames: boolean;
  readonly isWhole: boolean;
}

function shared(
  run: readonly ReadRow[],
  { hasLeafNames, isWhole: isAll }: Kind,
  growth: Growth,
): readonly ReadRow[] {
  const [first, ...rest] = run;
  if (first === undefined || first.points === null || rest.length === 0) return run;
  const { points, line: row } = first;
  const own = statedName(first.levels[first.levels.length - 1] ?? '').name;
  const name = hasLeafNames && own !== '' ? own : shortName(first.criterion);
  const params = { name, points, rows: run.length };
  if (!hasLeafNames) {
    const id = `POINTS_SHARED:${row}`;
    const answer = ask(growth, { id, code: 'POINTS_SHARED', row, params });
    if (answer === 'one')
      return [{ ...first, criterion: run.map((it) => it.criterion).join('\n') }];
  }
  if (!rest.every((it) => it.arePointsMerged)) return run;
  growth.notes.push({ code: 'POINTS_MERGED', row, params });
  return [{ ...first, points: null, branchPoints: isAll ? points : null }, ...rest];
}
