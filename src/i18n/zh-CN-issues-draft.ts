import type { IssueTextsOf } from './issueTexts';
import { zhCNSheetScheme } from './zh-CN-sheets-scheme';
import { quoted, some } from './zh-CN-phrases';

const { columns } = zhCNSheetScheme;

function fieldName(field: string): string {
  const names: Readonly<Record<string, string>> = columns;
  return names[field] ?? columns.indicator;
}

/** Issues of the 方案 sheet in Chinese. */
export const zhCNDraftIssues: IssueTextsOf<'draft'> = {
  'draft.pending': ({ changes }) => ({
    title: changes === 0 ? '方案表有改动，还没有应用' : `方案表有 ${changes} 处改动，还没有应用`,
    fix: '到“方案”里核对后应用，或者放弃改动；应用之前按原方案计分。',
  }),
  'draft.points': ({ text, suggestion }) => ({
    title: `分值${quoted(text)}不是数`,
    fix:
      suggestion === null
        ? '填 0～1000 的数，最多两位小数；没有分值的留空。'
        : `改为 ${suggestion}。`,
  }),
  'draft.blank': ({ field }) => ({
    title: `${fieldName(field)}是空的`,
    fix: '填上；整项不要的，把本行各格清空。',
  }),
  'draft.rule': ({ sentence, stands }) => ({
    title: `没有读懂计分规则${quoted(sentence)}`,
    fix:
      stands === 'leaf'
        ? '一行写一条，例如：表述错误1处扣1分，扣完为止；未更新不得分；评分，每0.5分一档。'
        : '例如：被省级采用加10分，被市级采用加5分，按篇累加；被通报1次扣5分，扣分上限10分。',
  }),
  'draft.noIndicator': ({ name }) => ({
    title: `${name === '' ? '这一项' : quoted(name)}没有归到指标`,
    fix: '在左边填一级指标的名称。',
  }),
  'draft.mixed': ({ name }) => ({
    title: `${quoted(name)}下面既有下级指标，又有末级指标`,
    fix: '在这些行填上下级指标的名称，或者把下级指标都去掉。',
  }),
  'draft.noLeaves': ({ table }) => ({
    title: `${quoted(table)}一项指标也没有`,
    fix: '至少保留一项；填错了的，放弃改动。',
  }),
  'draft.oneRule': ({ count }) => ({
    title: `一个加扣分项写了 ${count} 条规则`,
    fix: '只留一条，其余另起一行。',
  }),
  'draft.errorValue': ({ error }) => ({
    title: `单元格显示 ${error}`,
    fix: '填上文字或者数。',
  }),
  'draft.conflict': ({ name, other }) => ({
    title: `共用指标${quoted(name)}在两张方案表上改得不一样`,
    fix: `改成一样，或者只在一张表上改；另一张是“${other}”。`,
  }),
  'draft.deeper': ({ levels, room }) => ({
    title: `粘贴的表有 ${levels} 级指标，方案表只有 ${room} 级，放不下`,
    fix: '还没有插入评分表的，可以用粘贴的表新建方案；已经插入的，另建一个工作簿。',
  }),
  'draft.noShare': ({ table }) => ({
    title: `${quoted(table)}没有可以均分的分值`,
    fix: '已填的分值占满了总分；先改小，或者先填总分。',
  }),
  'draft.entriesAside': ({ count, units }) => ({
    title: `${some(units, '个单位')}有 ${count} 条填报不再计分`,
    fix: '原来填的内容移到各评分表中表格的空行，没有删去；用不着的，核对后删去。',
  }),
  'draft.reopened': ({ units }) => ({
    title: `${some(units, '个单位')}改回“未完成”`,
    fix: '方案增加了要评的内容；补评以后，再把“评定完成”改为“是”。',
  }),
  'draft.decisionsGone': ({ findings }) => ({
    title: `${findings.length} 项处理决定不再适用：${findings.map((it) => quoted(it)).join('、')}`,
    fix: '方案已改，原来的决定作废；仍有问题的，到方案体检重新决定。',
  }),
};
