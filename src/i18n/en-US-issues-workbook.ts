import { quotedEn, someEn } from './en-US-phrases';
import type { IssueTextsOf } from './issueTexts';

/** Issues of the workbook as a whole, the ranking and files in English. */
export const enUSWorkbookIssues: IssueTextsOf<'workbook' | 'unit' | 'file'> = {
  'workbook.dataMissing': () => ({
    title: 'The hidden sheet with scheme and decisions is gone',
    fix: 'Restore it from the score sheets. Until then totals and ranks are pending.',
  }),
  'workbook.dataDamaged': ({ part }) => ({
    title: `A part of the hidden sheet cannot be read: ${part}`,
    fix: 'Restore the hidden sheet, or open the workbook as you last downloaded it.',
  }),
  'workbook.foreign': ({ title, documentNumber }) => ({
    title: 'The file holds another scheme',
    fix: `It is ${title}${documentNumber === '' ? '' : ` (${documentNumber})`}. Choose another file, or open it with its own scheme.`,
  }),
  'workbook.newerFormat': ({ found, supported }) => ({
    title: 'The workbook was made by a newer version',
    fix: `Use the newer version. The file has format ${found}; this version reads up to ${supported}.`,
  }),
  'workbook.nameTaken': ({ name, instead }) => ({
    title: `There is a sheet named ${quotedEn(name)} already`,
    fix: `It was left alone; the new sheet is named ${quotedEn(instead)}.`,
  }),
  'unit.unfinished': ({ state }) => ({
    title: `Not ranked yet: ${state}`,
    fix: 'Complete the review column, then mark the unit complete.',
  }),
  'unit.unknown': ({ unit }) => ({
    title: `No unit on the roster has the code ${quotedEn(unit)}`,
    fix: 'Check again; the roster is under Units.',
  }),
  'file.notXlsx': ({ name }) => ({
    title: `${quotedEn(name)} is not an .xlsx workbook`,
    fix: 'Save it as .xlsx in Excel or WPS, then open that.',
  }),
  'file.corrupt': ({ name }) => ({
    title: `${quotedEn(name)} is damaged and cannot be opened`,
    fix: 'Use a backup, or repair it in Excel or WPS and save it anew.',
  }),
  'file.password': ({ name }) => ({
    title: `${quotedEn(name)} needs a password`,
    fix: 'Remove the password in Excel or WPS, save, and open it again.',
  }),
  'file.lost': ({ parts }) => ({
    title: `Saving will drop: ${someEn(parts)}`,
    fix: 'To keep them, use the add-in in Excel or WPS.',
  }),
  'file.unshown': ({ parts }) => ({
    title: `Not shown in this page: ${someEn(parts)}`,
    fix: 'The file keeps them; they show in Excel or WPS.',
  }),
};
