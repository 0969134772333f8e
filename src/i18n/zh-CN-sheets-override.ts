import { schemeName } from './schemeName';
import type { SheetOverrideTexts } from './sheetOverrideTexts';

/** Words of the sheet of totals set by hand. */
export const zhCNSheetOverride: SheetOverrideTexts = {
  title: (scheme, group) => `${schemeName(scheme)}改分登记（${group}）`,
  note: '核算总分由公式算出，不改动。改定的总分须写明理由和批准人才计入；缺一项的不计，并列为有误。',
  columns: {
    number: '序号',
    unit: '考评对象',
    computed: '核算总分',
    value: '改定总分',
    reason: '理由',
    approver: '批准人',
    date: '日期',
    appeal: '申诉号',
    state: '状态',
  },
  set: '已改',
};
