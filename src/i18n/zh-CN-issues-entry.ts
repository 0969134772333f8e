import { points } from '../base/points';
import { formatPoints } from './formatPoints';
import type { IssueTextsOf } from './issueTexts';
import { clip } from './clip';
import { dayText, quoted, some } from './zh-CN-phrases';

const awardParts = { reason: '事由', basis: '依据', approver: '审批人' } as const;
const ends = { top: '前列', bottom: '后列' } as const;

function textTitle(text: string): string {
  if (text.trim() === '') return '填的是空格';
  return /^[０-９．－％\s]+$/.test(text)
    ? `填的是全角${quoted(text)}`
    : `填的是文字${quoted(text)}`;
}

function choiceFix(choices: readonly string[]): string {
  return `从${choices
    .filter((it) => it !== '')
    .map((it) => `“${it}”`)
    .join('')}中选一个。`;
}

/** Issues of entries and of third-party ranks in Chinese. */
export const zhCNEntryIssues: IssueTextsOf<'entry' | 'rank'> = {
  'entry.overMax': ({ value, max }) => ({
    title: `填了 ${formatPoints(value)}，超过满分 ${formatPoints(max)}`,
    fix: `改为不超过 ${formatPoints(max)} 的数。`,
  }),
  'entry.underMin': ({ value, min }) => ({
    title: `填了 ${formatPoints(value)}，低于下限 ${formatPoints(min)}`,
    fix: `改为不低于 ${formatPoints(min)} 的数。`,
  }),
  'entry.step': ({ value, step }) => ({
    title: `填了 ${formatPoints(value)}，${step === 1 ? '应为整数' : `应为 ${formatPoints(step)} 的倍数`}`,
    fix: step === 1 ? '改为整数。' : `改为 ${formatPoints(step)} 的倍数。`,
  }),
  'entry.text': ({ text, suggestion }) => ({
    title: textTitle(text),
    fix:
      suggestion === null
        ? '改填数字；没有的留空。'
        : `改为 ${typeof suggestion === 'number' ? formatPoints(suggestion) : suggestion}。`,
  }),
  'entry.choice': ({ text, choices, suggestion }) => ({
    title: text.trim() === '' ? '填的是空格' : `${quoted(text)}不在可选之列`,
    fix: suggestion === null ? choiceFix(choices) : `改为“${suggestion}”。`,
  }),
  'entry.date': ({ text, suggestion }) => ({
    title: text.trim() === '' ? '填的是空格' : `${quoted(text)}不是可用的日期`,
    fix: suggestion === null ? '改填日期，如 2021/1/31。' : `改为 ${dayText(suggestion)}。`,
  }),
  'entry.errorValue': ({ error }) => ({
    title: `单元格显示 ${error}`,
    fix: '删去出错的公式，改填数字。',
  }),
  'entry.formula': ({ formula }) => ({
    title: `填的是公式 ${clip(`=${formula}`, 24)}`,
    fix: '改填算出的结果；算法可写在原因栏。',
  }),
  'entry.reasonMissing': ({ lost }) => ({
    title: `扣 ${formatPoints(lost)} 分，未写原因`,
    fix: '在扣分原因栏写明扣在哪里。',
  }),
  'entry.notApplicableReason': () => ({
    title: '选了不适用，未写理由',
    fix: '在同一行的说明栏写明为什么不适用。',
  }),
  'entry.evidenceMissing': ({ wanted }) => ({
    title: '未登记佐证材料',
    fix: `方案要求提供${wanted.replace(/^提供/, '')}，在佐证材料栏登记。`,
  }),
  'entry.incompleteAward': ({ missing }) => ({
    title: `酌情项缺${missing.map((it) => awardParts[it]).join('、')}，不计分`,
    fix: '事由、依据、审批人填齐后才计入。',
  }),
  'entry.vetoUnfounded': ({ missing }) => ({
    title: `选了“是”，未写${missing.map((it) => awardParts[it]).join('、')}`,
    fix: '理由写在原因栏，依据写在佐证材料栏；没有此情形的改选“否”。',
  }),
  'entry.rangeTotal': ({ count, min, max, value }) => ({
    title: `${formatPoints(count)} 件共加 ${formatPoints(value)}，应在 ${formatPoints(min)}～${formatPoints(max)} 之间`,
    fix: '核对件数和加分合计。',
  }),
  'entry.tierPoints': ({ chosen, range }) =>
    range === null
      ? {
          title: `档内得分填了 ${formatPoints(chosen ?? 0)}，所选的档分值已定`,
          fix: '清空档内得分，或改选给一段分值的档。',
        }
      : {
          title:
            chosen === null
              ? '这一档还要填档内得分'
              : `档内得分填了 ${formatPoints(chosen)}，不在这一档的分值内`,
          fix: `填 ${formatPoints(range.min)}～${formatPoints(range.max)} 的数。`,
        },
  'entry.share': ({ value, suggestion }) => ({
    title: `填了 ${formatPoints(value)}，百分数只写百分号前的数`,
    fix: `${formatPoints(suggestion)}% 填 ${formatPoints(suggestion)}。`,
  }),
  'entry.workdays': ({ from, to }) => ({
    title:
      from === null || to === null
        ? `只填了${from === null ? '办结日' : '起算日'}，缺${from === null ? '起算日' : '办结日'}`
        : `办结日 ${dayText(to)} 早于起算日 ${dayText(from)}`,
    fix: '两个日期成对填写，办结日不早于起算日；全年没有这类事项的，两格都空着。',
  }),
  'entry.selfReviewGap': ({ self, review }) => ({
    title: `自评 ${formatPoints(self)}、复核 ${formatPoints(review)}，相差 ${formatPoints(points(self).minus(points(review)).abs())}`,
    fix: '核对佐证材料；无误的不必处理，以复核为准。',
  }),
  'entry.tooLong': ({ length, max }) => ({
    title: `写了 ${length} 个字，超过 ${max}`,
    fix: '写得短些，详情放在佐证材料里。',
  }),

  'rank.tie': ({ period, rank, units }) => ({
    title: `${period}第 ${rank} 名有 ${units.length} 个：${some(units, '个')}`,
    fix: '对照第三方通报核对；确为并列的不必处理。',
  }),
  'rank.gap': ({ period, missing }) => ({
    title: `${period}缺 ${missing.length} 个名次：第 ${missing.slice(0, 5).join('、')}${missing.length > 5 ? '……' : ''} 名`,
    fix: '对照第三方通报补齐，或改正填错的名次。',
  }),
  'rank.boundaryTie': ({ period, end, units }) => ({
    title: `${period}${ends[end]}末位并列：${some(units, '个')}`,
    fix:
      end === 'top'
        ? '名次在内的并列单位都计入；只计其中几个的，按通报改名次。'
        : '名次靠前的并列单位都不计入；要计其中几个的，按通报改名次。',
  }),
  'rank.outOfRange': ({ value, max }) => ({
    title: `名次填了 ${formatPoints(value)}，本类只有 ${max} 个单位`,
    fix: `改为 1～${max} 的整数。`,
  }),
};
