import type { Finding } from '../base/finding';
import type { Issue } from '../base/issue';
import type { SchemeChange } from '../base/schemeChange';
import type { LayoutTexts } from '../layout/planWorkbook';
import { placeIssue } from '../layout/placeIssue';
import { applyDraft } from '../scheme/draft/applyDraft';
import { diffSchemes } from '../scheme/draft/diffSchemes';
import type { PlannedBook } from './book';
import { changeScheme, type ChangedScheme } from './changeScheme';
import type { AsideEntry } from './moveEntries';

/** What people changed on the 方案 sheets and have not applied, and what applying it would do. */
export interface DraftReview {
  /** Ids of the tables whose sheets were changed. */
  readonly tables: readonly string[];
  /** Empty while something cannot be read. */
  readonly changes: readonly SchemeChange[];
  /** What must be mended first, each at its cell. */
  readonly issues: readonly Issue[];
  /** Entries that would stand beside the table. */
  readonly aside: readonly AsideEntry[];
  /** Findings that would have to be decided again, or are gone. */
  readonly undecided: readonly Finding[];
  /** Codes of complete units that would be open again. */
  readonly reopened: readonly string[];
}

/** A review with what it would make; null where nothing was changed. */
export function reviewDraft(
  { evaluation, assessment, context }: Pick<PlannedBook, 'evaluation' | 'assessment' | 'context'>,
  texts: LayoutTexts,
): { readonly review: DraftReview; readonly made: ChangedScheme | null } | null {
  const tables = Object.keys(evaluation.drafts);
  if (tables.length === 0) return null;
  const applied = applyDraft(evaluation.scheme, evaluation.drafts, texts.sheets.scheme.added);
  if (!applied.ok) {
    const issues = applied.issues.map((it) => placeIssue(context, it));
    const nothing = { changes: [], aside: [], undecided: [], reopened: [] };
    return { review: { tables, issues, ...nothing }, made: null };
  }
  const made = changeScheme(assessment, applied.value, texts.sheets);
  const { aside, reopened } = made.entries;
  const changes = diffSchemes(evaluation.scheme, applied.value);
  return {
    review: { tables, changes, issues: [], aside, undecided: made.undecided, reopened },
    made,
  };
}
