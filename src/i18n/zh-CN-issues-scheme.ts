import { formatSigned } from './formatSigned';
import type { IssueTextsOf } from './issueTexts';
import { quoted } from './zh-CN-phrases';

/** Issues of the scheme, its decisions and the roster in Chinese. */
export const zhCNSchemeIssues: IssueTextsOf<'scheme' | 'decision' | 'roster'> = {
  'scheme.shape': ({ path, reason }) => ({
    title: '方案文件有一处不合格式',
    fix: `位置：${path === '' ? '文件开头' : path}。${reason}`,
  }),
  'scheme.format': ({ found, supported }) => ({
    title: `方案文件的格式是 ${quoted(found)}，本版只认到 ${supported}`,
    fix: '改用新版加载项，或请方案的编制人另存为本版格式。',
  }),
  'scheme.duplicateKey': ({ key }) => ({
    title: `方案里编号 ${quoted(key)} 用了两次`,
    fix: '请方案的编制人改成不同的编号。',
  }),
  'scheme.unknownKey': ({ path, key }) => ({
    title: `方案里提到的编号 ${quoted(key)} 不存在`,
    fix: `请方案的编制人核对。位置：${path}`,
  }),
  'scheme.pointsMissing': ({ table, count }) => ({
    title: `${quoted(table)} 有 ${count} 项没有分值，不能生成评分表`,
    fix: '先从首页打开“方案表”填写分值；可以在上一级之内平均分配，再逐项修改。',
  }),
  'scheme.entriesStand': ({ units, year }) => ({
    title: `本工作簿有 ${units} 个单位 ${year} 年的填报`,
    fix: '先把文件另存一份留作存档，再在副本里复制到下一年度；副本里的填报会清空。',
  }),
  'decision.unknown': ({ finding }) => ({
    title: '有一项决定找不到对应的方案问题',
    fix: `方案可能换过版本。到方案体检核对后重新决定。问题编号：${finding}`,
  }),
  'decision.incomplete': ({ finding }) => ({
    title: '有一项决定没有记全',
    fix: `到方案体检补齐选项、分值、决定人和依据。问题编号：${finding}`,
  }),
  'decision.unsettled': ({ finding, diff }) => ({
    title: `改后仍差 ${formatSigned(diff)} 分`,
    fix: `到方案体检重填分值，使明细合计与标称相等。问题编号：${finding}`,
  }),
  'roster.empty': () => ({ title: '名单是空的', fix: '到“单位”填写考评对象，每行一个。' }),
  'roster.duplicate': ({ name }) => ({
    title: `${quoted(name)} 在名单里出现两次`,
    fix: '删去一个，或改成不同的名称。',
  }),
  'roster.blankName': ({ row }) => ({
    title: `名单第 ${row} 行没有名称`,
    fix: '填写单位名称；不参加考评的，到“单位”里退出。',
  }),
  'roster.similar': ({ name, like }) => ({
    title: `${quoted(name)} 与 ${quoted(like)} 相近`,
    fix: '同一个单位的，改名即可，填过的内容不动；是两个单位的，不必处理。',
  }),
};
