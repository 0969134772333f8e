import { countEn } from './en-US-phrases';
import type { PaneSchemeTexts } from './paneSchemeTexts';

/** 方案 in English. */
export const enUSPaneScheme: PaneSchemeTexts = {
  title: 'Scheme sheet',
  intro:
    'Items, points and rules stand on the scheme sheet. Change its cells, then go through the changes here and apply them.',
  open: (table) => `Open the scheme sheet (${table})`,
  nothing: 'Nothing was changed on the scheme sheet.',
  pending: (changes) => `${countEn(changes, 'change')} to apply`,
  mend: (issues) => `${countEn(issues, 'cell')} to mend before anything can be applied`,
  apply: 'Apply the changes',
  applyLack: { nothing: 'No changes', issues: 'Mend the cells above first' },
  discard: 'Discard the changes',
  consequences: 'Once applied',
  aside: (entries, units) =>
    `${countEn(entries, 'entry', 'entries')} of ${countEn(units, 'unit')} no longer count and move to empty rows of their score sheets. Nothing is deleted.`,
  reopened: (units) => `There is something new to assess, so these are open again: ${units}.`,
  undecided: (findings) => `To be decided again, or gone: ${findings}.`,
  kept: 'All other entries stay and follow their items.',
  split: {
    title: 'Share points equally',
    hint: 'Items without points get equal shares of what stands above them. The result is written on the scheme sheet first; apply it when you have checked it.',
    total: 'Total',
    go: (table) => `Share equally (${table})`,
  },
  copy: {
    title: 'Copy to next year',
    hint: 'The roster stays and the titles get the new year; entries, decisions and rankings start anew. Save this file under another name first.',
    go: (year) => `Copy to ${year}`,
    clear: (units) =>
      `This workbook holds entries of ${countEn(units, 'unit')}, which will be cleared.`,
    clearGo: 'Saved: clear and copy',
  },
  oldYears: {
    title: (count) => `${countEn(count, 'mention')} of earlier years`,
    hint: 'Check each one, and change it on the scheme sheet where needed.',
    place: (source, item, name) => `${source}${item === null ? '' : ` (${item})`} ${name}`.trim(),
  },
};
