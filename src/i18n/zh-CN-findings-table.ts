import type { FindingParams } from '../base/finding';
import type { Scaled } from '../base/findingFigures';
import type { FindingTextsOf, OptionText, TableFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';
import { many, quoted, some } from './zh-CN-phrases';

type Sum = FindingParams['CHILD_SUM'];

/** 10 分, or 10% in a table of weights; `space` stands before 分. */
function scaled(value: number, { scale }: Scaled, space = ' '): string {
  return `${formatPoints(value)}${scale === 'percent' ? '%' : `${space}分`}`;
}

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

/** Findings about sums, points and rules in the tables of the document in Chinese. */
export const zhCNTableFindings: FindingTextsOf<TableFindingCode> = {
  CHILD_SUM: {
    title: ({ name }) => name,
    explanation: (sum) =>
      `写明“${sum.name}（${scaled(sum.stated, sum, '')}）”，所列 ${countOf(sum)} 项明细相加为 ${scaled(sum.actual, sum)}。`,
    columns: ['所列指标', '项数', '分值'],
    options: {
      leaves: ({ actual }) => ({
        label: '按文执行：照明细给分',
        consequence: `各项分值不变，小计最高 ${formatPoints(actual)}，总分不另作调整`,
      }),
      capAtStated: cappedAt,
      restore: ({ stated, diff, scale }) => ({
        label: `补上丢失的一行（${scaled(-diff, { scale })}）`,
        consequence: `照正文补一项，合计为 ${scaled(stated, { scale })}；补的是哪一项，写在决定依据里`,
      }),
      amend: ({ stated }) => ({
        label: '改为…',
        consequence: `改动其中一项或几项的分值，使合计为 ${formatPoints(stated)}`,
      }),
    },
  },
  POINTS_MISSING: {
    title: ({ leaves, special }) => `${leaves.length + special} 项没有分值`,
    explanation: ({ name, leaves, residual, special }, nameOf) =>
      residual === null
        ? [
            `“${name}”有 ${leaves.length + special} 项没有写明分值`,
            special === 0 ? '' : `（含加分、减分、归零项 ${special} 项）`,
            '，无法计分；请在“方案”表中填写分值。',
          ].join('')
        : `“${name}”的“${some(leaves.map(nameOf), '项')}”没有写明分值；其余各项相加后余 ${formatPoints(residual)} 分。`,
    columns: [],
    options: {
      residual: ({ residual }) => ({
        label: `记 ${formatPoints(residual ?? 0)} 分`,
        consequence: '合计不变；记 0 分的只作查看内容，不影响得分',
      }),
      amend: () => ({ label: '另定分值…', consequence: '改动各项分值，使合计与写明的一致' }),
    },
  },
  MISSING_ROW: {
    title: ({ name }) => `${quoted(name)}可能漏了一行`,
    explanation: ({ name, isElsewhere, leaves, stated, residual, scale }, nameOf) =>
      [
        `“${name}”写明 ${scaled(stated, { scale })}，有分值的各项相加后还余 ${scaled(residual, { scale })}`,
        `；“${some(leaves.map(nameOf), '项')}”的分值在原件中缺失。`,
        isElsewhere ? '补不补这一行，在它合计不符的那一条里决定。' : '',
      ].join(''),
    columns: [],
    options: {
      residual: ({ stated, residual }) => ({
        label: `补记 ${formatPoints(residual)} 分`,
        consequence: `合计 ${formatPoints(stated)}，与写明的一致`,
      }),
      without: ({ stated, residual }) => ({
        label: '按文执行：没有分值的不计分',
        consequence: `小计最高 ${formatPoints(stated - residual)}，总分也少 ${formatPoints(residual)}`,
      }),
      amend: ({ stated }) => ({
        label: '另定分值…',
        consequence: `改动各项分值，使合计为 ${formatPoints(stated)}`,
      }),
    },
  },
  SCORES_LOST: {
    title: () => '分值一列全部缺失',
    explanation: ({ tables, leaves }) =>
      `${tables.join('、')}共 ${leaves} 项，没有一处写明分值，合计无从核对；请找到带分值的原件，或在“方案”表中逐项填写。`,
    columns: [],
    options: {},
  },
  NUM_GAP: {
    title: ({ missing }) => `编号缺 ${missing.join('、')}`,
    explanation: ({ missing, residual, around }) =>
      [
        `编号跳过 ${missing.join('、')}`,
        ...around.map(
          ({ name, stated, parts }) =>
            `；“${name}”${formatPoints(stated)} 分，所列各项 ${parts.map((it) => formatPoints(it)).join('＋')}`,
        ),
        residual === null
          ? '。上一级没有写明分值，无从核对是否丢分。'
          : residual === 0
            ? '。相减余 0，未发现丢分。'
            : `。相减余 ${formatPoints(residual)}，可能漏了有分值的一行，请核对原件。`,
      ].join(''),
    columns: [],
    options: {},
  },
  TOTAL_OK: {
    title: () => '总分相符',
    explanation: ({ stated, leaves, scale }) =>
      `各项分值相加为 ${scaled(leaves, { scale })}，与总分 ${scaled(stated, { scale })}一致。`,
    columns: [],
    options: {},
  },
  TOTAL_SUM: {
    title: () => '总分不符',
    explanation: ({ stated, leaves, diff, isExplained, scale }) =>
      `总分写 ${scaled(stated, { scale })}，各项分值相加为 ${scaled(leaves, { scale })}，差 ${formatSigned(diff)}${scale === 'percent' ? '%' : ' 分'}。${
        isExplained ? '差在哪里，另有一条写明，处理那一条即可。' : '也可在“方案”表中改分值。'
      }`,
    columns: [],
    options: {
      keep: ({ full }) => ({
        label: `按文执行：满分以 ${formatPoints(full)} 分计`,
        consequence: '各项分值不变，满分为各项之和',
      }),
    },
  },
  UNREACHABLE_ZERO: {
    title: ({ name }) => `${name}：扣不到 0 分`,
    explanation: ({ points, maxDeduct, floor }) =>
      `满分 ${formatPoints(points)}，列明的扣分最多 ${formatPoints(maxDeduct)}，全部不达标仍得 ${formatPoints(floor)}。如要能扣到 0 分，在“方案”表中改计分规则。`,
    columns: [],
    options: {},
  },
  NO_SCORING_RULE: {
    title: () => '有分值，没有计分规则',
    explanation: ({ leaves, points, scale }, nameOf) =>
      `${leaves.length} 项${points === 0 ? '' : `共 ${scaled(points, { scale })}`}只写考评内容，未写怎样扣分：${many(leaves.map(nameOf), '项')}。由评分人对照评分标准打分，扣分须写原因；另有细则的，在“方案”表中补写计分规则。`,
    columns: [],
    options: {},
  },
};
