import type { ActionTexts } from './actionTexts';
import { enUSChange } from './en-US-change';
import { countEn, quotedEn } from './en-US-phrases';
import { schemeName } from './schemeName';

/** What was done, in English. */
export const enUSActions: ActionTexts = {
  chooseScheme: (title) => `chose the scheme ${quotedEn(schemeName(title))}`,
  decide: (finding, count) =>
    `decided ${quotedEn(finding)}${count > 1 ? ` and ${count - 1} more` : ''}`,
  withdrawDecision: (finding) => `withdrew the decision on ${quotedEn(finding)}`,
  setRoster: (group, count) => `updated the roster of ${group}, ${countEn(count, 'unit')}`,
  renameUnit: (was, now) => `renamed ${quotedEn(was)} to ${quotedEn(now)}`,
  addUnit: (name) => `added ${quotedEn(name)}`,
  withdrawUnit: (name) => `withdrew ${quotedEn(name)}`,
  restoreUnit: (name) => `took ${quotedEn(name)} back in`,
  setTies: (ties) => `ranks after ties are now ${ties === 'skip' ? '1, 1, 3' : '1, 1, 2'}`,
  insertSheets: (units) => `inserted score sheets of ${countEn(units, 'unit')}`,
  setLayout: (group, layout) =>
    layout === 'groupSheet'
      ? `put all units of ${group} on one sheet`
      : `gave each unit of ${group} a sheet of its own`,
  fillExample: (units) => `filled in examples for ${countEn(units, 'unit')}`,
  markComplete: (units) => `marked ${countEn(units, 'unit')} complete`,
  unmarkComplete: (units) => `marked ${countEn(units, 'unit')} not complete`,
  applyFixes: (count) => `mended ${countEn(count, 'cell')}`,
  makeEventLedger: 'made the ledger of deductions',
  countEvents: (units) => `counts of ${countEn(units, 'unit')} now come from the ledger`,
  typeCounts: (units) => `counts of ${countEn(units, 'unit')} are typed again`,
  makeRanking: (group) => `made the ranking of ${group}`,
  openScheme: 'added the scheme sheets',
  openLog: 'listed the record of actions',
  applyScheme: (changes) => `applied ${countEn(changes, 'change')} of the scheme`,
  discardScheme: 'discarded the changes of the scheme sheets',
  splitPoints: (table) => `shared the points of ${quotedEn(table)} equally`,
  adoptRules: (count) => `adopted ${countEn(count, 'suggested rule')}`,
  adoptedRule: (name, rule, quote) => `${quotedEn(name)}: ${rule} (document: ${quote})`,
  editRule: (name) => `wrote the suggested rule of ${quotedEn(name)} on the scheme sheet`,
  declineRules: (count) => `declined ${countEn(count, 'suggested rule')}`,
  recallRule: (name) => `brought back the suggested rule of ${quotedEn(name)}`,
  copyScheme: (year) => `copied the scheme to ${year}`,
  pasteScheme: (title) => `made the scheme ${quotedEn(title)} of a pasted table`,
  pasteTables: (tables) =>
    `wrote pasted tables to the scheme sheets of ${tables.map(quotedEn).join(', ')}`,
  change: enUSChange,
  addOverrides: (group) => `inserted the sheet of totals set by hand of ${group}`,
  override: (unit) => `set the total of ${quotedEn(unit)}`,
  overrideDetail: ({ was, now, reason, approver }) =>
    [
      `${was === '' ? 'none' : was} → ${now === '' ? 'none' : now}`,
      reason === '' ? 'taken back' : `reason: ${reason}`,
      ...(approver === '' ? [] : [`approved by ${approver}`]),
    ].join('; '),
  finalise: (group) => `called the results of ${group} final`,
  finaliseDetail: (by, units) => `by ${by}; ${countEn(units, 'unit')}`,
  reopen: (group) => `reopened the results of ${group}`,
  reopenDetail: (by, reason) => `by ${by}; reason: ${reason}`,
  verify: (group) => `checked the results of ${group}`,
  verifyDetail: (figures) => `${countEn(figures, 'figure')} as computed again`,
};
