import { countEn } from './en-US-phrases';
import type { PaneHomeTexts } from './paneHomeTexts';

function sheetsNote(inserted: number, total: number): string {
  if (inserted === 0) return 'None inserted yet';
  return inserted < total
    ? `Inserted for ${inserted} units, ${total - inserted} to go`
    : 'Inserted for all units';
}

/** The home screen in English. */
export const enUSPaneHome: PaneHomeTexts = {
  stage: (name, due) => (due === '' ? `Stage: ${name}` : `Stage: ${name} (${due})`),
  steps: {
    scheme: 'Scheme',
    findings: 'Check',
    units: 'Units',
    sheets: 'Score sheets',
    entries: 'Entries',
    issues: 'Issues',
    ranking: 'Ranking',
  },
  scheme: {
    none: 'Choose one of the built-in schemes',
    chosen: 'Chosen',
    notChosen: 'None',
  },
  findings: {
    note: (must, decided) => `${must} to decide, ${decided} decided`,
    none: 'Runs once a scheme is chosen',
    open: (open) => `${open} open`,
    done: 'Decided',
  },
  units: {
    note: (groups) => groups.map((it) => `${it.group} ${it.total}`).join(', '),
    none: 'Listed once a scheme is chosen',
    state: (count) => `${count}`,
  },
  sheets: { note: sheetsNote, state: (count) => `${count}` },
  entries: {
    note: (groups) => groups.map((it) => `${it.group} ${it.done}/${it.total}`).join(', '),
    none: 'Typed once score sheets are inserted',
    state: (done, total) => `${done}/${total}`,
  },
  issues: {
    errors: (count) => countEn(count, 'error'),
    warnings: (count) => countEn(count, 'warning'),
    none: 'No issues',
    state: (count) => `${count}`,
  },
  ranking: {
    note: ({ decisions, entries, errors }) => {
      const waits = [
        ...(decisions ? ['decisions'] : []),
        ...(entries ? ['entries'] : []),
        ...(errors ? ['errors to mend'] : []),
      ];
      return waits.length === 0 ? 'Can be made' : `Waits for ${waits.join(', ')}`;
    },
    made: (groups) => `Made: ${groups.join(', ')}`,
    state: { pending: 'Pending', ready: 'Ready', done: 'Made' },
  },
  tools: {
    explain: 'Explain a score',
    events: 'Ledger',
    scheme: 'Scheme sheet',
    log: 'Record',
    recheck: 'Check again',
    manual: 'Manual',
  },
  justNow: (action) => `Just now: ${action}`,
  next: {
    scheme: { why: 'Choose a scheme first.', button: 'Next: choose a scheme' },
    findings: (open) => ({
      why: `${countEn(open, 'place')} of the document must be decided; each changes scores. Until then there are no final ranks.`,
      button: `Next: decide ${countEn(open, 'finding')}`,
    }),
    units: { why: 'Check the names and the number of units.', button: 'Next: check the units' },
    sheets: (missing) => ({
      why: `${countEn(missing, 'unit')} without a score sheet.`,
      button: `Next: insert ${countEn(missing, 'score sheet')}`,
    }),
    entries: (unfinished) => ({
      why: `${countEn(unfinished, 'unit')} not complete.`,
      button: 'Next: entries',
    }),
    issues: (errors) => ({
      why: `${countEn(errors, 'error')} left; until they are mended there are no final ranks.`,
      button: `Next: mend ${countEn(errors, 'error')}`,
    }),
    ranking: (group) => ({
      why: `${group} is complete and nothing is open.`,
      button: `Next: make the ranking of ${group}`,
    }),
    done: { why: 'All rankings are made; ranks follow later entries.', button: 'See the ranking' },
  },
};
