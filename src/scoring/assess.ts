import type { Decision, Finding } from '../base/finding';
import type { Issue } from '../base/issue';
import { checkScheme } from '../scheme/check/checkScheme';
import { decideScheme, openAfter } from '../scheme/decide';
import { digestOf } from '../scheme/digest';
import type { Scheme } from '../scheme/scheme';
import { compileGroup } from './compile';
import type { Evaluation, EvaluationOptions, RosterUnit } from './evaluation';
import { withEvents } from './withEvents';
import type { GroupModel } from './model';

/** All that follows from scheme, options and decisions; the same for every unit. */
export interface Assessment {
  /** With the counts of its ledger of events. */
  readonly evaluation: Evaluation;
  readonly findings: readonly Finding[];
  /** Blocking, without a valid decision. */
  readonly open: readonly Finding[];
  /** The scheme as decided. */
  readonly scheme: Scheme;
  /** What is wrong with the decisions. */
  readonly issues: readonly Issue[];
  readonly digest: string;
  /** The calculations of a group. @throws {RangeError} for a group that the scheme does not have. */
  readonly model: (group: string) => GroupModel;
}

/** The scheme of an evaluation checked, decided and ready to be computed. */
export function assess(evaluation: Evaluation): Assessment {
  const judged = judgedOf(evaluation);
  return { ...judged, evaluation: withEvents(evaluation, judged.scheme) };
}

type Judged = Omit<Assessment, 'evaluation'>;

/** What people fill in changes none of it, so the last answer about a scheme is kept. */
function judgedOf({ scheme, options, decisions }: Evaluation): Judged {
  const said = JSON.stringify([options, decisions]);
  const last = lastOf.get(scheme);
  if (last?.said === said) return last.judged;
  const judged = judge(scheme, options, decisions);
  lastOf.set(scheme, { said, judged });
  return judged;
}

const lastOf = new WeakMap<Scheme, { readonly said: string; readonly judged: Judged }>();

function judge(
  published: Scheme,
  options: EvaluationOptions,
  decisions: readonly Decision[],
): Judged {
  const findings = checkScheme(published);
  const { scheme, issues } = decideScheme(published, findings, decisions);
  const open = openAfter(findings, decisions, issues);
  const digest = digestOf(published, options, decisions);
  return { findings, open, scheme, issues, digest, model: modelsOf(scheme, open.length > 0) };
}

/** The same evaluation by another scheme, as if all were decided: for a trial. */
export function assessAs(assessment: Assessment, scheme: Scheme): Assessment {
  return { ...assessment, scheme, open: [], model: modelsOf(scheme, false) };
}

function modelsOf(scheme: Scheme, isOpen: boolean): Assessment['model'] {
  const models = new Map(scheme.groups.map((it) => [it.id, compileGroup(scheme, it.id, isOpen)]));
  return (group) => {
    const model = models.get(group);
    if (model === undefined) throw new RangeError(`no group ${group}`);
    return model;
  };
}

/** Units of a group that are ranked, in roster order. */
export function activeUnits(
  { roster }: Pick<Evaluation, 'roster'>,
  group: string,
): readonly RosterUnit[] {
  return roster.filter((it) => it.group === group && it.status === 'active');
}
