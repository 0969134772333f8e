import type { InputSpec } from '../base/inputSpec';
import type { Issue, IssuePlace } from '../base/issue';
import type { Typed } from '../base/value';
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
    columnsOf(spec).flatMap((column): readonly Issue[] => {
      const typed = entries.rows[spec.row]?.[column] ?? null;
      const place = { unit, indicator: spec.row, column };
      if (column === 'review' && entries.counted?.includes(spec.row) === true)
        return checkCounted(spec, typed, place);
      return checkEntry(spec, typed).map((problem) => entryIssue(problem, place));
    }),
  );
}

/** Nobody types what the ledger counts; it may be more than can happen, `event.overMax`. */
function checkCounted(spec: InputSpec, counted: Typed, place: IssuePlace): readonly Issue[] {
  if (spec.type !== 'number' || spec.max === null || typeof counted !== 'number') return [];
  if (counted <= spec.max) return [];
  const params = { count: counted, max: spec.max };
  return [{ code: 'event.overMax', severity: 'error', params, place }];
}

/** A problem of an entry at its place. */
export function entryIssue(problem: EntryProblem, place: IssuePlace): Issue {
  const isMinor = problem.code === 'entry.formula' || place.column === 'self';
  return { ...problem, severity: isMinor ? 'warning' : 'error', place };
}

function columnsOf(spec: InputSpec): readonly Exclude<Column, 'complete' | 'score'>[] {
  return spec.place === 'entry' ? ['review', 'self'] : [spec.place];
}
