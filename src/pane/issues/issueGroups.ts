import type { Issue } from '../../base/issue';
import type { PaneIssueTexts } from '../../i18n/paneIssueTexts';
import type { Evaluation } from '../../scoring/evaluation';
import type { ListedIssue } from './listedIssues';

/** The issues of one unit, or of a part of the workbook that belongs to no unit. */
export interface IssueGroup {
  readonly name: string;
  readonly issues: readonly ListedIssue[];
  /** Mended ones apart. */
  readonly errors: number;
  readonly warnings: number;
}

/** Order of the groups without a unit, after those with one. */
type Area = 'scheme' | 'roster' | 'series' | 'workbook';

function areaOf({ code }: Issue): Area {
  if (code.startsWith('roster.')) return 'roster';
  if (code.startsWith('rank.')) return 'series';
  return code.startsWith('scheme.') || code.startsWith('decision.') ? 'scheme' : 'workbook';
}

const isError = ({ issue }: ListedIssue): boolean => issue.severity === 'error';

function groupOf(name: string, issues: readonly ListedIssue[]): IssueGroup {
  const left = issues.filter((it) => !it.isMended);
  const errors = left.filter(isError).length;
  return { name, issues, errors, warnings: left.length - errors };
}

const isUnitKnown = (evaluation: Evaluation, { place }: Issue): boolean =>
  evaluation.roster.some((it) => it.code === place?.unit);

/** Groups with errors first, mended ones too, then roster order, then what belongs to no unit; errors first within a group. */
export function issueGroups(
  issues: readonly ListedIssue[],
  evaluation: Evaluation,
  texts: PaneIssueTexts,
): readonly IssueGroup[] {
  const sorted = [...issues].sort((a, b) => Number(isError(b)) - Number(isError(a)));
  const units = evaluation.roster.map(({ code, name }) =>
    groupOf(
      name,
      sorted.filter((it) => it.issue.place?.unit === code),
    ),
  );
  const loose = sorted.filter((it) => !isUnitKnown(evaluation, it.issue));
  const areas: readonly Area[] = ['workbook', 'scheme', 'roster', 'series'];
  const others = areas.map((area) =>
    groupOf(
      texts[area],
      loose.filter((it) => areaOf(it.issue) === area),
    ),
  );
  return [...units, ...others]
    .filter((it) => it.issues.length > 0)
    .sort((a, b) => Number(b.issues.some(isError)) - Number(a.issues.some(isError)));
}
