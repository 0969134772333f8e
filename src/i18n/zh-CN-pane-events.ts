import type { PaneEventTexts } from './paneEventTexts';

/** 扣分台账 in Chinese. */
export const zhCNPaneEvents: PaneEventTexts = {
  title: '扣分台账',
  intro:
    '通报、超期等随发生随登记，一事一行。纳入台账的单位，按次扣分的各项由台账计数，不再在评分表里填。',
  open: '打开台账',
  make: '建立并打开台账',
  registered: (events) => (events === 0 ? '尚未登记' : `已登记 ${events} 条`),
  wrong: (events) => `有误 ${events} 条，不计入`,
  toIssues: '去改正',
  counted: (counted, units) => `已纳入 ${counted}/${units}`,
  select: '选取',
  selectAll: '全选',
  states: { counted: '台账', typed: '直填' },
  count: (units) => `${units} 个单位纳入台账`,
  typeAgain: (units) => `${units} 个单位改为直填`,
  countNote: '原来填的次数保留，移出台账时恢复。',
  typeNote: '恢复纳入台账之前填的次数；台账里的登记不动。',
  change: (label, before, after) => `${label}：${before} 改为 ${after}`,
  total: (before, after) => `总分：${before} 改为 ${after}`,
  unchanged: '次数和总分不变',
  blank: '空白',
  none: '本方案没有按次扣分的规则，用不着台账。',
};
