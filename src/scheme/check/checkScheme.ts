import type { Finding } from '../../base/finding';
import { remembered } from '../../base/remembered';
import type { Scheme } from '../scheme';
import { checkBonusFillsCap } from './checkBonusFillsCap';
import { checkBonusPool } from './checkBonusPool';
import { byEffect } from './byEffect';
import { checkChildSums } from './checkChildSums';
import { checkDeadlines } from './checkDeadlines';
import { checkDoubleCounts } from './checkDoubleCounts';
import { checkMissingPoints } from './checkMissingPoints';
import { checkNotApplicable } from './checkNotApplicable';
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
import { checkAmounts } from './checkAmounts';
import { checkCitations } from './checkCitations';
import { checkGroupDemands } from './checkGroupDemands';
import { checkIssueDay } from './checkIssueDay';
import { checkItemNumbers } from './checkItemNumbers';
import { checkLostScores } from './checkLostScores';
import { checkNames } from './checkNames';
import { checkSelfRating } from './checkSelfRating';
import { checkTwoMethods } from './checkTwoMethods';
import { checkVetoes } from './checkVetoes';
import { checkYears } from './checkYears';
import { uniqueIds } from './uniqueIds';

/** In this order among findings that weigh the same. */
const checks: readonly ((scheme: Scheme) => readonly Finding[])[] = [
  checkSettlementOrder,
  checkPenaltyFloor,
  checkBonusPool,
  checkVetoes,
  checkNotApplicable,
  checkDoubleCounts,
  checkStageWeights,
  checkStages,
  checkTwoMethods,
  checkRulesByThemselves,
  checkChildSums,
  checkMissingPoints,
  checkTableTotals,
  checkScoringRules,
  checkUnreachableZeros,
  checkOutcome,
  checkLostScores,
  checkAmounts,
  checkItemNumbers,
  checkNames,
  checkCitations,
  checkGroupDemands,
  checkUnitNames,
  checkSelfRating,
  checkIssueDay,
  checkRemarks,
  checkYears,
  checkDeadlines,
  checkBonusFillsCap,
];

/** Everything that is wrong or open with the document: what blocks first, then by what it touches, then by severity. */
export const checkScheme: (scheme: Scheme) => readonly Finding[] = remembered((scheme) =>
  uniqueIds(checks.flatMap((check) => check(scheme)))
    .slice()
    .sort(byEffect),
);
