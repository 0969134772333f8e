import type { FindingParams } from '../base/finding';
import type { FindingTextsOf, SettlementFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';

type Levels = FindingParams['PER_ITEM_OR_HIGHEST']['levels'];

function orderConsequence(
  { examples }: FindingParams['ORDER_UNDEFINED'],
  order: 'capFirst' | 'penaltyFirst',
): string {
  const example = examples[0];
  if (example === undefined) return order === 'capFirst' ? '先封顶，再减扣分' : '先减扣分，再封顶';
  const { base, bonus, penalty } = example;
  return `基础分 ${formatPoints(base)}、加分 ${formatPoints(bonus)}、扣分 ${formatPoints(penalty)} 的，总分 ${formatPoints(example[order])}`;
}

function sumOf(levels: Levels): number {
  return levels.reduce((sum, it) => sum + it.points, 0);
}

function highestOf(levels: Levels): number {
  return levels.reduce((highest, it) => Math.max(highest, it.points), 0);
}

/** Findings about bonus, penalties, caps and the total in Chinese. */
export const zhCNSettlementFindings: FindingTextsOf<SettlementFindingCode> = {
  ORDER_UNDEFINED: {
    title: () => '封顶和扣分，哪个在先',
    explanation: ({ cap }) =>
      `加分后总分超过 ${formatPoints(cap)} 分的以 ${formatPoints(cap)} 分计；扣分在封顶之前还是之后，原文未写明。`,
    columns: ['基础分、加分、扣分', '先封顶后扣', '先扣后封顶', '差'],
    options: {
      capFirst: (params) => ({
        label: '先封顶，后扣分',
        consequence: orderConsequence(params, 'capFirst'),
      }),
      penaltyFirst: (params) => ({
        label: '先扣分，后封顶',
        consequence: orderConsequence(params, 'penaltyFirst'),
      }),
    },
  },
  PENALTY_NO_FLOOR: {
    title: () => '总分能不能低于 0 分',
    explanation: ({ capped, rank, uncapped }) =>
      [
        `有上限的扣分最多 ${formatPoints(capped)} 分`,
        rank === 0 ? '' : `，名次扣分全年最多 ${formatPoints(rank)} 分`,
        uncapped.length === 0 ? '' : `，${uncapped.join('、')}不设上限`,
        '；总分扣到哪里为止，原文未写明。',
      ].join(''),
    columns: [],
    options: {
      zero: () => ({ label: '扣到 0 分为止', consequence: '总分最低 0 分' }),
      none: () => ({ label: '按文执行：不设下限', consequence: '扣分照实减去，总分可以是负数' }),
    },
  },
  SOFT_CAP: {
    title: () => '加分上限写的是“一般”',
    explanation: ({ cap, quote }) =>
      `${quote === '' ? '原文写“一般”' : `“${quote}”`}，超过 ${formatPoints(cap)} 分的是否一律截去，原文未写明。`,
    columns: [],
    options: {
      hard: ({ cap }) => ({
        label: `一律以 ${formatPoints(cap)} 分为限`,
        consequence: `加分超过 ${formatPoints(cap)} 的部分截去`,
      }),
      soft: ({ cap }) => ({
        label: `可以超过 ${formatPoints(cap)} 分`,
        consequence: '加分照实计入，只受总分上限约束',
      }),
    },
  },
  DOUBLE_COUNT: {
    title: ({ event }) => `${event}：扣一次还是两次`,
    explanation: ({ event, leafPoints, penaltyPoints, per }) =>
      `同一次${event}，指标内扣 ${formatPoints(leafPoints)} 分，扣分项又扣 ${formatPoints(penaltyPoints)} 分，并扣即每次 ${formatPoints(per)} 分；是否并扣，原文未写明。`,
    columns: [],
    options: {
      both: ({ per }) => ({
        label: '按文执行：两处都扣',
        consequence: `每次共扣 ${formatPoints(per)}，各受本处上限约束`,
      }),
      leaf: ({ leafPoints }) => ({
        label: '只在指标内扣',
        consequence: `每次扣 ${formatPoints(leafPoints)}，扣分项不再扣`,
      }),
      adjustment: ({ penaltyPoints }) => ({
        label: '只在扣分项扣',
        consequence: `每次扣 ${formatPoints(penaltyPoints)}，指标内不再扣`,
      }),
    },
  },
  BONUS_ALONE_FILLS_CAP: {
    title: () => '单独一项就占满加分上限',
    explanation: ({ cap, single, rankMax, example }) =>
      [
        `采用一篇最高加 ${formatPoints(single)} 分，已到加分上限 ${formatPoints(cap)} 分`,
        rankMax === 0
          ? ''
          : `；名次加分全年最多 ${formatPoints(rankMax)} 分，再有一篇采用即合计 ${formatPoints(example)} 分`,
        '。超出的截去，各单位之间可能拉不开差距。',
      ].join(''),
    columns: [],
    options: {},
  },
  PER_ITEM_OR_HIGHEST: {
    title: () => '几级都采用，累加还是取最高',
    explanation: ({ measure, levels }) =>
      `${levels.map((it) => `${it.name}加 ${formatPoints(it.points)} 分`).join('，')}；同一${measure}几级都采用怎样加，原文未写明。`,
    columns: ['采用层级', '加分'],
    options: {
      each: ({ measure, levels }) => ({
        label: '逐级累加',
        consequence: `同一${measure}各级都采用的加 ${formatPoints(sumOf(levels))}，另受加分上限约束`,
      }),
      highest: ({ measure, levels }) => ({
        label: '只取最高一级',
        consequence: `同一${measure}各级都采用的加 ${formatPoints(highestOf(levels))}`,
      }),
    },
  },
  PER_CASE_OR_ONCE: {
    title: ({ what, measure }) => `${what}：按${measure}扣还是只扣一次`,
    explanation: ({ what, measure, points }) =>
      `“${what}”扣 ${formatPoints(points)} 分；有几${measure}的，逐${measure}扣还是只扣一次，原文未写明。`,
    columns: [],
    options: {
      each: ({ measure, points }) => ({
        label: `逐${measure}扣`,
        consequence: `两${measure}扣 ${formatPoints(points * 2)}，不设上限`,
      }),
      once: ({ measure, points }) => ({
        label: '只扣一次',
        consequence: `不论几${measure}，扣 ${formatPoints(points)}`,
      }),
    },
  },
  NO_PASS_MARK: {
    title: () => '没有合格线',
    explanation: () => '原文说到“不合格”，未写多少分为合格。本工作簿只排名次，不判合格与否。',
    columns: [],
    options: {},
  },
  NO_CONVERSION: {
    title: () => '没有折算比例',
    explanation: () =>
      '原文说得分折算计入总考评，未写折算比例。本工作簿给出百分制总得分，不作折算。',
    columns: [],
    options: {},
  },
};
