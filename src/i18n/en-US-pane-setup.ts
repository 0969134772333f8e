import { countEn, quotedEn } from './en-US-phrases';
import type { PaneSetupTexts } from './paneSetupTexts';

/** Choosing a scheme, units, inserting and entries in English. */
export const enUSPaneSetup: PaneSetupTexts = {
  scheme: {
    title: 'Choose a scheme',
    intro: 'Schemes stand as they were published; points and rules are unchanged.',
    line: (issuer, year) => [issuer, String(year)].filter((it) => it !== '').join(' · '),
    exampleRoster: (group) => `${group} (example roster)`,
    group: (name, units, leaves) =>
      `${name}: ${countEn(units, 'unit')}, ${countEn(leaves, 'indicator')}`,
    choose: 'Use this scheme',
    inUse: 'In use',
  },
  units: {
    title: 'Units',
    intro: 'As listed in the scheme. Renaming, adding and withdrawing leave entries alone.',
    count: (count) => `${count}`,
    edit: 'Edit the list',
    namesLabel: 'One unit a line',
    namesHint: 'Paste from a document or table; units with the same name keep their entries.',
    save: 'Update the roster',
    add: 'Add a unit',
    addLabel: 'Name of the unit',
    rename: 'Rename',
    renameLabel: (name) => `Rename ${quotedEn(name)} to`,
    withdraw: 'Withdraw',
    withdrawNote: 'A withdrawn unit is not ranked; its entries stay and it can come back.',
    restore: 'Take back in',
    withdrawn: 'Withdrawn',
    useOfficial: 'Use the list of the scheme',
    events: 'Ledger',
    next: 'The list is right: insert score sheets',
  },
  insert: {
    title: 'Insert score sheets',
    intro: 'Score sheets and a summary for each group, with cover, roster and list of findings.',
    introStages:
      'One sheet of stage scores, one of ratings and one summary a group, with cover, roster and list of findings.',
    groups: 'Groups',
    group: (name, units) => `${name}, ${countEn(units, 'unit')}`,
    what: 'To be inserted',
    keeps: 'Other sheets of the workbook are left alone; inserting again keeps entries.',
    start: (sheets) => `Insert ${countEn(sheets, 'score sheet')}`,
    again: 'Insert again',
    done: (sheets) => `${sheets} inserted`,
    openFindings: (open) =>
      `${countEn(open, 'finding')} still open. Entries can be typed; totals and ranks are pending.`,
  },
  layout: {
    title: (group) => `Layout of the score sheets of ${group}`,
    suggested: (name) => `${name} (suggested)`,
    unitSheets: {
      name: 'A sheet for each unit',
      what: 'With every criterion in full; good for handing out, signing and filing.',
    },
    groupSheet: {
      name: 'One sheet for the group',
      what: 'A row for each unit; good for judging one item across all units.',
    },
    change:
      'Scores, reasons and evidence all stay. Rows and cells you added are put by and come back with the old layout. Your own formulas that read the old sheets will break. It can be undone.',
  },
  entries: {
    title: 'Entries',
    intro: 'Type in the tinted cells of the score sheets; scores follow at once.',
    finished: (done, total) => `${done}/${total} complete`,
    assessed: (score, points) => `${score} of ${points} assessed`,
    total: (total) => `Total ${total}`,
    goTo: 'Fill in',
    markComplete: (count) => `Mark ${countEn(count, 'unit')} complete`,
    unmark: 'Mark not complete',
    select: 'Select',
    selectAll: 'Select all',
    markNote: 'From then on a deduction left blank counts as none.',
    example: 'Fill in an example',
    exampleNote: 'Only units without entries; the cover says that it is an example. Can be undone.',
    legend: { self: 'Self: by the unit', review: 'Review: by the reviewers; it counts' },
  },
};
