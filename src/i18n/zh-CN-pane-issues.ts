import type { PaneIssueTexts } from './paneIssueTexts';

/** 问题清单 in Chinese. */
export const zhCNPaneIssues: PaneIssueTexts = {
  title: '问题清单',
  filters: {
    all: (count) => `全部 ${count}`,
    errors: (count) => `错误 ${count}`,
    warnings: (count) => `提醒 ${count}`,
    fixable: (count) => `可直接改 ${count}`,
  },
  groupCount: (errors, warnings) =>
    [...(errors > 0 ? [`错误 ${errors}`] : []), ...(warnings > 0 ? [`提醒 ${warnings}`] : [])].join(
      '，',
    ),
  error: '错误',
  warning: '提醒',
  mended: '已改正',
  scheme: '方案',
  roster: '名单',
  workbook: '工作簿',
  series: '第三方名次',
  goChange: '去改',
  goFill: '去填写',
  goLook: '去看',
  setTo: (value) => `改为 ${value}`,
  restoreFormula: '复原公式',
  restoreText: '复原文字',
  restoreSheet: '复原本表',
  removeSheet: '删去副本',
  restoreData: '复原隐藏表',
  fixAll: (count) => `一并改正 ${count} 处`,
  fixAllNote: '改动前先列出每一格的原值和新值，看过再写入。',
  preview: {
    title: '将要改动',
    columns: ['单元格', '原值', '新值'],
    blank: '（空）',
    write: (count) => `写入 ${count} 处`,
  },
  searchLabel: '按单位、指标查找',
  noMatch: '没有符合的问题',
  empty: { title: '没有问题', text: '填报内容都在规定范围内，公式完好。' },
  recheck: '重新核对',
};
