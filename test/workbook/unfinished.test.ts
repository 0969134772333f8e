import { countLines, isUnfinished, isUnfinishedMark } from '../../src/workbook/unfinished';

test('the mark is told in any letter case, and no other name', () => {
  expect(['_kaoping_unfinished', '_KaoPing_Unfinished'].map(isUnfinishedMark)).toEqual([
    true,
    true,
  ]);
  expect(['_kaoping', 'kaoping_unfinished', ''].map(isUnfinishedMark)).toEqual([
    false,
    false,
    false,
  ]);
});

test('the first cell says how many follow; anything else says none', () => {
  expect(['t3', 't0', 't-1', 't1.5', 'tx', '', null, 3].map(countLines)).toEqual([
    3, 0, 0, 0, 0, 0, 0, 0,
  ]);
});

test('a text that is no JSON is an action that nobody ended; copies kept for undo are none', () => {
  expect(isUnfinished(['t{"journal":"a","kept":null}'])).toBe(true);
  expect(isUnfinished(['t{"journal":null,"kept":"[]"}'])).toBe(false);
  expect(isUnfinished(['t{"journal":null,', 't"kept":null'])).toBe(true);
  expect(isUnfinished([null, ''])).toBe(false);
});
