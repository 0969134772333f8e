import type { Issue, IssuePlace } from '../base/issue';
import { plainValue, type Typed } from '../base/value';
import { suggestChoice } from './suggestChoice';

/** `entry.choice` where a cell that may be blank holds anything but one of the choices. */
export function checkChoice(
  typed: Typed,
  choices: readonly string[],
  place: IssuePlace,
): readonly Issue[] {
  const value = plainValue(typed) ?? '';
  if (value === '' || choices.some((it) => it === value)) return [];
  const text = String(value);
  const params = { text, choices, suggestion: suggestChoice(text, choices) };
  return [{ code: 'entry.choice', severity: 'error', params, place }];
}
