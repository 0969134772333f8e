import type { ActionTexts } from './actionTexts';
import { schemeName } from './schemeName';
import { zhCNChange } from './zh-CN-change';
import { quoted, tieText } from './zh-CN-phrases';

/** What was done, in Chinese. */
export const zhCNActions: ActionTexts = {
  chooseScheme: (title) => `选定方案${quoted(schemeName(title))}`,
  decide: (finding, count) => `决定${quoted(finding)}${count > 1 ? `等 ${count} 项` : ''}`,
  withdrawDecision: (finding) => `撤回决定${quoted(finding)}`,
  setRoster: (group, count) => `更新${group}名单，共 ${count} 个单位`,
  renameUnit: (was, now) => `${quoted(was)}改名为${quoted(now)}`,
  addUnit: (name) => `增加单位${quoted(name)}`,
  withdrawUnit: (name) => `${quoted(name)}退出考评`,
  restoreUnit: (name) => `${quoted(name)}恢复考评`,
  setTies: (ties) => `并列名次改按 ${tieText(ties)} 排列`,
  insertSheets: (units) => `插入 ${units} 个单位的评分表`,
  setLayout: (group, layout) =>
    `${group}的评分表改为${layout === 'groupSheet' ? '一组一表' : '一单位一表'}`,
  fillExample: (units) => `为 ${units} 个单位填入示例`,
  markComplete: (units) => `标记 ${units} 个单位评定完成`,
  unmarkComplete: (units) => `取消 ${units} 个单位的评定完成`,
  applyFixes: (count) => `改正 ${count} 处`,
  makeEventLedger: '建立扣分台账',
  countEvents: (units) => `${units} 个单位的次数改从扣分台账取`,
  typeCounts: (units) => `${units} 个单位的次数改为直接填`,
  makeRanking: (group) => `生成${group}排名表`,
  openScheme: '加上方案表',
  openLog: '列出操作记录',
  applyScheme: (changes) => `应用方案的 ${changes} 处改动`,
  discardScheme: '放弃方案表的改动',
  splitPoints: (table) => `均分${quoted(table)}的分值`,
  adoptRules: (count) => `采用 ${count} 条建议的计分规则`,
  adoptedRule: (name, rule, quote) => `${quoted(name)}：${rule}（原文：${quote}）`,
  editRule: (name) => `把${quoted(name)}的建议规则写到方案表`,
  declineRules: (count) => `不采用 ${count} 条建议的计分规则`,
  recallRule: (name) => `重新建议${quoted(name)}的计分规则`,
  copyScheme: (year) => `把方案复制到 ${year} 年度`,
  pasteScheme: (title) => `用粘贴的指标表新建方案${quoted(title)}`,
  pasteTables: (tables) => `把粘贴的指标表写到方案表${tables.map(quoted).join('、')}`,
  change: zhCNChange,
  addOverrides: (group) => `插入${group}改分登记`,
  override: (unit) => `改定${quoted(unit)}总分`,
  overrideDetail: ({ was, now, reason, approver }) =>
    [
      `${was === '' ? '空' : was} → ${now === '' ? '空' : now}`,
      reason === '' ? '撤回改分' : `理由：${reason}`,
      ...(approver === '' ? [] : [`批准人：${approver}`]),
    ].join('；'),
  finalise: (group) => `${group}结果定稿`,
  finaliseDetail: (by, units) => `办理人：${by}；${units} 个单位`,
  reopen: (group) => `取消${group}结果定稿`,
  reopenDetail: (by, reason) => `办理人：${by}；理由：${reason}`,
  verify: (group) => `核对${group}结果`,
  verifyDetail: (figures) => `${figures} 个数与复算一致`,
};
