import type { Finding } from '../../base/finding';
import { ruleKind } from '../../rules/registry';
import { locateRules } from '../locate';
import type { Scheme } from '../scheme';
import { mergeGroups } from './mergeGroups';

/** What each rule says is open with it alone; one question for several groups is one finding. */
export function checkRulesByThemselves(scheme: Scheme): readonly Finding[] {
  const findings = locateRules(scheme).flatMap(({ item, at }) => ruleKind(item).check(item, at));
  return mergeGroups(findings);
}
