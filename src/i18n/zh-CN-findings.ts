import type { FindingTexts } from './findingTexts';
import { zhCNRuleFindings } from './zh-CN-findings-rules';
import { zhCNStageFindings } from './zh-CN-findings-stages';
import { zhCNSettlementFindings } from './zh-CN-findings-settlement';
import { zhCNTableFindings } from './zh-CN-findings-table';
import { zhCNWordingFindings } from './zh-CN-findings-wording';

/** All findings in Chinese. */
export const zhCNFindings: FindingTexts = {
  codes: {
    ...zhCNTableFindings,
    ...zhCNRuleFindings,
    ...zhCNStageFindings,
    ...zhCNSettlementFindings,
    ...zhCNWordingFindings,
  },
  effects: { total: '影响总分', subtotal: '影响小计', leaf: '影响得分', none: '不影响得分' },
  severities: { error: '错误', warning: '提醒', info: '供参考' },
  sums: { actual: '明细合计', stated: '标称', diff: '差' },
};
