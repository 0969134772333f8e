import { enUSRuleFindings } from './en-US-findings-rules';
import { enUSStageFindings } from './en-US-findings-stages';
import { enUSSettlementFindings } from './en-US-findings-settlement';
import { enUSTableFindings } from './en-US-findings-table';
import { enUSWordingFindings } from './en-US-findings-wording';
import type { FindingTexts } from './findingTexts';

/** All findings in English. */
export const enUSFindings: FindingTexts = {
  codes: {
    ...enUSTableFindings,
    ...enUSRuleFindings,
    ...enUSStageFindings,
    ...enUSSettlementFindings,
    ...enUSWordingFindings,
  },
  effects: {
    total: 'Changes totals',
    subtotal: 'Changes subtotals',
    leaf: 'Changes scores',
    none: 'Changes no score',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'For reference' },
  sums: { actual: 'Sum of items', stated: 'Stated', diff: 'Diff.' },
};
