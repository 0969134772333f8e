import type { Finding } from '../../base/finding';
import type { Scheme } from '../scheme';
import { checkBonusFillsCap } from './checkBonusFillsCap';
import { checkBonusPool } from './checkBonusPool';
import { byEffect } from './byEffect';
import { checkChildSums } from './checkChildSums';
import { checkDeadlines } from './checkDeadlines';
import { checkDoubleCounts } from './checkDoubleCounts';
import { checkMissingPoints } from './checkMissingPoints';
import { checkOutcome } from './checkOutcome';
import { checkPenaltyFloor } from './checkPenaltyFloor';
import { checkRemarks } from './checkRemarks';
import { checkRulesByThemselves } from './checkRulesByThemselves';
import { checkScoringRules } from './checkScoringRules';
import { checkSettlementOrder } from './checkSettlementOrder';
import { checkStages } from './checkStages';
import { checkStageWeights } from './checkStageWeights';
import { checkTableTotals } from './checkTableTotals';
import { checkUnitNames } from './checkUnitNames';
import { checkUnreachableZeros } from './checkUnreachableZeros';

/** In this order among findings that weigh the same. */
const checks: readonly ((scheme: Scheme) => readonly Finding[])[] = [
  checkSettlementOrder,
  checkPenaltyFloor,
  checkBonusPool,
  checkDoubleCounts,
  checkStageWeights,
  checkStages,
  checkRulesByThemselves,
  checkChildSums,
  checkMissingPoints,
  checkTableTotals,
  checkScoringRules,
  checkUnreachableZeros,
  checkOutcome,
  checkUnitNames,
  checkRemarks,
  checkDeadlines,
  checkBonusFillsCap,
];

/** Everything that is wrong or open with the document: what blocks first, then by what it touches, then by severity. */
export function checkScheme(scheme: Scheme): readonly Finding[] {
  return checks.flatMap((check) => check(scheme)).sort(byEffect);
}
