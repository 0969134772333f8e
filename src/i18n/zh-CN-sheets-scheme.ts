import { formatPoints } from './formatPoints';
import { schemeName } from './schemeName';
import type { SheetSchemeTexts } from './sheetSchemeTexts';

/** Words of the 方案 sheet. */
export const zhCNSheetScheme: SheetSchemeTexts = {
  title: (scheme, table) => `${schemeName(scheme)}方案（${table}）`,
  note: '浅色格可以改；改完到加载项的“方案”里核对、应用。计分规则一行一条；不要的指标把整行各格清空；新增的填在空行，左边写明归到哪个指标。',
  columns: {
    indicator: '指标名称',
    points: '分值',
    weight: '权重（%）',
    sum: '下级合计',
    name: '末级指标',
    criterion: '评分标准',
    rules: '计分规则',
    quotes: '规则的原句',
    evidence: '佐证材料',
    source: '出处',
  },
  total: '总分',
  /** Parts of the formula beside the total. */
  missing: ['还有', '项没有分值'],
  differs: '各项合计与总分相差',
  noTotal: '没有填总分',
  agrees: '分值齐全，合计等于总分',
  bonus: '加分项',
  penalty: '扣分项',
  itemColumns: { name: '项目', rules: '计分规则' },
  elsewhere: (sheet) => `共用，在“${sheet}”上改`,
  aside: (name) => `原“${name}”的填报，方案已改，不再计分`,
  added: '方案表增补',
  itemOf: (annex, item) => `${annex}第${item}项`,
  prompts: {
    level: { title: '指标名称', prompt: '指标的名称。下面各行留空的，都归在这个指标下。' },
    points: { title: '分值', prompt: '0～1000 的数，最多两位小数，不写“分”。没有分值的留空。' },
    name: {
      title: '末级指标',
      prompt: '简短的名称，评分表和问题清单都用它。整项不要的，把本行各格清空。',
    },
    criterion: { title: '评分标准', prompt: '看什么，照文件写。' },
    rules: {
      title: '计分规则',
      prompt:
        '一行一条。例如：\n表述错误1处扣1分，扣完为止\n未更新不得分\n公开了的得满分，否则不得分\n逐项评分：甲（1分），乙（2分）\n评分，每0.5分一档',
    },
    item: {
      title: '计分规则',
      prompt:
        '一项一条。例如：\n被省级采用加10分，被市级采用加5分，按篇累加\n被通报1次扣5分，扣分上限10分',
    },
    evidence: { title: '佐证材料', prompt: '要交什么材料；不要材料的留空。' },
  },
  pointsError: { title: '分值有误', error: `请填 0～${formatPoints(1000)} 的数，不写“分”。` },
  textError: { title: '文字太长', error: '一格最多写 2000 个字。' },
};
