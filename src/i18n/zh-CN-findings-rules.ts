import type { FindingParams } from '../base/finding';
import type { PointRange } from '../base/findingFigures';
import type { FindingTextsOf, RuleFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';
import { isoDayText } from './zh-CN-phrases';

function rangeText({ min, max }: PointRange): string {
  return min === max ? formatPoints(min) : `${formatPoints(min)}～${formatPoints(max)}`;
}

function countsText({ measure, from, to }: FindingParams['TIER_GAP']): string {
  if (to === null) return `${from} ${measure}及以上`;
  return from === to ? `${from} ${measure}` : `${from}～${to} ${measure}`;
}

/** Leaves of several tables may have other points. */
function mostOf(leafPoints: readonly number[]): string {
  const [first, ...others] = leafPoints.map((it) => formatPoints(it));
  return others.length === 0
    ? `最多扣 ${first ?? '0'}`
    : `最多扣各自的满分（${[first, ...others].join('、')}）`;
}

/** Findings about rules on leaves in Chinese. */
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
  ADDITIVE_VS_TIER: {
    title: () => '逐项加分和整体分档并存',
    explanation: ({ additiveSum, tierFull }) =>
      `小项逐项给分，相加为 ${formatPoints(additiveSum)} 分；又按整体情况分档，最高 ${formatPoints(tierFull)} 分。两种算法可能得出不同分数，用哪一种，原文未写明。`,
    columns: [],
    options: {
      items: ({ additiveSum }) => ({
        label: '逐项加分',
        consequence: `按小项得分相加，最高 ${formatPoints(additiveSum)}，分档不计`,
      }),
      tier: ({ tierFull }) => ({
        label: '整体分档',
        consequence: `按达到的一档给分，最高 ${formatPoints(tierFull)}，小项不计`,
      }),
    },
  },
  TIER_OVERLAP: {
    title: (params) => `${countsText(params)}同时落入两档`,
    explanation: (params) =>
      `${countsText(params)}既可得 ${params.awards.map(rangeText).join(' 分，又可得 ')} 分；也可在“方案”表中改分档。`,
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
      `${ranges.length} 个档次给的是一段分值（${ranges.map(rangeText).join('、')}），档内怎样取值，原文未写明。由评分人在这段分值内打分，扣分须写原因；要定死的，在“方案”表中改分档。`,
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
  POLARITY: {
    title: () => '得分方向不明',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {
      first: ({ readings }) => ({
        label: readings[0] ?? '第一种读法',
        consequence: '这一句写进评分标准，评分人照此给分',
      }),
      second: ({ readings }) => ({
        label: readings[1] ?? '第二种读法',
        consequence: '这一句写进评分标准，评分人照此给分',
      }),
    },
  },
  EITHER_OR_BOTH: {
    title: ({ items }) => `缺一样还是都缺才扣：${items.join('、')}`,
    explanation: ({ items, points }) =>
      `原文写缺少${items.join('和')}扣 ${formatPoints(points)} 分，只缺其中一样扣不扣，原文未写明。`,
    columns: [],
    options: {
      any: ({ points }) => ({
        label: '缺任何一样就扣',
        consequence: `只缺一样也扣 ${formatPoints(points)}，都缺仍扣 ${formatPoints(points)}`,
      }),
      all: ({ points }) => ({
        label: '都缺才扣',
        consequence: `只缺一样不扣，都缺扣 ${formatPoints(points)}`,
      }),
    },
  },
  LATE_WITHOUT_PENALTY: {
    title: ({ what }) => `${what === '' ? '' : `${what}：`}逾期怎样扣分`,
    explanation: ({ by, what }) =>
      `原文要求${isoDayText(by)}前${what === '' ? '完成' : what}，逾期怎样扣分，原文未写明。`,
    columns: [],
    options: {
      none: () => ({
        label: '按文执行：逾期不扣分',
        consequence: '原文没有罚则，逾期仍可得满分',
      }),
      zero: () => ({ label: '逾期不得分', consequence: '逾期的，本项得 0 分' }),
      points: ({ leafPoints }) => ({
        label: '逾期扣固定分数…',
        consequence: `扣多少由决定人写明，${mostOf(leafPoints)}`,
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
      points: ({ leafPoints }) => ({
        label: '达不到扣固定分数…',
        consequence: `扣多少由决定人写明，${mostOf(leafPoints)}`,
      }),
    },
  },
};
