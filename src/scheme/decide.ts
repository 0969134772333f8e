import { safeParse } from 'valibot';
import type { Decision, Finding } from '../base/finding';
import type { Issue } from '../base/issue';
import { checkScheme } from './check/checkScheme';
import { replaceAt } from './replaceAt';
import type { Scheme } from './scheme';
import { settle, type Settled } from './settle';
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
 * Issues: `decision.unknown` and `decision.incomplete`, which apply nothing (incomplete too where an answer cannot stand in
 * its place); `decision.unsettled` where amended points still do not add up, which are applied.
 *
 * @throws where the findings are those of another scheme.
 */
export function decideScheme(
  scheme: Scheme,
  findings: readonly Finding[],
  decisions: readonly Decision[],
): Decided {
  const { settled, issues } = settle(findings, decisions);
  const { decided, applied, refused } = applyAll(scheme, settled);
  const unsettled = unsettledSums(decided, applied, new Set(findings.map((it) => it.id)));
  return { scheme: decided, issues: [...issues, ...refused, ...unsettled] };
}

interface Applied {
  readonly decided: Scheme;
  readonly applied: readonly Settled[];
  readonly refused: readonly Issue[];
}

/** All at once, since some make sense only together; one by one where that leaves no scheme, to tell which is to blame. */
function applyAll(scheme: Scheme, settled: readonly Settled[]): Applied {
  const whole = applyTo(scheme, settled);
  if (whole !== null) return { decided: whole, applied: settled, refused: [] };
  const applied: Settled[] = [];
  const refused: Issue[] = [];
  let decided = scheme;
  for (const it of settled) {
    const next = applyTo(decided, [it]);
    const params = { finding: it.finding.id };
    if (next === null) refused.push({ code: 'decision.incomplete', severity: 'error', params });
    else {
      decided = next;
      applied.push(it);
    }
  }
  return { decided, applied, refused };
}

/** null where the changes leave no scheme: an answer that its place cannot hold. */
function applyTo(scheme: Scheme, settled: readonly Settled[]): Scheme | null {
  const changes = settled.flatMap((it) => it.changes);
  if (changes.length === 0) return scheme;
  const changed = changes.reduce<unknown>(
    (it, { path, value }) => replaceAt(it, path, value),
    scheme,
  );
  const parsed = safeParse(schemeShape, changed);
  return parsed.success ? parsed.output : null;
}

/**
 * The findings that keep totals and ranks open: blocking, and without a complete decision that leaves figures which agree.
 * In the order of `checkScheme`.
 */
export function openFindings(scheme: Scheme, decisions: readonly Decision[]): readonly Finding[] {
  const findings = checkScheme(scheme);
  return openAfter(findings, decisions, decideScheme(scheme, findings, decisions).issues);
}

/** The same where the issues of {@link decideScheme} are known already. */
export function openAfter(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  issues: readonly Issue[],
): readonly Finding[] {
  const { settled } = settle(findings, decisions);
  const closed = new Set(settled.map((it) => it.finding.id));
  for (const it of issues)
    if (it.code === 'decision.unsettled' || it.code === 'decision.incomplete')
      closed.delete(it.params.finding);
  return findings.filter((it) => it.blocking && !closed.has(it.id));
}
