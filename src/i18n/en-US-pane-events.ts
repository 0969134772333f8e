import { countEn } from './en-US-phrases';
import type { PaneEventTexts } from './paneEventTexts';

/** 扣分台账 in English. */
export const enUSPaneEvents: PaneEventTexts = {
  title: 'Ledger of deductions',
  intro:
    'Notices and missed deadlines are registered as they happen, one a row. For units that use the ledger it makes the counts; they are not typed in the score sheets.',
  open: 'Open the ledger',
  make: 'Make and open the ledger',
  registered: (events) => (events === 0 ? 'Nothing registered' : countEn(events, 'event')),
  wrong: (events) => `${events} wrong, not counted`,
  toIssues: 'Mend',
  counted: (counted, units) => `${counted}/${units} use it`,
  select: 'Select',
  selectAll: 'Select all',
  states: { counted: 'Ledger', typed: 'Typed' },
  count: (units) => `Use the ledger for ${countEn(units, 'unit')}`,
  typeAgain: (units) => `Type the counts of ${countEn(units, 'unit')}`,
  countNote: 'Counts typed so far are kept, and come back when a unit leaves the ledger.',
  typeNote: 'Counts typed before the ledger come back; what is registered stays.',
  change: (label, before, after) => `${label}: ${before} becomes ${after}`,
  total: (before, after) => `Total: ${before} becomes ${after}`,
  unchanged: 'Counts and total stay',
  blank: 'blank',
  none: 'No rule of this scheme counts faults; no ledger is needed.',
};
