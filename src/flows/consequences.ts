import type { Issue } from '../base/issue';
import { findingText } from '../i18n/findingText';
import type { FindingTexts } from '../i18n/findingTexts';
import type { Evaluation } from '../scoring/evaluation';
import type { DraftReview } from './reviewDraft';

/** What a change of the scheme did besides, as warnings: entries put aside, units open again, decisions that no longer apply. */
export function consequences(
  { aside, reopened, undecided }: Pick<DraftReview, 'aside' | 'reopened' | 'undecided'>,
  { roster }: Evaluation,
  texts: FindingTexts,
): readonly Issue[] {
  const nameOf = (code: string): string => roster.find((it) => it.code === code)?.name ?? code;
  const units = [...new Set(aside.map((it) => it.unit))].map(nameOf);
  const findings = undecided.map((it) => findingText(texts, it).title);
  const warning = 'warning' as const;
  return [
    ...(aside.length === 0
      ? []
      : [
          {
            code: 'draft.entriesAside',
            severity: warning,
            params: { count: aside.length, units },
          } as const,
        ]),
    ...(reopened.length === 0
      ? []
      : [
          {
            code: 'draft.reopened',
            severity: warning,
            params: { units: reopened.map(nameOf) },
          } as const,
        ]),
    ...(findings.length === 0
      ? []
      : [{ code: 'draft.decisionsGone', severity: warning, params: { findings } } as const]),
  ];
}
