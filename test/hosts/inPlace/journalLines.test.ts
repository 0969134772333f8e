import { journalOf } from '../../../src/hosts/inPlace/journal';
import { parseLines, toLines, type Stored } from '../../../src/hosts/inPlace/journalLines';
import { countLines, isUnfinished } from '../../../src/workbook/unfinished';

const piecesOf = (stored: Stored): readonly string[] => {
  const [first, ...rest] = toLines(stored);
  return rest.slice(0, countLines(first));
};

test('an action is unfinished where a journal is kept, and not where only copies are kept for undo', () => {
  const journal = journalOf([]);
  expect(isUnfinished(piecesOf({ journal, kept: ['kaoping~1'] }))).toBe(true);
  expect(isUnfinished(piecesOf({ journal: null, kept: ['kaoping~1'] }))).toBe(false);
  expect(isUnfinished([])).toBe(false);
});

test('a journal that was cut short is unfinished and not readable', () => {
  const pieces = piecesOf({ journal: journalOf([]), kept: null });
  const cut = pieces.map((it) => it.slice(0, -5));
  expect(isUnfinished(cut)).toBe(true);
  expect(parseLines(cut)).toStrictEqual({ journal: null, kept: null });
  expect(parseLines(pieces)).toStrictEqual({ journal: journalOf([]), kept: null });
});
