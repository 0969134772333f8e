import type { FindingTextsOf, StageFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';

function ratioOf(parts: readonly { readonly ratio: number }[]): string {
  return parts.map((it) => formatPoints(it.ratio)).join(':');
}

/** Findings about stages in English. */
export const enUSStageFindings: FindingTextsOf<StageFindingCode> = {
  STAGE_WEIGHTS: {
    title: () => 'Stage weights do not make 100%',
    explanation: ({ stages, sum, diff }) =>
      `${stages.map((it) => `${it.name} ${formatPoints(it.weight)}%`).join(', ')} make ${formatPoints(sum)}%, ${formatSigned(diff)}% off.`,
    columns: [],
    options: {
      amend: () => ({
        label: 'Change weights…',
        consequence: 'Change one or more stages so that they make 100%',
      }),
    },
  },
  COMPOSE_PARTIAL: {
    title: ({ ratio }) => `${ratio} is said of some stages only`,
    explanation: ({ ratio, composed, others }) =>
      `${composed.join(', ')} are composed ${ratio}; the document says nothing of it for ${others.join(', ')}. This workbook follows the text and does not compose those.`,
    columns: [],
    options: {},
  },
  PERIOD_MISSING: {
    title: ({ stage }) => `${stage}: a missing period`,
    explanation: ({ stage, periods }) =>
      `${stage} takes place ${periods} times a year; the document leaves open what a missing period does.`,
    columns: [],
    options: {
      average: ({ periods }) => ({
        label: 'Average of the others',
        consequence: `With 1 missing, the mean of the other ${periods - 1}`,
      }),
      zero: ({ periods }) => ({
        label: 'It counts 0',
        consequence: `With 1 missing, the sum of the other ${periods - 1} divided by ${periods}`,
      }),
    },
  },
  PART_MISSING: {
    title: ({ stage }) => `${stage}: a missing part`,
    explanation: ({ parts }) =>
      `${parts.map((it) => it.name).join(', ')} are composed ${ratioOf(parts)}; the document leaves open what a missing part does.`,
    columns: [],
    options: {
      share: ({ parts }) => ({
        label: 'The others share its weight',
        consequence: `Without ${parts[parts.length - 1]?.name ?? ''}, the others count ${ratioOf(parts.slice(0, -1))}`,
      }),
      zero: ({ parts }) => ({
        label: 'It counts 0',
        consequence: `Without ${parts[parts.length - 1]?.name ?? ''}, that part scores 0 and the ratio stays`,
      }),
    },
  },
  RATING_LEAST: {
    title: ({ stage, ratees }) => `${stage}: least ratings for ${ratees}`,
    explanation: ({ stage, raters, ratees, count }) =>
      `${stage}: ${raters} (${count}) rate ${ratees}; the document leaves open how many ratings are needed. With fewer there is no score.`,
    columns: [],
    options: {
      majority: ({ majority }) => ({
        label: 'More than half',
        consequence: `At least ${majority} ratings`,
      }),
      all: ({ count }) => ({ label: 'All of them', consequence: `All ${count} ratings` }),
      any: () => ({ label: 'Any', consequence: 'At least 1 rating' }),
      set: () => ({ label: 'Another number…', consequence: 'As whoever decides writes it' }),
    },
  },
  RATING_TRIM: {
    title: ({ stage }) => `${stage}: leave out highest and lowest`,
    explanation: ({ stage }) =>
      `${stage} is the mean of the ratings; the document leaves open whether the highest and lowest count.`,
    columns: [],
    options: {
      none: () => ({ label: 'Keep all', consequence: 'The mean of all valid ratings' }),
      extremes: () => ({
        label: 'Leave out one highest and one lowest',
        consequence: 'The mean of the others; at least 3 ratings are needed',
      }),
    },
  },
};
