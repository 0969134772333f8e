import type { InputSpec } from '../base/inputSpec';
import type { Issue, IssuePlace } from '../base/issue';
import { checkEntry, type EntryProblem } from './checkEntry';
import type { UnitEntries } from './evaluation';
import type { RuleModel } from './model';

type Column = NonNullable<IssuePlace['column']>;

/**
 * What is wrong with each cell of a rule by itself. What counts (复核 and the cells beside it) is an error, what does not
 * (自评) a warning; `entry.formula` is always a warning.
 */
export function checkRows(
  rule: Pick<RuleModel, 'inputs'>,
  unit: string,
  entries: UnitEntries,
): readonly Issue[] {
  return rule.inputs.flatMap((spec) =>
    columnsOf(spec).flatMap((column) =>
      checkEntry(spec, entries.rows[spec.row]?.[column] ?? null).map((problem) =>
        entryIssue(problem, { unit, indicator: spec.row, column }),
      ),
    ),
  );
}

/** A problem of an entry at its place. */
export function entryIssue(problem: EntryProblem, place: IssuePlace): Issue {
  const isMinor = problem.code === 'entry.formula' || place.column === 'self';
  return { ...problem, severity: isMinor ? 'warning' : 'error', place };
}

function columnsOf(spec: InputSpec): readonly Exclude<Column, 'complete' | 'score'>[] {
  return spec.place === 'entry' ? ['review', 'self'] : [spec.place];
}
