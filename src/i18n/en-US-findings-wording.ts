import { clip } from './clip';
import { countEn, isoDayEn, someEn } from './en-US-phrases';
import type { FindingTextsOf, WordingFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';

/** Long enough to show the figures that differ. */
const sentenceChars = 60;

/** Told in the words of whoever read the document. */
const asSeen = {
  explanation: ({ remark }: { readonly remark: string }) => remark,
  columns: [],
  options: {},
};

const silent = { columns: [], options: {} };

/** Findings about the words of the document in English. */
export const enUSWordingFindings: FindingTextsOf<WordingFindingCode> = {
  NAME_DAMAGE: {
    title: () => 'Names may lack a part',
    explanation: ({ names }) =>
      `Check under Units: ${someEn(names)}. Renaming leaves the entries alone.`,
    columns: [],
    options: {},
  },
  DEADLINE_BEFORE_SCHEME: {
    title: () => 'Due before the document',
    explanation: ({ by, documentNumber }) =>
      `It is due by ${isoDayEn(by)}, most likely before ${documentNumber} was issued.`,
    columns: [],
    options: {},
  },
  NAME_DRIFT: {
    ...silent,
    title: () => 'One indicator, two names',
    explanation: ({ name, otherName }) =>
      `It is ${name} in one place and ${otherName} in another; scored as one, and shown by the first.`,
  },
  STAGE_NAME_DRIFT: {
    ...silent,
    title: () => 'One stage, two names',
    explanation: ({ name, otherName }) =>
      `It is ${name} in one place and ${otherName} in another; scored as one, and shown by the first.`,
  },
  DOCNO_MISMATCH: {
    ...silent,
    title: () => 'One document number, different words',
    explanation: ({ number, words }) =>
      `${words.map((it) => `${it}${number}`).join(' and ')} have the same year and number. Check which is right; the criterion can be changed in the sheet of the scheme.`,
  },
  STALE_YEAR: {
    ...silent,
    title: ({ places }) => `Old years in ${countEn(places.length, 'place')}`,
    explanation: ({ year, places }, nameOf) =>
      `The scheme is of ${year}: ${places
        .map((it) => `${nameOf(it.place)} says ${it.years.join(', ')}`)
        .join(
          '; ',
        )}. It may be taken over from an older one; criteria can be changed in the sheet of the scheme.`,
  },
  RETROACTIVE: {
    ...silent,
    title: ({ name }) => `${name}: periods before the document`,
    explanation: ({ issuedOn, name, periods }) =>
      `The document is of ${isoDayEn(issuedOn)}; ${name} covers ${periods.join(', ')}, which were over. Check that there are records of them.`,
  },
  SELF_RATING: {
    ...silent,
    title: () => 'The issuer is among the units',
    explanation: ({ unit, issuer }) =>
      `${unit} is evaluated, and ${issuer} issued the document; by their names they are one office. Consider who scores it.`,
  },
  GROUP_DIFF: {
    ...silent,
    title: () => 'One demand, different figures',
    explanation: ({ remark, texts }) =>
      remark ??
      `${texts.map((it) => `${it.table}: “${clip(it.text, sentenceChars)}”`).join('; ')}. Check whether that is meant; it can be changed in the sheet of the scheme.`,
  },
  SUBJECT_MISMATCH: {
    ...silent,
    title: ({ points }) =>
      points === null
        ? 'Asked of others than these units'
        : `Asked of others than these units: ${formatPoints(points)} points`,
    explanation: ({ remark }) => remark,
  },
  STAGE_UNDEFINED: { ...asSeen, title: () => 'A stage is not defined' },
  ROW_SHIFT: { ...asSeen, title: () => 'A row of the table is shifted' },
  BODY_ANNEX_MISMATCH: { ...asSeen, title: () => 'Text and annex disagree' },
  EXTRA_PARAGRAPH: { ...asSeen, title: () => 'Paragraphs and indicators do not match' },
  STAGE_ACTOR: { ...asSeen, title: () => 'A stage is not done by whom its name says' },
  GROUP_MIX: { ...asSeen, title: () => 'Units of another kind in a group' },
  SCOPE_GAP: { ...asSeen, title: () => 'Scope and annexes disagree' },
  L2_LOST: { ...asSeen, title: () => 'Headings may be lost' },
  TEXT_DAMAGE: { ...asSeen, title: () => 'Characters are lost' },
  TYPO: { ...asSeen, title: () => 'Misprints' },
  RULE_AS_ITEM: { ...asSeen, title: () => 'A rule is numbered as an item' },
  NO_THRESHOLD: { ...asSeen, title: () => 'Points without a threshold' },
  UNNUMBERED: { ...asSeen, title: () => 'Numbers are missing' },
};
