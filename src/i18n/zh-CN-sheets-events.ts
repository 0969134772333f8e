import { schemeName } from './schemeName';
import type { SheetEventTexts } from './sheetEventTexts';

const errorTitle = '填写有误';

/** Words of the ledger of events. */
export const zhCNSheetEvents: SheetEventTexts = {
  title: (scheme) => `${schemeName(scheme)}扣分台账`,
  note: '一事一行，随时登记，可排序、筛选。单位、事项从下拉列表中选。状态为“计入”的，自动计入该单位评分表；有误的不计入，改正之前相关计分项显示“有误”。',
  wrong: ['有误', '条，请改正。'],
  columns: {
    date: '日期',
    unit: '单位',
    rule: '事项',
    count: '次数',
    basis: '依据或文号',
    number: '事件编号',
    note: '备注',
    state: '状态',
  },
  states: {
    error: '有错误值',
    unit: '单位不明',
    outside: '未纳入台账',
    rule: '事项不明',
    foreign: '事项不适用',
    date: '日期有误',
    count: '次数有误',
    basis: '缺依据',
    counted: '计入',
  },
  validation: {
    date: (year) => ({
      promptTitle: '日期',
      prompt: `事件发生的日期，在 ${year} 年内，如 ${year}/3/15。`,
      errorTitle,
      error: `填 ${year} 年内的日期，如 ${year}/3/15。`,
    }),
    unit: {
      promptTitle: '单位',
      prompt: '从下拉列表中选。列表里只有已纳入台账的单位，在加载项的“单位”里增减。',
      errorTitle,
      error: '单位从下拉列表中选。',
    },
    rule: {
      promptTitle: '事项',
      prompt: '从下拉列表中选，“—”之前是指标，之后是计分的事项。',
      errorTitle,
      error: '事项从下拉列表中选。',
    },
    count: {
      promptTitle: '次数',
      prompt: '发生几次（处、件）填几，填不小于 1 的整数，不写单位。',
      errorTitle,
      error: '次数填不小于 1 的整数。',
    },
    basis: (maxChars) => ({
      promptTitle: '依据或文号',
      prompt: `通报文号、提醒单编号等，必填，不超过 ${maxChars} 个字。`,
      errorTitle,
      error: `依据或文号不超过 ${maxChars} 个字。`,
    }),
    number: (maxChars) => ({
      promptTitle: '事件编号',
      prompt: `同一事件登记在两行的，填同一编号；其余可不填。不超过 ${maxChars} 个字。`,
      errorTitle,
      error: `事件编号不超过 ${maxChars} 个字。`,
    }),
    note: (maxChars) => ({
      promptTitle: '备注',
      prompt: `可不填，不超过 ${maxChars} 个字。`,
      errorTitle,
      error: `备注不超过 ${maxChars} 个字。`,
    }),
  },
};
