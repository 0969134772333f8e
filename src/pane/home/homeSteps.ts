import type { Finding } from '../../base/finding';
import type { Snapshot } from '../../flows/session';
import type { GroupCount } from '../../i18n/paneHomeTexts';
import type { Scheme } from '../../scheme/scheme';
import type { Evaluation, RosterUnit } from '../../scoring/evaluation';

export type StepName =
  'scheme' | 'findings' | 'units' | 'sheets' | 'entries' | 'issues' | 'ranking';

/** How far the evaluation has come, in figures; groups in the order of the scheme. */
export interface HomeSteps {
  readonly must: number;
  readonly open: number;
  readonly units: readonly GroupCount[];
  readonly unitCount: number;
  /** Active units of the inserted groups. */
  readonly entries: readonly GroupCount[];
  readonly finished: number;
  readonly sheets: number;
  readonly errors: number;
  readonly warnings: number;
  /** Names of the groups with sheets whose ranking is not made, and of those where it is. */
  readonly unranked: readonly string[];
  readonly ranked: readonly string[];
  /** The first unfinished step that can be done now; null once all is done. */
  readonly current: StepName | null;
}

const isMust = (finding: Finding): boolean => finding.blocking;

function activeUnits(evaluation: Evaluation, group: string): readonly RosterUnit[] {
  return evaluation.roster.filter((it) => it.group === group && it.status === 'active');
}

function currentStep(steps: Omit<HomeSteps, 'current'>): StepName | null {
  const wanted: readonly (readonly [StepName, boolean])[] = [
    ['findings', steps.open > 0],
    ['units', steps.unitCount === 0],
    ['sheets', steps.sheets === 0],
    ['entries', steps.finished < steps.sheets],
    ['issues', steps.errors > 0],
    ['ranking', steps.unranked.length > 0],
  ];
  return wanted.find(([, isWanted]) => isWanted)?.[0] ?? null;
}

/** The state of the seven steps of an evaluation. A group without score sheets is not waited for. */
export function homeSteps(snapshot: Snapshot, evaluation: Evaluation, scheme: Scheme): HomeSteps {
  const isInserted = (group: string): boolean => evaluation.inserted.includes(group);
  const units = scheme.groups.map((group) => {
    const total = activeUnits(evaluation, group.id).length;
    return { group: group.name, done: total, total };
  });
  const entries = scheme.groups
    .filter((it) => isInserted(it.id))
    .map((group) => {
      const active = activeUnits(evaluation, group.id);
      const done = active.filter((it) => snapshot.scores[it.code]?.state === 'finished').length;
      return { group: group.name, done, total: active.length };
    });
  const namesWhere = (isRanked: boolean): readonly string[] =>
    scheme.groups
      .filter((it) => isInserted(it.id) && evaluation.ranked.includes(it.id) === isRanked)
      .map((it) => it.name);
  const errors = snapshot.issues.filter((it) => it.severity === 'error').length;
  const steps = {
    must: snapshot.findings.filter(isMust).length,
    open: snapshot.open.length,
    units,
    unitCount: units.reduce((sum, it) => sum + it.total, 0),
    entries,
    finished: entries.reduce((sum, it) => sum + it.done, 0),
    sheets: entries.reduce((sum, it) => sum + it.total, 0),
    errors,
    warnings: snapshot.issues.length - errors,
    unranked: namesWhere(false),
    ranked: namesWhere(true),
  };
  return { ...steps, current: currentStep(steps) };
}
