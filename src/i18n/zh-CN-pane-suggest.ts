import { formatPoints } from './formatPoints';
import type { PaneSuggestTexts } from './paneSuggestTexts';

/** 从原文建议规则 in Chinese. */
export const zhCNPaneSuggest: PaneSuggestTexts = {
  title: '从原文建议规则',
  line: (count) => `有 ${count} 句可从原文建议规则`,
  intro:
    '从评分标准的原句读出来的计分规则，请逐条核对。采用以前不计分；采用以后，原句一直跟着这条规则。',
  nothing: '评分标准里没有还可以建议的规则。',
  points: (points) => `${formatPoints(points)} 分`,
  path: (names) => names.join(' › '),
  parts: { bonus: '加分项', penalty: '扣分项' },
  quote: '原文',
  rule: '建议规则',
  unread: '这一句讲到分值，但没有读懂。是计分规则的，请按格式写到方案表上。',
  unused: (words) => `同一句里的“${words}”没有用到，请看是不是计分的条件。`,
  loose: '原文没有写全，这里按通常的意思补上，请核对。',
  asks: (findings) => `原文未写明，采用后在“方案体检”里决定：${findings}。`,
  replaces: (placeholder) => `采用后代替现在的“${placeholder}”。`,
  keeps: (placeholder) => `其余内容仍由评分人打分：保留“${placeholder}”。`,
  keepJudged: '其余内容另由评分人打分',
  zeroOnly: '原文只写了什么情形不得分，其余内容怎样给分没有写：由评分人打分的，先勾选再采用。',
  caps: (sentence) => `“${sentence}”是封顶规定，不是计分规则。`,
  drafted: '这一行还有没应用的改动，采用后和它们一起应用。',
  adopt: '采用',
  edit: '改一改',
  write: '去方案表写',
  decline: '不采用',
  notRule: '不是规则',
  about: (action, quote) => `${action}：${quote}`,
  adoptAll: (count) => `采用读全的 ${count} 条`,
  adoptLack: '没有可以一次采用的，请逐条看',
  rest: (count) => `另有 ${count} 条原文没写清或没读全，请逐条看。`,
  declined: (count) => `已不采用 ${count} 条`,
  declinedHint: '这些句子不再建议。',
  recall: '重新建议',
};
