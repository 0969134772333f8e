import type { Issue, IssuePlace } from '../base/issue';
import type { Typed } from '../base/value';
import { answers } from '../rules/answers';
import { checkChoice } from './checkChoice';

/** `entry.choice` where a cell 评定完成 holds anything but 是, 否 or nothing. */
export function checkComplete(complete: Typed, place: IssuePlace): readonly Issue[] {
  return checkChoice(complete, [answers.yes, answers.no], place);
}
