import { countEn, quotedEn } from './en-US-phrases';
import { formatSigned } from './formatSigned';
import type { IssueTextsOf } from './issueTexts';

/** Issues of the scheme, its decisions and the roster in English. */
export const enUSSchemeIssues: IssueTextsOf<'scheme' | 'decision' | 'roster'> = {
  'scheme.shape': ({ path, reason }) => ({
    title: 'The scheme file has a part of the wrong shape',
    fix: `At ${path === '' ? 'the beginning of the file' : path}: ${reason}`,
  }),
  'scheme.format': ({ found, supported }) => ({
    title: `The scheme file has format ${quotedEn(found)}; this version reads up to ${supported}`,
    fix: 'Use a newer version of the add-in, or have the scheme saved in this format.',
  }),
  'scheme.duplicateKey': ({ key }) => ({
    title: `The scheme uses the key ${quotedEn(key)} twice`,
    fix: 'Ask the author of the scheme for different keys.',
  }),
  'scheme.unknownKey': ({ path, key }) => ({
    title: `The scheme refers to the key ${quotedEn(key)}, which is not there`,
    fix: `Ask the author of the scheme to check ${path}.`,
  }),
  'scheme.pointsMissing': ({ table, count }) => ({
    title: `${quotedEn(table)} has ${countEn(count, 'item')} without points, so no score sheets can be made`,
    fix: 'Open the sheet of the scheme from the home screen and set the points first; equal shares inside each parent are a start.',
  }),
  'scheme.entriesStand': ({ units, year }) => ({
    title: `This workbook holds the entries of ${units} units for ${year}`,
    fix: 'Save the file under another name first, then copy the scheme there; its entries will be cleared.',
  }),
  'decision.unknown': ({ finding }) => ({
    title: 'A decision belongs to no finding of this scheme',
    fix: `The scheme may have changed. Decide anew in the scheme check. Finding: ${finding}`,
  }),
  'decision.incomplete': ({ finding }) => ({
    title: 'A decision is incomplete',
    fix: `Add the choice, the points, who decided and why. Finding: ${finding}`,
  }),
  'decision.unsettled': ({ finding, diff }) => ({
    title: `After the change the sum is still off by ${formatSigned(diff)}`,
    fix: `Type the points again so that the parts make the stated sum. Finding: ${finding}`,
  }),
  'roster.empty': () => ({ title: 'The roster is empty', fix: 'List the units, one a line.' }),
  'roster.duplicate': ({ name }) => ({
    title: `${quotedEn(name)} stands twice in the roster`,
    fix: 'Remove one, or give it another name.',
  }),
  'roster.blankName': ({ row }) => ({
    title: `Row ${row} of the roster has no name`,
    fix: 'Type the name; withdraw a unit that takes no part.',
  }),
  'roster.similar': ({ name, like }) => ({
    title: `${quotedEn(name)} looks like ${quotedEn(like)}`,
    fix: 'If it is the same unit, rename it; its entries stay. Otherwise leave it.',
  }),
};
