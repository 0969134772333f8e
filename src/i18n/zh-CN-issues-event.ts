import { formatPoints } from './formatPoints';
import type { IssueTextsOf } from './issueTexts';
import { dayText, quoted, some } from './zh-CN-phrases';

const handlings = {
  both: '按处理决定两项都扣。',
  leaf: '按处理决定只扣指标一项，扣分项不再扣。',
  adjustment: '按处理决定只扣扣分项，指标不再扣。',
} as const;

/** 第 5、7 行 */
function rowsText(rows: readonly number[]): string {
  return `第 ${rows.slice(0, 6).join('、')}${rows.length > 6 ? ' 等' : ''} 行`;
}

function choose(what: string, suggestion: string | null, like: string | null): string {
  if (suggestion !== null) return `改为${quoted(suggestion)}。`;
  const hint = like === null ? '' : `是否${quoted(like)}？`;
  return `${hint}从下拉列表中选${what}。`;
}

/** Issues of the ledger of events in Chinese. */
export const zhCNEventIssues: IssueTextsOf<'event'> = {
  'event.unit': ({ text, suggestion, like }) => ({
    title: text.trim() === '' ? '未填单位' : `单位${quoted(text)}不在名单里`,
    fix: choose('单位', suggestion, like),
  }),
  'event.rule': ({ text, suggestion, like }) => ({
    title: text.trim() === '' ? '未填事项' : `事项${quoted(text)}不在列表里`,
    fix: choose('事项', suggestion, like),
  }),
  'event.foreign': ({ rule, unit, like }) => ({
    title: `${quoted(rule)}不适用于${quoted(unit)}`,
    fix: choose('本单位的事项', null, like),
  }),
  'event.outside': ({ unit }) => ({
    title: `${quoted(unit)}未纳入台账，本行不计`,
    fix: '要计入的，在“单位”里把该单位纳入台账。',
  }),
  'event.date': ({ text, year, suggestion }) => ({
    title: text.trim() === '' ? '未填日期' : `日期${quoted(text)}不在 ${year} 年内`,
    fix:
      suggestion === null
        ? `填 ${year} 年内的日期，如 ${year}/3/15。`
        : `改为 ${dayText(suggestion)}。`,
  }),
  'event.count': ({ text, suggestion }) => ({
    title: text.trim() === '' ? '未填次数' : `次数填的是${quoted(text)}`,
    fix:
      suggestion === null ? '填不小于 1 的整数，不写单位。' : `改为 ${formatPoints(suggestion)}。`,
  }),
  'event.basis': () => ({
    title: '未填依据或文号',
    fix: '写明通报文号、提醒单编号等。',
  }),
  'event.errorValue': ({ error }) => ({
    title: `单元格显示 ${error}`,
    fix: '删去出错的公式，重新填写。',
  }),
  'event.overMax': ({ count, max }) => ({
    title: `台账计 ${formatPoints(count)} 次，最多 ${formatPoints(max)} 次`,
    fix: '到扣分台账核对该单位本事项各行。',
  }),
  'event.same': ({ number, rows, rules, handling }) => ({
    title: `${rowsText(rows)}同为事件${quoted(number)}：${some(rules, '项')}`,
    fix:
      handling === null
        ? '同一事件两处扣分，先在方案体检里作出决定。'
        : `${handlings[handling]}登记无误的不必处理。`,
  }),
  'event.repeated': ({ rows }) => ({
    title: `${rowsText(rows)}相同，可能重复登记`,
    fix: '核对；重复的清空一行，确为两次的编上不同的事件编号。',
  }),
  'event.full': ({ rows }) => ({
    title: `扣分台账 ${rows} 行已用完`,
    fix: '加行后，后面登记的才计入；已填内容不动。',
  }),
  'event.unprinted': ({ printed }) => ({
    title: `打印区域只到第 ${printed} 条`,
    fix: '打印前重做本表版式，已填内容不动。',
  }),
};
