import { formatPoints } from './formatPoints';
import type { SheetAdjustmentTexts } from './sheetAdjustmentTexts';
import { decimalsText } from './zh-CN-phrases';

function orderText(order: 'capFirst' | 'penaltyFirst' | null, cap: string): string {
  if (order === 'capFirst') return `加分后超过${cap}分按${cap}分计，再减扣分`;
  if (order === 'penaltyFirst') return `先加后扣，超过${cap}分按${cap}分计`;
  return '封顶和扣分的先后待定';
}

/** Words of the lower part of the score sheet. */
export const zhCNSheetAdjustments: SheetAdjustmentTexts = {
  base: (full) => `基础得分（满分${formatPoints(full)}）`,
  bonus: '加分项',
  penalty: '扣分项',
  heading: '加分项、扣分项（加分计入得分栏，扣分计入扣分栏；理由、依据写在原因、佐证栏）',
  bonusRaw: '加分小计',
  cutTo: '，封顶截去 ',
  bonusTotal: '加分合计',
  penaltyTotal: '扣分合计',
  total: '总得分',
  roundedTotal: '总得分（四舍五入）',
  notes: {
    pool: (cap, isSoft) =>
      isSoft ? `加分合计一般不超过${formatPoints(cap)}分` : `加分合计不超过${formatPoints(cap)}分`,
    order: (order, cap, decision) => {
      const text = orderText(order, formatPoints(cap));
      return decision === null || order === null ? text : `${text}（按处理决定第${decision}号）`;
    },
    floor: (floor) => {
      if (floor === 'zero') return '总得分最低为0分';
      return floor === 'none' ? '总得分不设下限' : '总得分下限待定';
    },
    pending: (open) => `待定：方案还有${open}项问题未决定，见体检台账`,
    rounding: (decimals) =>
      decimals === 0 ? '四舍五入取整数' : `四舍五入保留${decimalsText(decimals)}`,
  },
  notApplicable: {
    points: '不适用',
    handled: {
      full: '分，按满分计',
      rescale: '分，其余按比例折算',
      spread: '分，均摊给同级其余各项；没有其余的，按比例折算',
    },
  },
  muted: '（按处理决定不另扣）',
  aside: '（按处理决定不计分）',
  asideOpen: '（未决定前不计分）',
  award: { amount: '加减分值', reason: '事由', basis: '依据', approver: '审批人' },
};
