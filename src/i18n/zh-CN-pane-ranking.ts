import type { PaneRankingTexts } from './paneRankingTexts';
import { quoted } from './zh-CN-phrases';

/** So many open findings are named. */
const shownTitles = 3;

/** 排名 in Chinese. */
export const zhCNPaneRanking: PaneRankingTexts = {
  title: '排名',
  group: (name, count) => `${name} ${count}`,
  provisional: '暂列名次',
  final: '正式名次',
  mean: (value) => `竖线为平均 ${value}`,
  tied: '并列',
  notRanked: '暂不列名次',
  rosterOrder: '按名单排列，尚无名次',
  base: '指标得分',
  span: (low, high) => `${low}～${high}`,
  errors: (count) => `错误 ${count} 处`,
  assessedPoints: (points) => `已评满分 ${points}`,
  missing: ({ decisions, errors, units }) =>
    `正式名次还差：${[
      ...(decisions > 0 ? [`${decisions} 项决定`] : []),
      ...(errors > 0 ? [`${errors} 处错误`] : []),
      ...(units > 0 ? [`${units} 个单位`] : []),
    ].join('、')}`,
  make: '生成排名表',
  remake: '更新排名表',
  made: (sheet) => `排名表已生成：${sheet}`,
  decideFirst: (open) => `先决定 ${open} 项方案问题`,
  undecided: (titles) =>
    `${titles.slice(0, shownTitles).map(quoted).join('')}${titles.length > shownTitles ? `等 ${titles.length} 项` : ''}未决定，总分和名次待定。`,
  ties: { label: '并列名次', skip: '1、1、3：后一名次空出', dense: '1、1、2：后一名次不空' },
  row: (rank, isTied, unit, total) =>
    [
      rank === null ? '暂不列名次' : `第${rank}名`,
      ...(isTied ? ['并列'] : []),
      unit,
      `${total}分`,
    ].join('，'),
  empty: { title: '还没有可排的单位', text: '先插入评分表并填报。' },
};
