import type { SheetVetoTexts } from './sheetVetoTexts';

const effects = {
  zero: '总得分归零',
  fail: '直接不合格',
  both: '总得分归零，直接不合格',
} as const;

/** Words of the rows on a score sheet that fix the total or the band. */
export const zhCNSheetVetoes: SheetVetoTexts = {
  heading: '归零、直接不合格（有此情形的在复核栏选“是”，理由写在原因栏，依据写在佐证栏）',
  name: '否决事项',
  item: (name, effect) => `${name}（${effect === null ? '后果待定' : effects[effect]}）`,
  wanted: '认定依据',
  notes: {
    zero: '有归零情形，总得分按0分计',
    fail: '有直接不合格情形，总得分照计，等次为不合格',
    both: '有归零、直接不合格情形，总得分按0分计，等次为不合格',
  },
};
