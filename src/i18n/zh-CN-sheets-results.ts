import { formatPoints } from './formatPoints';
import { schemeName } from './schemeName';
import type { SheetRankingTexts, SheetSeriesTexts, SheetSummaryTexts } from './sheetTexts';
import { decimalsText, isoDayText, tieText } from './zh-CN-phrases';

const quarters = ['一', '二', '三', '四'] as const;

const placeNumerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

function rounded(decimals: number): string {
  return decimals === 0 ? '四舍五入取整数' : `四舍五入保留${decimalsText(decimals)}`;
}

/** Words of the summary sheet. */
export const zhCNSheetSummary: SheetSummaryTexts = {
  title: (scheme, group) => `${schemeName(scheme)}得分汇总表（${group}）`,
  note: (decimals) => `单位：分；总得分${rounded(decimals)}`,
  columns: {
    number: '序号',
    unit: '考评对象',
    base: '基础得分',
    bonus: '加分',
    penalty: '扣分',
    total: '总得分',
    computed: '核算总分',
    band: '等次',
    pass: '合格',
    fail: '不合格',
    converted: (percent) => `折算分（${formatPoints(percent)}%）`,
    assessedPoints: '已评满分',
    state: '状态',
    rank: '名次',
  },
  quota: (band, percent) => ({
    count: `；${band}（不超过${formatPoints(percent)}%）`,
    most: '个，名额',
  }),
};

/** Words of the ranking sheet. */
export const zhCNSheetRanking: SheetRankingTexts = {
  title: (scheme, group) => `${schemeName(scheme)}结果排名（${group}）`,
  note: (ties, decimals) => `并列名次按 ${tieText(ties)} 排列；总得分${rounded(decimals)}`,
  final: (day, by) => `已定稿：${isoDayText(day)}，${by}；`,
  pendingNote: (open) => `方案还有 ${open} 项问题未决定，名次待定`,
  verified: {
    same: (day, figures) => `已核：${isoDayText(day)}，${figures} 个数与复算一致`,
    changed: '核对后有改动，须重新核对',
  },
  columns: {
    note: '备注',
  },
  chart: '总得分',
};

/** Words of the sheet of third-party ranks. */
export const zhCNSheetSeries: SheetSeriesTexts = {
  title: (scheme, series) => `${schemeName(scheme)}${series}名次`,
  note: '照第三方通报填写；没有开展的一期选“未开展”，不填名次。',
  columns: {
    number: '序号',
    unit: '考评对象',
    top: (places) => `前${placeNumerals[places] ?? places}次数`,
    bottom: (places) => `后${placeNumerals[places] ?? places}次数`,
  },
  held: '是否开展',
  period: (number) => `第${quarters[number - 1] ?? number}季度`,
  rank: '名次',
  ranked: '参加排名数',
};
