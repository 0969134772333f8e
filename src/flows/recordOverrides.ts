import { plainValue, type Typed } from '../base/value';
import type { ActionTexts } from '../i18n/actionTexts';
import type { Assessment } from '../scoring/assess';
import type { Evaluation, LogEntry, OverrideEntry, RecordedOverride } from '../scoring/evaluation';
import { overrideEntryOf } from '../scoring/rankGroup';
import { overrideOf } from '../scoring/unitResult';
import type { UnitScore } from '../scoring/unitScore';

const none: RecordedOverride = { value: '', reason: '', approver: '' };

/**
 * The evaluation with every total set by hand in its log, who approved it, when it was seen, old and new total and why; those
 * that stand there as they are now are not told again. Only what counts is told, and what counts no more.
 */
export function recordOverrides(
  evaluation: Evaluation,
  { model }: Assessment,
  scores: Readonly<Record<string, UnitScore>>,
  { at, words }: { readonly at: string; readonly words: ActionTexts },
): Evaluation {
  const log: LogEntry[] = [];
  const recorded = new Map(Object.entries(evaluation.recorded));
  for (const { code, name, group } of evaluation.roster) {
    const entry = overrideEntryOf(evaluation, group, code);
    const counts = overrideOf(entry, model(group).decimals).points !== null;
    const now = entry === undefined || !counts ? none : textsOf(entry);
    const was = recorded.get(code) ?? none;
    if (isSame(was, now)) continue;
    const detail = detailOf(was, now, scores[code]?.rounded?.toString() ?? '', words);
    log.push({ at, action: words.override(name), detail, isRecord: true });
    if (now === none) recorded.delete(code);
    else recorded.set(code, now);
  }
  if (log.length === 0) return evaluation;
  return {
    ...evaluation,
    recorded: Object.fromEntries(recorded),
    log: [...evaluation.log, ...log],
  };
}

/** Where nothing is set by hand the total is the computed one. */
function detailOf(
  was: RecordedOverride,
  now: RecordedOverride,
  computed: string,
  words: ActionTexts,
): string {
  const [from, to] = [was.value || computed, now.value || computed];
  return words.overrideDetail({ ...now, was: from, now: to });
}

function textsOf({ value, reason, approver }: OverrideEntry): RecordedOverride {
  return { value: textOf(value), reason: textOf(reason), approver: textOf(approver) };
}

function textOf(typed: Typed): string {
  return String(plainValue(typed) ?? '').trim();
}

function isSame(a: RecordedOverride, b: RecordedOverride): boolean {
  return a.value === b.value && a.reason === b.reason && a.approver === b.approver;
}
