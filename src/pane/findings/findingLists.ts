import type { Decision, Finding } from '../../base/finding';
import type { Snapshot } from '../../flows/session';

/** The findings as the screen shows them. */
export interface FindingLists {
  /** Blocking and undecided, the biggest effect first. */
  readonly open: readonly Finding[];
  readonly decided: readonly { readonly finding: Finding; readonly decision: Decision }[];
  /** Change no number and need no decision, but leave something to settle with the document. */
  readonly warnings: readonly Finding[];
  /** For information. */
  readonly reference: readonly Finding[];
  readonly must: number;
}

const effects: readonly Finding['effect'][] = ['total', 'subtotal', 'leaf', 'none'];
const severities: readonly Finding['severity'][] = ['error', 'warning', 'info'];

function byEffect(a: Finding, b: Finding): number {
  const effect = effects.indexOf(a.effect) - effects.indexOf(b.effect);
  return effect === 0 ? severities.indexOf(a.severity) - severities.indexOf(b.severity) : effect;
}

function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

/** Parts the findings of a workbook into open, decided and for reference; a decision that no longer holds leaves its finding open. */
export function findingLists({ findings, open, evaluation }: Snapshot): FindingLists {
  const decisionOf = (finding: Finding): Decision | undefined =>
    evaluation?.decisions.find((it) => it.finding === finding.id);
  const isOpen = (finding: Finding): boolean => open.includes(finding.id);
  const decided = findings.flatMap((finding) => {
    const decision = decisionOf(finding);
    return decision === undefined || isOpen(finding) ? [] : [{ finding, decision }];
  });
  const isDecided = (finding: Finding): boolean => decided.some((it) => it.finding === finding);
  const rest = findings.filter((it) => !isOpen(it) && !isDecided(it)).sort(bySeverity);
  return {
    open: findings.filter(isOpen).sort(byEffect),
    decided,
    warnings: rest.filter((it) => it.severity !== 'info'),
    reference: rest.filter((it) => it.severity === 'info'),
    must: findings.filter((it) => it.blocking).length,
  };
}
