import { clip } from './clip';
import type { IssueTextsOf } from './issueTexts';

const programs = { excel: 'Excel', wps: 'WPS' } as const;

/** For the administrator, after what the person can do. */
const said = (code: string, detail: string): string => `Code: ${code} ${clip(detail, 120)}`.trim();

/** What the program around the workbook refused or failed at, in English. */
export const enUSHostIssues: IssueTextsOf<'host'> = {
  'host.unsupported': ({ feature }) => ({
    title: `Not possible here: ${feature}`,
    fix: 'Scores are not affected. Use Excel or WPS to set it.',
  }),
  'host.cancelled': () => ({
    title: 'Cancelled; the workbook was not changed',
    fix: 'Start again when you want to.',
  }),
  'host.failed': ({ code, detail }) => ({
    title: 'This could not be done; the workbook is as it was',
    fix: `Try again. If it keeps happening, tell your administrator: ${code} ${clip(detail, 120)}`.trim(),
  }),
  'host.cellEditing': () => ({
    title: 'A cell is being edited, so the workbook takes no changes',
    fix: 'Press Enter to end editing, then try again.',
  }),
  'host.protectedWorkbook': () => ({
    title: 'A password protects the structure of the workbook; sheets cannot be added or removed',
    fix: 'Under Review, choose Protect Workbook and enter the password, then try again.',
  }),
  'host.protectedSheet': () => ({
    title: 'A sheet is protected by a password and cannot be written',
    fix: 'Under Review, choose Unprotect Sheet and enter the password, then try again. Our own protection has no password.',
  }),
  'host.readOnly': () => ({
    title: 'The workbook is read-only',
    fix: 'Choose Enable Editing or Edit Workbook above the sheet. Without such a button, save a copy and work in that.',
  }),
  'host.conflict': () => ({
    title: 'Somebody is editing the workbook at the same time',
    fix: 'Try again when they have saved, or let one person take this step.',
  }),
  'host.tooLarge': () => ({
    title: 'There was too much to write at once; nothing was written',
    fix: 'Do it in parts: one group at a time, or one sheet for a whole group.',
  }),
  'host.staleBackup': () => ({
    title: 'This step can no longer be undone',
    fix: 'The workbook has changed since. To go back, take the step the other way round.',
  }),
  'host.missingSheet': () => ({
    title: 'A sheet was removed or renamed meanwhile',
    fix: 'Check again on the start screen, then try again.',
  }),
  'host.taken': () => ({
    title: 'A sheet of the same name appeared meanwhile',
    fix: 'Give that sheet another name, then try again.',
  }),
  'host.otherProgram': ({ program }) => ({
    title: `The last action in ${programs[program]} was not finished`,
    fix: `Do not edit the sheets yet. Open this workbook in ${programs[program]} and open the assistant there: it puts things back. Save, close, then open it here.`,
  }),
  'host.lostJournal': () => ({
    title: 'The last action was interrupted, and the record for undoing it is lost or not readable',
    fix: 'Most likely another program saved the half-done workbook. If you have the file from before that, close without saving and open that file: the add-in puts things back. If not, choose Keep both: the sheets from before are shown as “…(before)”. Compare each with the present one, complete what is missing, then delete them; check what was typed last, too.',
  }),
  'host.unrestored': ({ code, detail }) => ({
    title: 'The workbook could not be put back and is incomplete now',
    fix: `Do not edit or save it yet. Press Enter to end editing, then choose Put back. If that fails, close the add-in and open it again: it goes on from there. ${said(code, detail)}`,
  }),
  'host.unread': ({ code, detail }) => ({
    title: 'Done, but the result could not be read back yet',
    fix: `Press Enter to end editing, then check again on the start screen. ${said(code, detail)}`,
  }),
  'host.unrecovered': ({ code, detail }) => ({
    title: 'The last action was interrupted, and it could not be ended yet',
    fix: `Do not edit the sheets yet. Press Enter to end editing, remove a password protection if there is one, then try again. If that fails, close the workbook without saving; opened again it is as last saved. ${said(code, detail)}`,
  }),
};
