import { points } from '../base/points';
import { clip } from './clip';
import { countEn, dayEn, quotedEn, someEn } from './en-US-phrases';
import { formatPoints } from './formatPoints';
import type { IssueTextsOf } from './issueTexts';

const ends = { top: 'top', bottom: 'bottom' } as const;

/** Issues of entries and of third-party ranks in English. */
export const enUSEntryIssues: IssueTextsOf<'entry' | 'rank'> = {
  'entry.overMax': ({ value, max }) => ({
    title: `${formatPoints(value)} is above the full ${formatPoints(max)}`,
    fix: `Type at most ${formatPoints(max)}.`,
  }),
  'entry.underMin': ({ value, min }) => ({
    title: `${formatPoints(value)} is below the least, ${formatPoints(min)}`,
    fix: `Type at least ${formatPoints(min)}.`,
  }),
  'entry.step': ({ value, step }) => ({
    title:
      step === 1
        ? `${formatPoints(value)} is not a whole number`
        : `${formatPoints(value)} is not a multiple of ${formatPoints(step)}`,
    fix: step === 1 ? 'Type a whole number.' : `Type a multiple of ${formatPoints(step)}.`,
  }),
  'entry.text': ({ text, suggestion }) => ({
    title: text.trim() === '' ? 'Only spaces' : `Text ${quotedEn(text)} in place of a number`,
    fix:
      suggestion === null
        ? 'Type a number, or leave it blank.'
        : `Change to ${typeof suggestion === 'number' ? formatPoints(suggestion) : suggestion}.`,
  }),
  'entry.choice': ({ text, choices, suggestion }) => ({
    title: text.trim() === '' ? 'Only spaces' : `${quotedEn(text)} is not one of the choices`,
    fix:
      suggestion === null
        ? `Choose one of: ${choices.filter((it) => it !== '').join(', ')}.`
        : `Change to ${quotedEn(suggestion)}.`,
  }),
  'entry.date': ({ text, suggestion }) => ({
    title: text.trim() === '' ? 'Only spaces' : `${quotedEn(text)} is not a usable date`,
    fix: suggestion === null ? 'Type a date such as 2021/1/31.' : `Change to ${dayEn(suggestion)}.`,
  }),
  'entry.errorValue': ({ error }) => ({
    title: `The cell shows ${error}`,
    fix: 'Delete the faulty formula and type a number.',
  }),
  'entry.formula': ({ formula }) => ({
    title: `A formula was typed: ${clip(`=${formula}`, 30)}`,
    fix: 'Type its result; the calculation may stand in the reason.',
  }),
  'entry.reasonMissing': ({ lost }) => ({
    title: `${formatPoints(lost)} off without a reason`,
    fix: 'Say in the reason column what the points were lost for.',
  }),
  'entry.notApplicableReason': () => ({
    title: 'Not applicable without a reason',
    fix: 'Say in the reason column of the row why it does not apply.',
  }),
  'entry.evidenceMissing': ({ wanted }) => ({
    title: 'No evidence listed',
    fix: `The scheme asks for: ${wanted}. List it in the evidence column.`,
  }),
  'entry.incompleteAward': ({ missing }) => ({
    title: `Discretionary item without ${missing.join(', ')}; not counted`,
    fix: 'It counts once reason, basis and approver are given.',
  }),
  'entry.vetoUnfounded': ({ missing }) => ({
    title: `Asserted without ${missing.join(' and ')}`,
    fix: 'Write the ground in the reason column and the basis in the evidence column, or choose the other answer.',
  }),
  'entry.rangeTotal': ({ count, min, max, value }) => ({
    title: `${formatPoints(value)} for ${formatPoints(count)}; it should be ${formatPoints(min)} to ${formatPoints(max)}`,
    fix: 'Check the count and the sum of points.',
  }),
  'entry.tierPoints': ({ chosen, range }) =>
    range === null
      ? {
          title: `Points within the tier: ${formatPoints(chosen ?? 0)}, but the tier has fixed points`,
          fix: 'Clear the points, or choose a tier that leaves them open.',
        }
      : {
          title:
            chosen === null
              ? 'This tier needs points within it'
              : `Points within the tier: ${formatPoints(chosen)} is outside it`,
          fix: `Enter a number from ${formatPoints(range.min)} to ${formatPoints(range.max)}.`,
        },
  'entry.share': ({ value, suggestion }) => ({
    title: `${formatPoints(value)} was entered; a share is the number before the percent sign`,
    fix: `For ${formatPoints(suggestion)}% enter ${formatPoints(suggestion)}.`,
  }),
  'entry.workdays': ({ from, to }) => ({
    title:
      from === null || to === null
        ? `Only the ${from === null ? 'last' : 'first'} day is typed`
        : `${dayEn(to)} is before ${dayEn(from)}`,
    fix: 'Type both days, the second not before the first; leave both blank where there was no such case.',
  }),
  'entry.selfReviewGap': ({ self, review }) => ({
    title: `Self ${formatPoints(self)}, review ${formatPoints(review)}: ${formatPoints(points(self).minus(points(review)).abs())} apart`,
    fix: 'Check the evidence. If both are right leave them; the review counts.',
  }),
  'entry.tooLong': ({ length, max }) => ({
    title: `${length} characters, more than ${max}`,
    fix: 'Write less; details belong in the evidence.',
  }),

  'rank.tie': ({ period, rank, units }) => ({
    title: `${period}: ${countEn(units.length, 'unit')} with rank ${rank}: ${someEn(units)}`,
    fix: 'Compare with the third party’s notice. If it is a tie leave it.',
  }),
  'rank.gap': ({ period, missing }) => ({
    title: `${period}: no unit with rank ${someEn(missing.map(String))}`,
    fix: 'Compare with the third party’s notice and add or correct the ranks.',
  }),
  'rank.boundaryTie': ({ period, end, units }) => ({
    title: `${period}: tie at the edge of the ${ends[end]} places: ${someEn(units)}`,
    fix:
      end === 'top'
        ? 'All of them count. If only some should, change the ranks as notified.'
        : 'None of them counts. If some should, change the ranks as notified.',
  }),
  'rank.outOfRange': ({ value, max }) => ({
    title: `Rank ${formatPoints(value)}, but the group has ${countEn(max, 'unit')}`,
    fix: `Type a whole number from 1 to ${max}.`,
  }),
};
