import { countEn, dayEn, quotedEn, someEn } from './en-US-phrases';
import { formatPoints } from './formatPoints';
import type { IssueTextsOf } from './issueTexts';

const handlings = {
  both: 'By decision both count.',
  leaf: 'By decision only the indicator loses points.',
  adjustment: 'By decision only the penalty item counts.',
} as const;

function rowsEn(rows: readonly number[]): string {
  return `Rows ${rows.slice(0, 6).join(', ')}${rows.length > 6 ? ' …' : ''}`;
}

function choose(what: string, suggestion: string | null, like: string | null): string {
  if (suggestion !== null) return `Change it to ${quotedEn(suggestion)}.`;
  const hint = like === null ? '' : `Did you mean ${quotedEn(like)}? `;
  return `${hint}Choose ${what} from the list.`;
}

/** Issues of the ledger of events in English. */
export const enUSEventIssues: IssueTextsOf<'event'> = {
  'event.unit': ({ text, suggestion, like }) => ({
    title: text.trim() === '' ? 'No unit' : `Unit ${quotedEn(text)} is not on the roster`,
    fix: choose('the unit', suggestion, like),
  }),
  'event.rule': ({ text, suggestion, like }) => ({
    title: text.trim() === '' ? 'No matter' : `Matter ${quotedEn(text)} is not on the list`,
    fix: choose('the matter', suggestion, like),
  }),
  'event.foreign': ({ rule, unit, like }) => ({
    title: `${quotedEn(rule)} does not apply to ${quotedEn(unit)}`,
    fix: choose('a matter of this unit', null, like),
  }),
  'event.outside': ({ unit }) => ({
    title: `${quotedEn(unit)} does not use the ledger; this row does not count`,
    fix: 'If it should count, let the unit use the ledger, under Units.',
  }),
  'event.date': ({ text, year, suggestion }) => ({
    title: text.trim() === '' ? 'No date' : `Date ${quotedEn(text)} is not in ${year}`,
    fix:
      suggestion === null
        ? `Type a day of ${year}, such as ${year}/3/15.`
        : `Change it to ${dayEn(suggestion)}.`,
  }),
  'event.count': ({ text, suggestion }) => ({
    title: text.trim() === '' ? 'No count' : `${quotedEn(text)} is no count`,
    fix:
      suggestion === null
        ? 'Type a whole number from 1 on, without a unit.'
        : `Change it to ${formatPoints(suggestion)}.`,
  }),
  'event.basis': () => ({
    title: 'No basis',
    fix: 'Type the number of the notice or reminder.',
  }),
  'event.errorValue': ({ error }) => ({
    title: `The cell shows ${error}`,
    fix: 'Delete the formula and type the entry again.',
  }),
  'event.overMax': ({ count, max }) => ({
    title: `The ledger counts ${formatPoints(count)}, at most ${formatPoints(max)} can be`,
    fix: 'Check the rows of this unit and matter in the ledger.',
  }),
  'event.same': ({ number, rows, rules, handling }) => ({
    title: `${rowsEn(rows)} are event ${quotedEn(number)}: ${someEn(rules)}`,
    fix:
      handling === null
        ? 'One event, two deductions: decide it under Findings first.'
        : `${handlings[handling]} Nothing to do if both rows are right.`,
  }),
  'event.repeated': ({ rows }) => ({
    title: `${rowsEn(rows)} are alike, perhaps one event twice`,
    fix: 'Check; clear a row that is a repeat, or give each event a number of its own.',
  }),
  'event.full': ({ rows }) => ({
    title: `All ${countEn(rows, 'row', 'rows')} of the ledger are used`,
    fix: 'Add rows, so that the later events count; nothing typed changes.',
  }),
  'event.unprinted': ({ printed }) => ({
    title: `Only ${countEn(printed, 'event', 'events')} would be printed`,
    fix: 'Make the layout of the sheet anew before printing; nothing typed changes.',
  }),
};
