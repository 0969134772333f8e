import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';
import type { PaneFindingTexts } from './paneFindingTexts';

const askUnits = { points: ' 分', percent: '%', ratings: ' 票' } as const;

/** 12月21日, of 2026-12-21; anything else as it is. */
function monthAndDay(date: string): string {
  const found = /^\d{4}-(\d{2})-(\d{2})$/.exec(date);
  return found === null ? date : `${Number(found[1])}月${Number(found[2])}日`;
}

/** 方案体检 in Chinese. */
export const zhCNPaneFindings: PaneFindingTexts = {
  title: '方案体检',
  ledger: '台账',
  counts: (must, decided) => `须决定 ${must} 项，已决定 ${decided} 项`,
  open: (count) => `待决定 ${count} 项`,
  allDecided: '已全部决定',
  decidedSection: (count) => `已决定 ${count} 项`,
  warningSection: (count) => `提醒 ${count} 项，不影响出榜`,
  referenceSection: (count) => `供参考 ${count} 项`,
  stated: '标称',
  actual: '明细合计',
  diff: '差',
  by: '决定人',
  basis: '依据',
  byHint: '姓名',
  basisHint: '如：12月20日办公会议定',
  byData: '这一条没有几种处理可选：照上面写的地方改好，就不再出现。',
  alike: (count) => `其余 ${count} 项同类问题也这样处理`,
  moreAlike: (count) => `同类问题还有 ${count} 项`,
  asked: { passMark: '合格分', conversionPercent: '折算比例' },
  ask: (label, { current, min, max, unit }) => {
    const now = current === null ? '' : `现为 ${formatPoints(current)}，`;
    const bounds = `${formatPoints(min)}～${formatPoints(max)}`;
    return `${label}（${now}${bounds}${askUnits[unit ?? 'points']}）`;
  },
  askOutside: (min, max) => `填 ${formatPoints(min)}～${formatPoints(max)} 的数，最多两位小数`,
  stillOff: (diff) => `差 ${formatSigned(diff)}`,
  record: {
    ready: '记下决定，看下一项',
    last: '记下决定',
    choose: '先选一种处理',
    by: '还缺决定人',
    basis: '还缺依据',
    answers: '还缺分值',
    home: '回到首页',
    skip: '看下一项',
  },
  decided: (title, option) => `${title}：${option}`,
  decidedBy: (by, date, basis) => `${by}，${monthAndDay(date)}，依据：${basis}`,
  change: '改',
  withdraw: '撤回决定',
  withdrawNote: '撤回后，总分和名次重新待定。',
  allGroups: '全部类别',
};
