import type { Ask, Decision, Finding, Option } from '../../base/finding';
import { isAnswer } from '../../scheme/settle';

/** What a decision still lacks, in the order a person fills it in. */
export type Lack = 'choose' | 'answers' | 'by' | 'basis';

/** A decision in the making, as typed; `answers` by key of the ask. */
export interface DecisionDraft {
  readonly option: Option | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly by: string;
  readonly basis: string;
}

/** The number typed for an ask, full-width digits too; null where it is none within its bounds with two decimals. */
export function askedNumber(ask: Ask, text: string): number | null {
  const typed = text.normalize('NFKC').trim();
  const value = Number(typed);
  return typed !== '' && isAnswer(ask, value) ? value : null;
}

/** What the parts add up to with the figures typed so far, less what the document states; null where the option asks for none, or the finding is not about a sum. */
export function stillOff(finding: Finding, { option, answers }: DecisionDraft): number | null {
  const before = diffBefore(finding);
  if (before === null || option === null || option.asks.length === 0) return null;
  const change = option.asks
    .filter((ask) => ask.isBelow !== true)
    .reduce(
      (sum, ask) => sum + (askedNumber(ask, answers[ask.key] ?? '') ?? 0) - (ask.current ?? 0),
      0,
    );
  // A double's noise must not read as a difference.
  return Number((before + change).toFixed(6));
}

/** What the parts are off by as the document has them. */
function diffBefore({ code, params }: Finding): number | null {
  if (code === 'CHILD_SUM' || code === 'ITEM_SUM' || code === 'STAGE_WEIGHTS') return params.diff;
  if (code === 'MISSING_ROW') return -params.residual;
  return code === 'POINTS_MISSING' && params.residual !== null ? -params.residual : null;
}

/** The first thing missing; null where the decision can be recorded. */
export function lackOf(finding: Finding, draft: DecisionDraft): Lack | null {
  const asks = draft.option?.asks ?? [];
  const isAnswered = asks.every((it) => askedNumber(it, draft.answers[it.key] ?? '') !== null);
  const lacks: readonly (readonly [Lack, boolean])[] = [
    ['choose', draft.option === null],
    ['answers', !isAnswered || (stillOff(finding, draft) ?? 0) !== 0],
    ['by', draft.by.trim() === ''],
    ['basis', draft.basis.trim() === ''],
  ];
  return lacks.find(([, isLacking]) => isLacking)?.[0] ?? null;
}

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The decision of a complete draft, of that day. */
export function decisionOf(finding: Finding, draft: DecisionDraft, day: Date): Decision {
  const asks = draft.option?.asks ?? [];
  return {
    finding: finding.id,
    option: draft.option?.id ?? '',
    answers: Object.fromEntries(
      asks.map((it) => [it.key, askedNumber(it, draft.answers[it.key] ?? '') ?? 0]),
    ),
    by: draft.by.trim(),
    basis: draft.basis.trim(),
    date: [day.getFullYear(), twoDigits(day.getMonth() + 1), twoDigits(day.getDate())].join('-'),
  };
}
