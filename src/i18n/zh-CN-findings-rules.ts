import type { FindingParams, PointRange } from '../base/finding';
import type { FindingTextsOf, RuleFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';

function rangeText({ min, max }: PointRange): string {
  return min === max ? formatPoints(min) : `${formatPoints(min)}～${formatPoints(max)}`;
}

function countsText({ measure, from, to }: FindingParams['TIER_GAP']): string {
  if (to === null) return `${from} ${measure}及以上`;
  return from === to ? `${from} ${measure}` : `${from}～${to} ${measure}`;
}

/** Findings about rules that earn points in Chinese. */
export const zhCNRuleFindings: FindingTextsOf<RuleFindingCode> = {
  ITEM_SUM: {
    title: ({ diff }) => `小项分值合计与满分不符：差 ${formatSigned(diff)}`,
    explanation: ({ stated, actual, parts }) =>
      `满分 ${formatPoints(stated)}，${parts.length} 个小项的分值相加为 ${formatPoints(actual)}：${parts
        .map((it) => `${it.name} ${formatPoints(it.points)}`)
        .join('、')}。`,
    columns: [],
    options: {
      keep: ({ stated, actual, diff }) => ({
        label: '按文执行：照小项分值计分',
        consequence:
          diff > 0
            ? `小项相加超过 ${formatPoints(stated)} 的，以 ${formatPoints(stated)} 为限`
            : `全部达到也只得 ${formatPoints(actual)}，够不到满分 ${formatPoints(stated)}`,
      }),
      amend: ({ stated }) => ({
        label: '改为…',
        consequence: `改动小项的分值，使合计为 ${formatPoints(stated)}`,
      }),
    },
  },
  TIER_OVERLAP: {
    title: (params) => `${countsText(params)}同时落入两档`,
    explanation: (params) =>
      `${countsText(params)}既可得 ${params.awards.map(rangeText).join(' 分，又可得 ')} 分。`,
    columns: [],
    options: {
      higher: (params) => ({
        label: '归入高的一档',
        consequence: `${countsText(params)}按分值高的一档计，低的一档从范围里去掉这一段`,
      }),
      lower: (params) => ({
        label: '归入低的一档',
        consequence: `${countsText(params)}按分值低的一档计，高的一档从范围里去掉这一段`,
      }),
    },
  },
  TIER_GAP: {
    title: (params) => `${countsText(params)}不在任何一档`,
    explanation: (params) => `各档都不包含${countsText(params)}，得多少分，原文未写明。`,
    columns: [],
    options: {
      higher: (params) => ({
        label: '归入分值高的相邻一档',
        consequence: `${countsText(params)}并入相邻两档中分值高的一档`,
      }),
      lower: (params) => ({
        label: '归入分值低的相邻一档',
        consequence: `${countsText(params)}并入相邻两档中分值低的一档`,
      }),
      zero: (params) => ({
        label: '按文执行：不在各档内的不得分',
        consequence: `${countsText(params)}得 0 分`,
      }),
    },
  },
  TIER_RANGE_UNSPECIFIED: {
    title: () => '档内给多少分未写明',
    explanation: ({ ranges }) =>
      `${ranges.length} 个档次给的是一段分值（${ranges.map(rangeText).join('、')}），档内怎样取值，原文未写明。由评分人在这段分值内打分，扣分须写原因。`,
    columns: [],
    options: {},
  },
  TIER_AMBIGUOUS: {
    title: () => '各档是择一还是累加未写明',
    explanation: ({ cumulative, max }) =>
      `各档分值累加为 ${formatPoints(cumulative)}，满分 ${formatPoints(max)}；按达到的最高一档计，还是逐档累加，原文未写明。`,
    columns: [],
    options: {
      highest: () => ({
        label: '择一计分',
        consequence: '按达到的一档给分，不与其他档相加',
      }),
      sum: ({ max }) => ({
        label: '逐档累加',
        consequence: `达到的一档与它前面各档相加，以满分 ${formatPoints(max)} 为限`,
      }),
    },
  },
  ZERO_SCOPE: {
    title: () => '“不得分”指小项还是整项未写明',
    explanation: ({ when, points }) =>
      `“${when}”的不得分：只是该小项不得分，还是整项 ${formatPoints(points)} 分都不得，原文未写明。`,
    columns: [],
    options: {
      leaf: ({ points }) => ({
        label: '整项不得分',
        consequence: `出现一次即扣整项 ${formatPoints(points)} 分`,
      }),
      item: () => ({
        label: '只该小项不得分',
        consequence: '在小项得分里体现，其余小项照常计分',
      }),
    },
  },
  SHORTFALL_WITHOUT_PENALTY: {
    title: ({ demand }) => `${demand}：达不到怎样扣分`,
    explanation: ({ demand }) => `原文要求${demand}，达不到的怎样扣分，原文未写明。`,
    columns: [],
    options: {
      none: () => ({
        label: '按文执行：达不到不扣分',
        consequence: '原文没有罚则，达不到仍可得满分',
      }),
      zero: () => ({ label: '达不到不得分', consequence: '达不到的，本项得 0 分' }),
      points: ({ points }) => ({
        label: '达不到扣固定分数…',
        consequence: `扣多少由决定人写明，最多扣 ${formatPoints(points)}`,
      }),
    },
  },
};
