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

function penaltyText(capped: number, rank: number): string {
  if (capped === 0 && rank === 0) return '没有一项扣分写明上限';
  const byRank = rank === 0 ? '' : `，名次扣分全年最多 ${formatPoints(rank)} 分`;
  return `有上限的扣分最多 ${formatPoints(capped)} 分${byRank}`;
}

function named(names: readonly string[]): string {
  return `${names.length} 项（${names.join('、')}）`;
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
    explanation: ({ capped, rank, uncapped, perGroup }) =>
      [
        ...(perGroup.length === 0
          ? [penaltyText(capped, rank)]
          : perGroup.map((it) => `${it.name}：${penaltyText(it.capped, it.rank)}`)),
        ...(uncapped.length === 0 ? [] : [`${uncapped.join('、')}不设上限`]),
        '总分扣到哪里为止，原文未写明。',
      ].join('；'),
    columns: [],
    options: {
      zero: () => ({ label: '扣到 0 分为止', consequence: '总分最低 0 分' }),
      none: () => ({ label: '按文执行：不设下限', consequence: '扣分照实减去，总分可以是负数' }),
    },
  },
  NOT_APPLICABLE: {
    title: () => '不适用的指标怎样计分未写明',
    explanation: ({ leaves }, nameOf) =>
      `${leaves.length} 项指标可以不适用（${leaves.slice(0, 3).map(nameOf).join('、')}${leaves.length > 3 ? '等' : ''}），不适用时这些分值怎样计，原文未写明。`,
    columns: [],
    options: {
      full: ({ name, points }) => ({
        label: '按满分计',
        consequence: `“${name}”不适用的，计 ${formatPoints(points)} 分`,
      }),
      rescale: ({ name, points, full }) => ({
        label: '剔除后按比例折算',
        consequence: `“${name}”不适用的，其余各项得分之和 × ${formatPoints(full)} ÷ ${formatPoints(full - points)}`,
      }),
      spread: ({ name, points, others }) => ({
        label: '分值均摊给同级其余各项',
        consequence:
          others === 0
            ? `“${name}”没有同级其余指标，按比例折算到全表`
            : `“${name}”不适用的，同级其余 ${others} 项各多 ${formatPoints(points / others)} 分，按各项得分率计`,
      }),
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
        label: '并罚：两处都扣',
        consequence: `每次共扣 ${formatPoints(per)}，各受本处上限约束`,
      }),
      leaf: ({ leafPoints, penaltyPoints }) => ({
        label: `${leafPoints > penaltyPoints ? '择重：' : ''}只在指标内扣`,
        consequence: `每次扣 ${formatPoints(leafPoints)}，扣分项不再扣`,
      }),
      adjustment: ({ leafPoints, penaltyPoints }) => ({
        label: `${penaltyPoints > leafPoints ? '择重：' : ''}只在扣分项扣`,
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
  VETO_CONFLICT: {
    title: ({ name }) => `${name}：归零还是不合格`,
    explanation: ({ quote }) =>
      `${quote.replace(/。$/, '')}。两处写法不同，按哪一处执行、先后如何，原文未写明。`,
    columns: [],
    options: {
      zero: () => ({ label: '总分记 0 分', consequence: '有此情形的总分为 0，等次照 0 分定' }),
      fail: () => ({
        label: '直接记为不合格',
        consequence: '有此情形的总分照算，等次记为不合格',
      }),
      both: () => ({
        label: '总分记 0 分，并记为不合格',
        consequence: '先归零，再记为不合格',
      }),
    },
  },
  UNQUANTIFIED_ADJ: {
    title: () => '加分、减分没有写明分值',
    explanation: ({ bonuses, penalties }) =>
      [
        bonuses.length === 0 ? '' : `加分 ${named(bonuses)}`,
        bonuses.length > 0 && penalties.length > 0 ? '，' : '',
        penalties.length === 0 ? '' : `减分 ${named(penalties)}`,
        '没有写明分值和上限；由评分人逐次填写分值、原因、依据和批准人，要定死的，在“方案”表中改规则。',
      ].join(''),
    columns: [],
    options: {},
  },
  NO_PASS_MARK: {
    title: () => '没有合格线',
    explanation: () => '原文没有写明多少分为合格。定下之前，本工作簿只排名次，不判合格与否。',
    columns: [],
    options: {
      amend: ({ max }) => ({
        label: '定一个合格分…',
        consequence: `达到填写的分数为合格，满分 ${formatPoints(max)}`,
      }),
    },
  },
  PASS_MARK_BLANK: {
    title: () => '合格分空着',
    explanation: ({ remark }) => `${remark}定下之前，本工作簿只排名次，不判合格与否。`,
    columns: [],
    options: {
      amend: ({ max }) => ({
        label: '填写合格分…',
        consequence: `达到填写的分数为合格，满分 ${formatPoints(max)}`,
      }),
    },
  },
  NO_CONVERSION: {
    title: () => '没有折算比例',
    explanation: ({ min }) =>
      `原文没有写明得分按多少折算计入总考评${min === 0 ? '' : `，只写不低于 ${formatPoints(min)}%`}。定下之前，本工作簿给出总得分，不作折算。`,
    columns: [],
    options: {
      amend: ({ min }) => ({
        label: '定一个折算比例…',
        consequence: `按总得分的百分之几计入总考评${min === 0 ? '' : `，不低于 ${formatPoints(min)}%`}`,
      }),
    },
  },
};
