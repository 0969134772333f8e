import { schemeName } from './schemeName';
import type { SheetGroupTexts } from './sheetGroupTexts';

/** Words of the two sheets of a group in 一组一表. */
export const zhCNSheetGroup: SheetGroupTexts = {
  title: (scheme, group) => `${schemeName(scheme)}评分总表（${group}）`,
  note: (reason) =>
    `单位：分。每个考评对象一行，浅色格填写；${reason}和佐证材料填在原因佐证表的同一行。`,
  notesTitle: (scheme, group, reason) => `${schemeName(scheme)}${reason}和佐证材料（${group}）`,
  notesNote: '每个考评对象一行，与评分总表的行对应；有扣分的写明原因，佐证材料逐项登记。',
  complete: '评定完成',
  bonusRaw: '加分小计',
};
