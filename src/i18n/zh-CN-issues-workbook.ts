import type { IssueTextsOf } from './issueTexts';
import { featureName } from './zh-CN-features';
import { quoted, some } from './zh-CN-phrases';

const parts: Readonly<Record<string, string>> = {
  format: '格式版本',
  scheme: '方案',
  digest: '版本号',
  roster: '名单',
  options: '设置',
  decisions: '处理决定',
  log: '操作记录',
};

const states: Readonly<Record<string, string>> = {
  blank: '未评',
  unfinished: '未完成',
  unreviewed: '未复核',
  wrong: '有误',
};

/** Issues of the workbook as a whole, the ranking and files in Chinese. */
export const zhCNWorkbookIssues: IssueTextsOf<'workbook' | 'unit' | 'file'> = {
  'workbook.dataMissing': () => ({
    title: '存放方案和决定的隐藏表不见了',
    fix: '从各评分表复原。复原之前总分和名次待定。',
  }),
  'workbook.dataDamaged': ({ part }) => ({
    title: `隐藏表里的${parts[part] ?? '一部分'}读不出来`,
    fix: '复原隐藏表；复原不了的，打开上一次下载的工作簿。',
  }),
  'workbook.foreign': ({ title, documentNumber }) => ({
    title: '文件里是另一份考评方案',
    fix: `文件所用方案：${title}${documentNumber === '' ? '' : `（${documentNumber}）`}。另选一个文件，或按文件里的方案打开。`,
  }),
  'workbook.newerFormat': ({ found, supported }) => ({
    title: '工作簿由新版加载项生成',
    fix: `改用新版打开。文件格式 ${found}，本版认到 ${supported}。`,
  }),
  'workbook.nameTaken': ({ name, instead }) => ({
    title: `已有名为${quoted(name)}的工作表`,
    fix: `原表未动，新表取名${quoted(instead)}。`,
  }),
  'unit.unfinished': ({ state }) => ({
    title: `本单位${states[state] ?? state}，暂不列名次`,
    fix: '填完复核栏，再把“评定完成”改为“是”。',
  }),
  'unit.unknown': ({ unit }) => ({
    title: `名单里没有编号为${quoted(unit)}的单位`,
    fix: '重新核对后再试；名单在“单位”里。',
  }),
  'file.notXlsx': ({ name }) => ({
    title: `${quoted(name)}不是 .xlsx 工作簿`,
    fix: '在 Excel 或 WPS 里另存为 .xlsx 再打开。',
  }),
  'file.corrupt': ({ name }) => ({
    title: `${quoted(name)}已损坏，打不开`,
    fix: '换一份备份，或在 Excel 或 WPS 里修复后另存。',
  }),
  'file.password': ({ name }) => ({
    title: `${quoted(name)}设有打开密码`,
    fix: '在 Excel 或 WPS 里去掉打开密码，另存后再打开。',
  }),
  'file.lost': ({ parts: lost }) => ({
    title: `保存后将缺少：${some(lost.map(featureName), '处')}`,
    fix: '要保留的，改在 Excel 或 WPS 里用加载项打开本工作簿。',
  }),
  'file.unshown': ({ parts: unshown }) => ({
    title: `网页表格里不显示：${some(unshown.map(featureName), '处')}`,
    fix: '文件里都保留着，下载后在 Excel 或 WPS 里可以看到。',
  }),
};
