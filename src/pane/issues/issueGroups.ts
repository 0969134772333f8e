import type { Issue } from '../../base/issue';
import type { PaneIssueTexts } from '../../i18n/paneIssueTexts';
import type { Evaluation } from '../../scoring/evaluation';

/** The issues of one unit, or of a part of the workbook that belongs to no unit. */
export interface IssueGroup {
  readonly name: string;
  readonly issues: readonly Issue[];
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

const countErrors = (issues: readonly Issue[]): number =>
  issues.filter((it) => it.severity === 'error').length;

function groupOf(name: string, issues: readonly Issue[]): IssueGroup {
  const errors = countErrors(issues);
  return { name, issues, errors, warnings: issues.length - errors };
}

const isUnitKnown = (evaluation: Evaluation, { place }: Issue): boolean =>
  evaluation.roster.some((it) => it.code === place?.unit);

/** Groups with errors first, then roster order, then what belongs to no unit; errors first within a group. */
export function issueGroups(
  issues: readonly Issue[],
  evaluation: Evaluation,
  texts: PaneIssueTexts,
): readonly IssueGroup[] {
  const sorted = [...issues].sort((a, b) => countErrors([b]) - countErrors([a]));
  const units = evaluation.roster.map(({ code, name }) =>
    groupOf(
      name,
      sorted.filter((it) => it.place?.unit === code),
    ),
  );
  const loose = sorted.filter((it) => !isUnitKnown(evaluation, it));
  const areas: readonly Area[] = ['workbook', 'scheme', 'roster', 'series'];
  const others = areas.map((area) =>
    groupOf(
      texts[area],
      loose.filter((it) => areaOf(it) === area),
    ),
  );
  return [...units, ...others]
    .filter((it) => it.issues.length > 0)
    .sort((a, b) => Math.sign(b.errors) - Math.sign(a.errors));
}
