import type { FindingParams } from '../base/finding';
import type { FindingTextsOf, OptionText, TableFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';
import { isoDayText, many, some } from './zh-CN-phrases';

type Sum = FindingParams['CHILD_SUM'];

function countOf({ parts }: Sum): number {
  return parts.reduce((sum, it) => sum + it.count, 0);
}

function cappedAt({ stated, actual, diff }: Sum): OptionText {
  const label = `按文执行：小计以标称 ${formatPoints(stated)} 分为限`;
  return {
    label,
    consequence:
      diff > 0
        ? `各项照明细给分，小计超过 ${formatPoints(stated)} 的截去，最多截去 ${formatPoints(diff)}`
        : `小计最高仍是 ${formatPoints(actual)}，够不到 ${formatPoints(stated)}，得分与照明细相同`,
  };
}

/** Findings about the tables of the document in Chinese. */
export const zhCNTableFindings: FindingTextsOf<TableFindingCode> = {
  CHILD_SUM: {
    title: ({ name }) => name,
    explanation: (sum) =>
      `写明“${sum.name}（${formatPoints(sum.stated)}分）”，所列 ${countOf(sum)} 项明细相加为 ${formatPoints(sum.actual)} 分。`,
    columns: ['所列指标', '项数', '分值'],
    options: {
      leaves: ({ actual }) => ({
        label: '按文执行：照明细给分',
        consequence: `各项分值不变，小计最高 ${formatPoints(actual)}，总分不另作调整`,
      }),
      capAtStated: cappedAt,
      restore: ({ stated, diff }) => ({
        label: `补上丢失的一行（${formatPoints(-diff)}）`,
        consequence: `照正文补一项，合计为 ${formatPoints(stated)}；补的是哪一项，写在决定依据里`,
      }),
      amend: ({ stated }) => ({
        label: '改为…',
        consequence: `改动其中一项或几项的分值，使合计为 ${formatPoints(stated)}`,
      }),
    },
  },
  POINTS_MISSING: {
    title: ({ leaves }) => `${leaves.length} 项没有分值`,
    explanation: ({ name, leaves, residual }, nameOf) =>
      residual === null
        ? `“${name}”有 ${leaves.length} 项没有写明分值，无法计分；请在“方案”表中填写。`
        : `“${name}”的“${some(leaves.map(nameOf), '项')}”没有写明分值；其余各项相加后余 ${formatPoints(residual)} 分。`,
    columns: [],
    options: {
      residual: ({ residual }) => ({
        label: `记 ${formatPoints(residual ?? 0)} 分`,
        consequence: '合计不变；记 0 分的只作查看内容，不影响得分',
      }),
      amend: () => ({ label: '另定分值…', consequence: '按填写的分值计分，合计随之变动' }),
    },
  },
  TOTAL_OK: {
    title: () => '总分相符',
    explanation: ({ stated, leaves }) =>
      `各项分值相加为 ${formatPoints(leaves)} 分，与总分 ${formatPoints(stated)} 分一致。`,
    columns: [],
    options: {},
  },
  TOTAL_SUM: {
    title: () => '总分不符',
    explanation: ({ stated, leaves, diff }) =>
      `总分写 ${formatPoints(stated)} 分，各项分值相加为 ${formatPoints(leaves)} 分，差 ${formatSigned(diff)} 分。`,
    columns: [],
    options: {},
  },
  UNREACHABLE_ZERO: {
    title: ({ name }) => `${name}：扣不到 0 分`,
    explanation: ({ points, maxDeduct, floor }) =>
      `满分 ${formatPoints(points)}，列明的扣分最多 ${formatPoints(maxDeduct)}，全部不达标仍得 ${formatPoints(floor)}。`,
    columns: [],
    options: {},
  },
  NO_SCORING_RULE: {
    title: () => '有分值，没有计分规则',
    explanation: ({ leaves, points }, nameOf) =>
      `${leaves.length} 项${points === 0 ? '' : `共 ${formatPoints(points)} 分`}只写考评内容，未写怎样扣分：${many(leaves.map(nameOf), '项')}。由评分人对照评分标准打分，扣分须写原因。`,
    columns: [],
    options: {},
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
      points: ({ points }) => ({
        label: '逾期扣固定分数…',
        consequence: `扣多少由决定人写明，最多扣 ${formatPoints(points)}`,
      }),
    },
  },
  DEADLINE_BEFORE_SCHEME: {
    title: () => '时限早于方案印发',
    explanation: ({ by, documentNumber }) =>
      `时限为 ${isoDayText(by)}，方案文号${documentNumber}；方案印发时，时限很可能已过。`,
    columns: [],
    options: {},
  },
  STAGE_UNDEFINED: {
    title: () => '考核环节未写明',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {},
  },
  ROW_SHIFT: {
    title: () => '原表有一行错位',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {},
  },
  NAME_DAMAGE: {
    title: () => '单位名称可能残缺',
    explanation: ({ names }) =>
      `${some(names, '个')}像是少了字，到“单位”里核对；改名不影响填过的内容。`,
    columns: [],
    options: {},
  },
  BODY_ANNEX_MISMATCH: {
    title: () => '正文与附件不一致',
    explanation: ({ remark }) => remark,
    columns: [],
    options: {},
  },
};
