import { countEn, quotedEn } from './en-US-phrases';
import { formatPoints } from './formatPoints';
import type { PaneSuggestTexts } from './paneSuggestTexts';

/** 从原文建议规则 in English. */
export const enUSPaneSuggest: PaneSuggestTexts = {
  title: 'Rules suggested by the document',
  line: (count) => `${countEn(count, 'sentence')} of the document may be rules`,
  intro:
    'Rules as read from the sentences of the criteria. Check each one. Nothing counts until it is adopted; after that the sentence stays with its rule.',
  nothing: 'The criteria say no rule that is not there already.',
  points: (points) => `${formatPoints(points)} ${points === 1 ? 'point' : 'points'}`,
  path: (names) => names.join(' › '),
  parts: { bonus: 'Bonus item', penalty: 'Penalty item' },
  quote: 'Document',
  rule: 'Suggested rule',
  unread:
    'This speaks of points but was not understood. If it is a rule, write it on the scheme sheet.',
  unused: (words) =>
    `${quotedEn(words)} in the same sentence was not used: see whether it is a condition.`,
  loose: 'The document does not say all of it; the usual meaning was filled in. Please check.',
  asks: (findings) => `Left open by the document, to be decided among the findings: ${findings}.`,
  replaces: (placeholder) => `Takes the place of ${quotedEn(placeholder)}.`,
  keeps: (placeholder) => `The rest is still judged: ${quotedEn(placeholder)} stays.`,
  keepJudged: 'The rest is judged as well',
  zeroOnly:
    'The document only says what costs all points, not how the rest is scored: tick first where it is judged.',
  caps: (sentence) => `${quotedEn(sentence)} is a cap, not a rule.`,
  drafted: 'This row has changes that are not applied; the rule will be applied with them.',
  adopt: 'Adopt',
  edit: 'Edit',
  write: 'Write it',
  decline: 'Decline',
  notRule: 'No rule',
  about: (action, quote) => `${action}: ${quote}`,
  adoptAll: (count) => `Adopt ${countEn(count, 'complete rule')}`,
  adoptLack: 'None can be adopted at once: see each one',
  rest: (count) => `${countEn(count, 'other sentence')} left open or incomplete: see each one.`,
  declined: (count) => `${countEn(count, 'sentence')} declined`,
  declinedHint: 'These are not suggested again.',
  recall: 'Suggest again',
};
