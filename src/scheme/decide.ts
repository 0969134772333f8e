import { parse } from 'valibot';
import type { Decision, Finding } from '../base/finding';
import type { Issue } from '../base/issue';
import { checkScheme } from './check/checkScheme';
import { replaceAt } from './replaceAt';
import type { Scheme } from './scheme';
import { settle } from './settle';
import { schemeShape } from './shape';
import { unsettledSums } from './unsettledSums';

/** A scheme with its decisions applied, and what is wrong with them. */
export interface Decided {
  readonly scheme: Scheme;
  readonly issues: readonly Issue[];
}

/**
 * The scheme as decided; the given one stays as it is. Decisions apply in the order of the findings, whatever order they
 * were taken in.
 *
 * Issues: `decision.unknown` and `decision.incomplete`, which apply nothing; `decision.unsettled` where amended points
 * still do not add up, which are applied.
 *
 * @throws where the findings are those of another scheme.
 */
export function decideScheme(
  scheme: Scheme,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): Decided {
  const { settled, issues } = settle(findings, decisions);
  const changes = settled.flatMap((it) => it.changes);
  const changed = changes.reduce<unknown>(
    (it, { path, value }) => replaceAt(it, path, value),
    scheme,
  );
  const decided = changes.length === 0 ? scheme : parse(schemeShape, changed);
  return { scheme: decided, issues: [...issues, ...unsettledSums(decided, settled)] };
}

/**
 * The findings that keep totals and ranks open: blocking, and without a complete decision that leaves figures which agree.
 * In the order of `checkScheme`.
 */
export function openFindings(scheme: Scheme, decisions: readonly Decision[]): readonly Finding[] {
  const findings = checkScheme(scheme);
  const { settled } = settle(findings, decisions);
  const { issues } = decideScheme(scheme, findings, decisions);
  const closed = new Set(settled.map((it) => it.finding.id));
  for (const it of issues) if (it.code === 'decision.unsettled') closed.delete(it.params.finding);
  return findings.filter((it) => it.blocking && !closed.has(it.id));
}
