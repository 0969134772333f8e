import { zhCNSheetLog } from './zh-CN-sheets-log';
import { zhCNSheetCalendar } from './zh-CN-sheets-calendar';
import { dash, formatPoints } from './formatPoints';
import { schemeName } from './schemeName';
import type { SheetTexts } from './sheetTexts';
import { zhCNSheetCover, zhCNSheetLedger, zhCNSheetRoster } from './zh-CN-sheets-front';
import { zhCNSheetGroup } from './zh-CN-sheets-group';
import { zhCNSheetRanking, zhCNSheetSeries, zhCNSheetSummary } from './zh-CN-sheets-results';
import { zhCNSheetRatings, zhCNSheetStages } from './zh-CN-sheets-stages';
import { zhCNSheetAdjustments } from './zh-CN-sheets-adjustments';
import { zhCNSheetOverride } from './zh-CN-sheets-override';
import { zhCNSheetVetoes } from './zh-CN-sheets-vetoes';
import { zhCNSheetEvents } from './zh-CN-sheets-events';
import { zhCNSheetScheme } from './zh-CN-sheets-scheme';
import { zhCNSheetValidation } from './zh-CN-sheets-validation';

const levels = ['一', '二', '三', '四', '五'] as const;

/** All words of the sheets. */
export const zhCNSheets: SheetTexts = {
  names: {
    cover: '封面',
    ledger: '体检台账',
    roster: '名单',
    series: (series) => series,
    events: '扣分台账',
    scheme: (table) => `方案（${table}）`,
    score: (unit) => unit,
    groupScore: (group) => `评分总表（${group}）`,
    groupNotes: (group) => `原因佐证（${group}）`,
    summary: (group) => `汇总表（${group}）`,
    ranking: (group) => `排名表（${group}）`,
    override: (group) => `改分登记（${group}）`,
    calendar: '工作日历',
    log: '操作记录',
    stages: (group) => `环节得分表（${group}）`,
    rating: (stage, ratees) => `${stage}（评${ratees}）`,
    data: '考评信息',
    blank: '工作表1',
    file: '考评表',
  },
  states: {
    assessed: '已评',
    notApplicable: '不适用',
    blank: '未评',
    unreviewed: '未复核',
    wrong: '有误',
    finished: '完成',
    unfinished: '未完成',
    pending: '待定',
    active: '参加',
    withdrawn: '退出',
    yes: '是',
    no: '否',
    tied: '并列',
    dash,
  },
  exampleTitle: (title) => `${title}（示例名单）`,
  finalTitle: (title) => `${title}（已定稿）`,
  cover: zhCNSheetCover,
  ledger: zhCNSheetLedger,
  log: zhCNSheetLog,
  roster: zhCNSheetRoster,
  scheme: zhCNSheetScheme,
  score: {
    title: (scheme, table) => `${schemeName(scheme)}评分表（${table}）`,
    unit: (name) => `考评对象：${name}`,
    completeLabel: '评定完成：',
    stateLabel: '状态：',
    unitOfMeasure: '单位：分',
    columns: {
      points: '分值',
      criterion: '评分标准',
      item: '计分项',
      self: '自评',
      review: '复核',
      lost: '扣分',
      score: '得分',
      reason: '扣分原因',
      applies: '不适用',
      responsible: '责任单位',
      wanted: '佐证要求',
      evidence: '佐证材料',
    },
    provisional: { score: '已评得分', points: '已评满分' },
    level: (level) => `${levels[level - 1] ?? level}级指标`,
    indicator: (name, points, scale) =>
      points === null
        ? name
        : `${name}\n（${formatPoints(points)}${scale === 'percent' ? '%' : '分'}）`,
    weight: '权重%',
    leaf: (name, source) => {
      const [, number] = /第(\d+)项$/.exec(source) ?? [];
      return number === undefined ? name : `${number}.${name}`;
    },
    twoNames: (name, other) => (other === null ? name : `${name}（${other}）`),
    levelTotals: {
      title: '表1　一、二级考评指标及总得分',
      full: '满分',
      won: '得分',
      total: '总得分',
    },
    noEvidence: '——',
    signature: {
      filledBy: '填报人：',
      reviewedBy: '审核人：',
      filledOn: '填报日期：',
      reviewedOn: '审核日期：',
      blankDate: '\u3000\u3000年\u3000\u3000月\u3000\u3000日',
    },
    footer: (documentNumber, annex) => `${documentNumber} ${annex}`.trim(),
  },
  group: zhCNSheetGroup,
  adjustments: zhCNSheetAdjustments,
  vetoes: zhCNSheetVetoes,
  summary: zhCNSheetSummary,
  ranking: zhCNSheetRanking,
  series: zhCNSheetSeries,
  override: zhCNSheetOverride,
  events: zhCNSheetEvents,
  stages: zhCNSheetStages,
  ratings: zhCNSheetRatings,
  validation: zhCNSheetValidation,
  calendar: zhCNSheetCalendar,
  data: { notice: '本表存放考评方案、名单和处理决定，供考评表助手读取，请保留，不要改动。' },
};
