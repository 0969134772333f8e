import type { Line, ScoreColumn } from './scoreGrid';

/**
 * Where a cell of a unit's score sheet goes in 一组一表: among the entries, among the results beside them, to the columns that
 * people do not see, to the sheet of reasons and evidence; `none` for what the headings say instead.
 */
export type FlatHome = 'entry' | 'result' | 'hidden' | 'notes' | 'none';

type FixedColumn = Exclude<ScoreColumn, `level${number}`>;
type Homes = Readonly<Partial<Record<ScoreColumn, FlatHome>>>;

/** A column that is new has to say where it goes. */
const adjustment: Readonly<Record<FixedColumn, FlatHome>> = {
  key: 'none',
  points: 'none',
  criterion: 'none',
  item: 'none',
  applies: 'entry',
  wanted: 'none',
  self: 'entry',
  review: 'entry',
  lost: 'result',
  score: 'result',
  reason: 'notes',
  responsible: 'notes',
  evidence: 'notes',
  state: 'hidden',
  result: 'hidden',
  lifted: 'hidden',
  share: 'hidden',
  over: 'hidden',
};

/** A leaf shows its score; what each rule took stands aside. */
const leaf: Homes = { ...adjustment, lost: 'hidden' };

/** What is said beside totals stands above the table, once. */
const total: Homes = { score: 'result', result: 'hidden' };

/** With the points assessed so far, or the bonus before its cap. */
const wholeTotal: Homes = { score: 'result', result: 'result' };

/** A veto takes no points of its own. */
const veto: Homes = { ...adjustment, lost: 'none', score: 'none' };

const homes: Readonly<Record<Line['line'] | 'head', Homes>> = {
  /** 评定完成 and the unit's state. */
  head: { review: 'entry', reason: 'result' },
  leaf,
  adjustment,
  veto,
  /** Whether the unit is out, over all vetoes. */
  vetoHead: { result: 'hidden' },
  base: { ...wholeTotal, lifted: 'hidden', over: 'hidden' },
  bonus: wholeTotal,
  penalty: total,
  total,
  levels: {},
  adjustmentHead: {},
  signature: {},
  foreign: {},
};

/** `line` null is the line above the table. */
export function flatHome(line: Line | null, column: ScoreColumn): FlatHome {
  if (line?.line === 'levels') return isLevelSum(line.key, column) ? 'hidden' : 'none';
  return homes[line?.line ?? 'head'][column] ?? 'none';
}

/** Sums of the second level are computed here too; the rest of their table the headings say. */
function isLevelSum(key: string, column: ScoreColumn): boolean {
  return key.endsWith('/secondWon') && column !== 'level1';
}
