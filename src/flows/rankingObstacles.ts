import type { Issue } from '../base/issue';
import { points } from '../base/points';
import { stageWeightDiff } from '../scheme/check/checkStageWeights';
import type { Snapshot } from './session';

/**
 * What stands in the way of a final ranking of a group: `ranking.openDecisions`, `ranking.stageWeights`, `ranking.unfinished` (units in roster order),
 * `ranking.errors`. Empty: the ranking can be made.
 */
export function rankingObstacles(snapshot: Snapshot, group: string): readonly Issue[] {
  const { open, rankings, issues, evaluation } = snapshot;
  const rows = rankings[group] ?? [];
  const names = new Map(evaluation?.roster.map((it) => [it.code, it.name]));
  const unfinished = rows
    .filter((it) => it.score.state !== 'finished')
    .map((it) => names.get(it.unit) ?? it.unit);
  const members = new Set(rows.map((it) => it.unit));
  const errors = issues.filter(
    (it) => it.severity === 'error' && isOfGroup(it.place?.unit, members),
  );
  const found: Issue[] = [];
  if (open.length > 0)
    found.push({
      code: 'ranking.openDecisions',
      severity: 'error',
      params: {
        count: open.length,
        findings: open,
      },
    });
  const weights = wrongWeights(snapshot, group);
  if (weights !== null) found.push(weights);
  if (unfinished.length > 0 || rows.length === 0)
    found.push({
      code: 'ranking.unfinished',
      severity: 'error',
      params: { units: unfinished },
    });
  if (errors.length > 0)
    found.push({
      code: 'ranking.errors',
      severity: 'error',
      params: { count: errors.length },
    });
  return found;
}

/** An error about no unit is an error about the workbook, and stands in the way of every group. */
function isOfGroup(unit: string | undefined, members: ReadonlySet<string>): boolean {
  return unit === undefined || members.has(unit);
}

/** A reminder for each shared rank: nobody decided the tie. */
export function tieReminders(snapshot: Snapshot, group: string): readonly Issue[] {
  const rows = snapshot.rankings[group] ?? [];
  const names = new Map(snapshot.evaluation?.roster.map((it) => [it.code, it.name]));
  const ranks = new Set(rows.filter((it) => it.isTied).flatMap((it) => it.rank ?? []));
  return [...ranks].map((rank) => {
    const units = rows.filter((it) => it.rank === rank).map((it) => names.get(it.unit) ?? it.unit);
    return {
      code: 'ranking.tie',
      severity: 'warning',
      params: {
        rank,
        units,
      },
    };
  });
}

/** The difference by name: nobody shall look for it among the findings. */
function wrongWeights({ scheme }: Snapshot, group: string): Issue | null {
  const diff = scheme === null ? 0 : stageWeightDiff(scheme, group);
  if (diff === 0) return null;
  const params = { sum: Number(points(100).plus(diff)), diff };
  return { code: 'ranking.stageWeights', severity: 'error', params };
}
