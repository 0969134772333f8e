import type { IssueTextsOf } from './issueTexts';
import { quoted, some } from './zh-CN-phrases';

const kept = '填过的内容不动。';

/** Issues of damaged, moved and foreign sheets in Chinese. */
export const zhCNSheetIssues: IssueTextsOf<'sheet'> = {
  'sheet.formulaChanged': ({ what, now }) => ({
    title: now === '' ? `${what}公式被清空` : `${what}公式被改成 ${now}`,
    fix: '复原公式。',
  }),
  'sheet.labelChanged': ({ expected, now }) => ({
    title: now === '' ? `${quoted(expected)}被清空` : `${quoted(expected)}被改成${quoted(now)}`,
    fix: '复原文字。要改方案内容的，到方案体检决定。',
  }),
  'sheet.rowMissing': ({ rows }) => ({
    title: `少了 ${rows.length} 行：${some(rows, '行')}`,
    fix: `复原本表，${kept}`,
  }),
  'sheet.rowDoubled': ({ rows }) => ({
    title: `有 ${rows.length} 行重复：${some(rows, '行')}`,
    fix: '删去多出的行；留哪一行由填报人定。',
  }),
  'sheet.rowsMoved': () => ({
    title: '行的位置变了',
    fix: `读数不受影响；要恢复原来的位置，复原本表，${kept}`,
  }),
  'sheet.columnMissing': ({ columns }) => ({
    title: `少了 ${columns.length} 列：${some(columns, '列')}`,
    fix: `复原本表，${kept}`,
  }),
  'sheet.columnsMoved': () => ({
    title: '列的位置变了',
    fix: `读数不受影响；要恢复原来的位置，复原本表，${kept}`,
  }),
  'sheet.copied': ({ of }) => ({
    title: `本表是${quoted(of)}的副本，不计分`,
    fix: '用不着的删去；要多考评一个单位，到“单位”里增加。',
  }),
  'sheet.missing': ({ sheet }) => ({
    title: `少了工作表${quoted(sheet)}`,
    fix: '复原本表；随表删去的填报内容须重填，或先撤销删除。',
  }),
  'sheet.renamed': ({ was }) => ({
    title: `工作表改了名，原名${quoted(was)}`,
    fix: '不影响计分。要改单位名称的，到“单位”里改。',
  }),
  'sheet.kept': ({ count, texts }) => ({
    title: `另一种版式的表上自行加填的 ${count} 格已保留：${some(texts, '格')}`,
    fix: '换回原来的版式时回到原处，不计分。',
  }),
  'sheet.hidden': () => ({ title: '工作表被隐藏', fix: '照常计分；要看的，取消隐藏。' }),
  'sheet.hiddenRow': ({ rows }) => ({
    title: `隐藏了 ${rows.length} 行，其中有分数`,
    fix: '照常计分；打印前取消隐藏。',
  }),
  'sheet.keyDamaged': () => ({
    title: '本表的标识被改动，认不出是哪个单位',
    fix: '撤销刚才的改动，或重新插入本表后照填。',
  }),
  'sheet.otherVersion': ({ digest, expected }) => ({
    title: '本表按另一版方案生成',
    fix: `重新插入评分表，${kept}版本号：表中 ${digest.slice(0, 8)}，现行 ${expected.slice(0, 8)}。`,
  }),
  'sheet.otherScheme': ({ scheme }) => ({
    title: `本表属于另一份方案：${quoted(scheme)}`,
    fix: '不计入本次考评；用不着的移到别的工作簿。',
  }),
};
