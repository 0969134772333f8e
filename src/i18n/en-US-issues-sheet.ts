import { countEn, quotedEn, someEn } from './en-US-phrases';
import type { IssueTextsOf } from './issueTexts';

const kept = 'entries stay.';

/** Issues of damaged, moved and foreign sheets in English. */
export const enUSSheetIssues: IssueTextsOf<'sheet'> = {
  'sheet.formulaChanged': ({ what, now }) => ({
    title:
      now === '' ? `The formula of ${what} was deleted` : `The formula of ${what} is now ${now}`,
    fix: 'Restore the formula.',
  }),
  'sheet.labelChanged': ({ expected, now }) => ({
    title:
      now === ''
        ? `${quotedEn(expected)} was deleted`
        : `${quotedEn(expected)} was changed to ${quotedEn(now)}`,
    fix: 'Restore the text. To change the scheme, decide it in the scheme check.',
  }),
  'sheet.rowMissing': ({ rows }) => ({
    title: `${countEn(rows.length, 'row')} missing: ${someEn(rows)}`,
    fix: `Restore the sheet; ${kept}`,
  }),
  'sheet.rowDoubled': ({ rows }) => ({
    title: `${countEn(rows.length, 'row')} doubled: ${someEn(rows)}`,
    fix: 'Delete the surplus rows; which of them stays is for you to say.',
  }),
  'sheet.rowsMoved': () => ({
    title: 'The rows are in other places',
    fix: `Reading is not affected. To have them back, restore the sheet; ${kept}`,
  }),
  'sheet.columnMissing': ({ columns }) => ({
    title: `${countEn(columns.length, 'column')} missing: ${someEn(columns)}`,
    fix: `Restore the sheet; ${kept}`,
  }),
  'sheet.columnsMoved': () => ({
    title: 'The columns are in other places',
    fix: `Reading is not affected. To have them back, restore the sheet; ${kept}`,
  }),
  'sheet.copied': ({ of }) => ({
    title: `This sheet is a copy of ${quotedEn(of)} and does not count`,
    fix: 'Delete it if it is not needed. To evaluate one more unit, add it under Units.',
  }),
  'sheet.missing': ({ sheet }) => ({
    title: `The sheet ${quotedEn(sheet)} is missing`,
    fix: 'Restore it. What was typed there is gone with it, unless you undo the deletion first.',
  }),
  'sheet.renamed': ({ was }) => ({
    title: `The sheet was renamed; it was ${quotedEn(was)}`,
    fix: 'Scores are not affected. To rename the unit, do it under Units.',
  }),
  'sheet.kept': ({ count, texts }) => ({
    title: `${countEn(count, 'cell')} added on sheets of the other layout kept: ${someEn(texts)}`,
    fix: 'They come back with that layout; they do not count.',
  }),
  'sheet.hidden': () => ({
    title: 'The sheet is hidden',
    fix: 'It counts as before. Unhide it to see it.',
  }),
  'sheet.hiddenRow': ({ rows }) => ({
    title: `${countEn(rows.length, 'hidden row')} with scores`,
    fix: 'They count as before; unhide them before printing.',
  }),
  'sheet.keyDamaged': () => ({
    title: 'The mark of this sheet was changed; its unit is unknown',
    fix: 'Undo the last change, or insert the sheet again and copy the entries.',
  }),
  'sheet.otherVersion': ({ digest, expected }) => ({
    title: 'This sheet was made from another version of the scheme',
    fix: `Insert the score sheets again; ${kept} Version ${digest.slice(0, 8)}, now ${expected.slice(0, 8)}.`,
  }),
  'sheet.otherScheme': ({ scheme }) => ({
    title: `This sheet belongs to another scheme: ${quotedEn(scheme)}`,
    fix: 'It does not count here. Move it to another workbook if it is not needed.',
  }),
};
