import type { IssueTextsOf } from './issueTexts';
import { formatPoints } from './formatPoints';
import { some } from './zh-CN-phrases';

/** Issues of stage scores and mutual ratings in Chinese. */
export const zhCNStageIssues: IssueTextsOf<'stage' | 'rating'> = {
  'stage.missing': ({ stage, missing }) => ({
    title: `${stage}缺：${some(missing, '项')}`,
    fix: '评定完成后按处理决定计算；有分数的补填。',
  }),
  'rating.tooFew': ({ stage, count, least }) => ({
    title: `${stage}有效票 ${formatPoints(count)} 票，少于 ${formatPoints(least)} 票`,
    fix: '补齐打分；票数不够的没有得分。',
  }),
};
