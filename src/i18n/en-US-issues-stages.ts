import type { IssueTextsOf } from './issueTexts';
import { someEn } from './en-US-phrases';
import { formatPoints } from './formatPoints';

/** Issues of stage scores and mutual ratings in English. */
export const enUSStageIssues: IssueTextsOf<'stage' | 'rating'> = {
  'stage.missing': ({ stage, missing }) => ({
    title: `${stage} lacks ${someEn(missing)}`,
    fix: 'It counts as decided. Fill it in if there is a score.',
  }),
  'rating.tooFew': ({ stage, count, least }) => ({
    title: `${stage}: ${formatPoints(count)} sound ratings, at least ${formatPoints(least)} are needed`,
    fix: 'Add ratings; without enough of them there is no score.',
  }),
};
