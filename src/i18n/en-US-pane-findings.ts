import { isoDayEn } from './en-US-phrases';
import { formatPoints } from './formatPoints';
import { formatSigned } from './formatSigned';
import type { PaneFindingTexts } from './paneFindingTexts';

/** The scheme check in English. */
export const enUSPaneFindings: PaneFindingTexts = {
  title: 'Scheme check',
  ledger: 'Ledger',
  counts: (must, decided) => `${must} to decide, ${decided} decided`,
  open: (count) => `${count} open`,
  allDecided: 'All decided',
  decidedSection: (count) => `${count} decided`,
  warningSection: (count) => `${count} to note, ranking not affected`,
  referenceSection: (count) => `${count} for reference`,
  stated: 'Stated',
  actual: 'Sum of items',
  diff: 'Diff.',
  by: 'Decided by',
  basis: 'Basis',
  byHint: 'Name',
  basisHint: 'Such as: office meeting, 20 Dec',
  byData: 'No choice closes this one: mend it where it says, and it is gone.',
  alike: (count) => `The same for the other ${count} of this kind`,
  moreAlike: (count) => `${count} more of this kind`,
  asked: { passMark: 'Pass mark', conversionPercent: 'Share' },
  ask: (label, { current, min, max, unit }) => {
    const now = current === null ? '' : `now ${formatPoints(current)}, `;
    const bounds = `${formatPoints(min)} to ${formatPoints(max)}`;
    return `${label} (${now}${bounds}${unit === 'percent' ? '%' : ''})`;
  },
  askOutside: (min, max) =>
    `Type ${formatPoints(min)} to ${formatPoints(max)}, two decimals at most`,
  stillOff: (diff) => `Diff. ${formatSigned(diff)}`,
  record: {
    ready: 'Record and go on',
    last: 'Record',
    choose: 'Choose a reading first',
    by: 'Who decided is missing',
    basis: 'The basis is missing',
    answers: 'Points are missing',
    home: 'Back to the start',
    skip: 'Next finding',
  },
  decided: (title, option) => `${title}: ${option}`,
  decidedBy: (by, date, basis) => `${by}, ${isoDayEn(date)}, basis: ${basis}`,
  change: 'Change',
  withdraw: 'Withdraw the decision',
  withdrawNote: 'Totals and ranks will be pending again.',
  allGroups: 'All groups',
};
