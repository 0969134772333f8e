import type { Decision, Finding } from '../base/finding';
import type { SheetTexts } from '../i18n/sheetTexts';
import { canonicalJson } from '../scheme/canonicalJson';
import { checkScheme } from '../scheme/check/checkScheme';
import { movedRuleKeys } from '../scheme/draft/movedOverlaps';
import type { Scheme } from '../scheme/scheme';
import { assess, type Assessment } from '../scoring/assess';
import type { Evaluation } from '../scoring/evaluation';
import { moveEntries, type MovedEntries } from './moveEntries';

/** An evaluation under another version of its scheme. */
export interface ChangedScheme {
  readonly evaluation: Evaluation;
  readonly entries: MovedEntries;
  /** New keys of the rules of leaves that are still there. */
  readonly ruleKeys: ReadonlyMap<string, string>;
  /** Findings whose decision no longer applies: gone, or with other figures or options than were decided on. */
  readonly undecided: readonly Finding[];
}

/** Entries follow their leaves; a decision stays only where the finding it settled is still the same. */
export function changeScheme(before: Assessment, scheme: Scheme, texts: SheetTexts): ChangedScheme {
  const { evaluation } = before;
  const findings = checkScheme(scheme);
  const isKept = ({ finding }: Decision): boolean => {
    const was = before.findings.find((it) => it.id === finding);
    const now = findings.find((it) => it.id === finding);
    return was === undefined || (now !== undefined && figuresOf(was) === figuresOf(now));
  };
  const decisions = evaluation.decisions.filter(isKept);
  const gone = new Set(evaluation.decisions.filter((it) => !isKept(it)).map((it) => it.finding));
  const next: Evaluation = { ...evaluation, scheme, decisions, drafts: {} };
  const entries = moveEntries(before, assess(next), texts);
  const { units, foreignRows, foreignCells, events } = entries;
  return {
    evaluation: { ...next, units, foreignRows, foreignCells, events },
    ruleKeys: movedRuleKeys(evaluation.scheme.tables, scheme.tables),
    entries,
    undecided: before.findings.filter((it) => gone.has(it.id)),
  };
}

/** All that a person saw when deciding; where in the scheme it stands may have moved. */
function figuresOf({ code, params, options }: Finding): string {
  const choices = options.map(({ id, asks }) => ({
    id,
    asks: asks.map(({ key, label, current, min, max }) => ({ key, label, current, min, max })),
  }));
  return canonicalJson({ code, params, choices });
}
