import type { FindingTextsOf, StageFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';

function quotedAll(names: readonly string[]): string {
  return names.map((it) => `“${it}”`).join('');
}

function ratioOf(parts: readonly { readonly ratio: number }[]): string {
  return parts.map((it) => formatPoints(it.ratio)).join(':');
}

/** Findings about stages in Chinese. */
export const zhCNStageFindings: FindingTextsOf<StageFindingCode> = {
  STAGE_WEIGHTS: {
    title: () => '各环节权重相加不是 100%',
    explanation: ({ stages, sum, diff }) =>
      `${stages.map((it) => `${it.name} ${formatPoints(it.weight)}%`).join('，')}，相加为 ${formatPoints(sum)}%，差 ${formatSigned(diff)}%。`,
    columns: [],
    options: {
      amend: () => ({ label: '改动权重…', consequence: '改动一个或几个环节，使合计为 100%' }),
    },
  },
  COMPOSE_PARTIAL: {
    title: ({ ratio }) => `${ratio} 只写在部分环节`,
    explanation: ({ ratio, composed, others }) =>
      `按 ${ratio} 合成只写在${quotedAll(composed)}，${quotedAll(others)}是否同样合成，原文未写明；本工作簿照原文，其余环节不作合成。`,
    columns: [],
    options: {},
  },
  PERIOD_MISSING: {
    title: ({ stage }) => `${stage}：缺一期怎样算`,
    explanation: ({ stage, periods }) =>
      `${stage}全年开展 ${periods} 期，缺一期的怎样算，原文未写明。`,
    columns: [],
    options: {
      average: ({ periods }) => ({
        label: '按已评的各期平均',
        consequence: `缺 1 期的，取其余 ${periods - 1} 期的平均分`,
      }),
      zero: ({ periods }) => ({
        label: '缺的一期按 0 分计',
        consequence: `缺 1 期的，其余 ${periods - 1} 期之和除以 ${periods}`,
      }),
    },
  },
  PART_MISSING: {
    title: ({ stage }) => `${stage}：缺一部分怎样合成`,
    explanation: ({ parts }) =>
      `${parts.map((it) => it.name).join('、')}按 ${ratioOf(parts)} 合成，缺一部分的怎样算，原文未写明。`,
    columns: [],
    options: {
      share: ({ parts }) => ({
        label: '其余部分分担它的比例',
        consequence: `缺${parts[parts.length - 1]?.name ?? ''}的，其余按 ${ratioOf(parts.slice(0, -1))} 合成`,
      }),
      zero: ({ parts }) => ({
        label: '缺的部分按 0 分计',
        consequence: `缺${parts[parts.length - 1]?.name ?? ''}的，比例不变，这一部分得 0 分`,
      }),
    },
  },
  RATING_LEAST: {
    title: ({ stage, ratees }) => `${stage}：${ratees}至少要几票`,
    explanation: ({ stage, raters, ratees, count }) =>
      `${stage}由${raters}（${count} 个）给${ratees}打分，至少几票才算数，原文未写明；不够票数的没有得分。`,
    columns: [],
    options: {
      majority: ({ majority }) => ({
        label: '过半数',
        consequence: `至少 ${majority} 票`,
      }),
      all: ({ count }) => ({ label: '一票不缺', consequence: `${count} 票都到` }),
      any: () => ({ label: '有票就算', consequence: '至少 1 票' }),
      set: () => ({ label: '另定票数…', consequence: '票数由决定人写明' }),
    },
  },
  RATING_TRIM: {
    title: ({ stage }) => `${stage}：去不去最高分、最低分`,
    explanation: ({ stage }) => `${stage}取各票平均，是否去掉最高分和最低分，原文未写明。`,
    columns: [],
    options: {
      none: () => ({ label: '不去掉', consequence: '有效票全部平均' }),
      extremes: () => ({
        label: '去掉一个最高分、一个最低分',
        consequence: '其余有效票平均，至少要 3 票',
      }),
    },
  },
};
