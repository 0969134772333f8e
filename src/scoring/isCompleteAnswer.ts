import type { Value } from '../base/value';
import { answers } from '../rules/answers';

/** Whether 评定完成 holds what it may: 是, 否 or nothing. Anything else, an error value too, makes the unit 有误. */
export function isCompleteAnswer(complete: Value): boolean {
  return (complete ?? '') === '' || complete === answers.yes || complete === answers.no;
}
