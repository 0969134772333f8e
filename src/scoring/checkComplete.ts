import type { Issue, IssuePlace } from '../base/issue';
import { plainValue, type Typed } from '../base/value';
import { answers } from '../rules/answers';
import { suggestChoice } from './suggestChoice';

/** `entry.choice` where a cell 评定完成 holds anything but 是, 否 or nothing. */
export function checkComplete(complete: Typed, place: IssuePlace): readonly Issue[] {
  const value = plainValue(complete) ?? '';
  const choices = [answers.yes, answers.no];
  if (value === '' || choices.some((it) => it === value)) return [];
  const text = String(value);
  const params = { text, choices, suggestion: suggestChoice(text, choices) };
  return [{ code: 'entry.choice', severity: 'error', params, place }];
}
