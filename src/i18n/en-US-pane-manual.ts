import type { PaneManualTexts } from './paneManualTexts';

/** The manual in English. */
export const enUSPaneManual: PaneManualTexts = {
  title: 'Manual',
  intro:
    'Seven steps from scheme to ranking. The start screen shows how far you are; stop at any time and go on when the workbook is opened again.',
  steps: [
    {
      name: 'Scheme',
      text: 'Choose a scheme. Indicators, points and roster are written into the workbook as published.',
    },
    {
      name: 'Check',
      text: 'Places where the document contradicts itself or says nothing are listed with their effect. A person decides, with name and basis; until then there are no final ranks.',
    },
    {
      name: 'Units',
      text: 'Check the roster: paste, add, rename or withdraw. Renaming leaves entries alone.',
    },
    {
      name: 'Score sheets',
      text: 'A sheet a unit, or one for the whole group; stages and ratings have sheets of their own. Inserting again, or another layout, keeps what was typed.',
    },
    {
      name: 'Entries',
      text: 'Type self-assessment and review in the tinted cells; the review counts. Blank is not assessed, which is not 0. Mark a unit complete when it is.',
    },
    {
      name: 'Issues',
      text: 'Faulty cells are listed; a click goes there. Mere ways of writing can be mended together, after old and new values were shown.',
    },
    {
      name: 'Ranking',
      text: 'Made once all is complete and free of errors. Ranks are formulas and follow later changes.',
    },
  ],
  notesTitle: 'Also',
  notes: [
    'The workbook works without this tool: live formulas, no macros, no passwords.',
    'The tool makes no network request; scores stay in this workbook.',
    'The last action can be undone on the start screen.',
    'Pasting a table: one copied from an official document becomes a new scheme or replaces a table on the scheme sheet; every repair and question is listed before you confirm.',
    'Scheme sheet: change points and rules in plain sentences, see what changes, then apply; or copy it to the next year.',
    'Rules suggested by the document: adopt, edit or decline what its sentences say; nothing counts before, and the sentence stays beside its rule.',
    'Ledger: enter events all year; it counts for the units that choose so.',
    'Under the ranking: try out changes, record totals set by hand, finalise; the record lists every action.',
  ],
  close: 'Back to the start',
};
