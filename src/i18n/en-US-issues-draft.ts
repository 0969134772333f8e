import { countEn, quotedEn as quoted, someEn as some } from './en-US-phrases';
import type { IssueTextsOf } from './issueTexts';

const fields: Readonly<Record<string, string>> = {
  name: 'The name',
  criterion: 'The criterion',
  rules: 'The scoring rule',
};

/** Issues of the scheme sheet in English. */
export const enUSDraftIssues: IssueTextsOf<'draft'> = {
  'draft.pending': ({ changes }) => ({
    title:
      changes === 0
        ? 'The scheme sheet was changed, not applied yet'
        : `${countEn(changes, 'change')} on the scheme sheet, not applied yet`,
    fix: 'Go through them under Scheme sheet and apply or discard them; until then the scheme counts as before.',
  }),
  'draft.points': ({ text, suggestion }) => ({
    title: `Points ${quoted(text)} are no number`,
    fix:
      suggestion === null
        ? 'Type a number from 0 to 1000 with at most two decimals, or leave it empty.'
        : `Change it to ${suggestion}.`,
  }),
  'draft.blank': ({ field }) => ({
    title: `${fields[field] ?? 'A cell'} is empty`,
    fix: 'Fill it in. To take the item out, empty all cells of the row.',
  }),
  'draft.rule': ({ sentence, stands }) => ({
    title: `The rule ${quoted(sentence)} is not understood`,
    fix:
      stands === 'leaf'
        ? 'One rule a line, in the words of such documents; the prompt beside the cell has examples.'
        : 'One sentence in the words of such documents; the prompt beside the cell has examples.',
  }),
  'draft.noIndicator': ({ name }) => ({
    title: `${name === '' ? 'This item' : quoted(name)} stands under no indicator`,
    fix: 'Type the name of the first-level indicator on its left.',
  }),
  'draft.mixed': ({ name }) => ({
    title: `${quoted(name)} holds indicators and items at once`,
    fix: 'Give these rows a second-level indicator too, or take all of them away.',
  }),
  'draft.noLeaves': ({ table }) => ({
    title: `${quoted(table)} has no item left`,
    fix: 'Keep at least one, or discard the changes.',
  }),
  'draft.oneRule': ({ count }) => ({
    title: `One bonus or penalty item has ${count} rules`,
    fix: 'Keep one, and put the others in rows of their own.',
  }),
  'draft.errorValue': ({ error }) => ({
    title: `The cell shows ${error}`,
    fix: 'Type a text or a number.',
  }),
  'draft.conflict': ({ name, other }) => ({
    title: `The shared item ${quoted(name)} is changed in two different ways`,
    fix: `Make both the same, or change one sheet only; the other is ${quoted(other)}.`,
  }),
  'draft.deeper': ({ levels, room }) => ({
    title: `The pasted table has ${levels} levels of items, the scheme sheet has room for ${room}`,
    fix: 'While no score sheets are inserted, make a new scheme of the pasted table. Otherwise use another workbook.',
  }),
  'draft.noShare': ({ table }) => ({
    title: `${quoted(table)} has no points left to share out`,
    fix: 'The points typed take up the whole total. Lower them, or type the total first.',
  }),
  'draft.entriesAside': ({ count, units }) => ({
    title: `${countEn(count, 'entry', 'entries')} of ${some(units)} no longer count`,
    fix: 'What was typed stands in empty rows of the score sheets; nothing was deleted. Delete it when you have checked it.',
  }),
  'draft.reopened': ({ units }) => ({
    title: `Open again: ${some(units)}`,
    fix: 'The scheme has something new to assess. Assess it, then mark the units complete again.',
  }),
  'draft.decisionsGone': ({ findings }) => ({
    title: `${countEn(findings.length, 'decision')} to be taken again: ${findings.map((it) => quoted(it)).join(', ')}`,
    fix: 'The scheme has changed. Decide again what is still open.',
  }),
};
