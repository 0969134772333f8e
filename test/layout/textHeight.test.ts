import { lineCount, textHeightPt } from '../../src/layout/textHeight';

/** Width in characters at which a line holds twenty Chinese characters of 9 pt. */
const twenty = 36;
const text = (lines: number): string => '评'.repeat(20 * lines);

test('a text is as high as its lines with some air, and one more line for every seven', () => {
  expect(lineCount(text(3), twenty)).toBe(3);
  expect([1, 3, 7].map((it) => textHeightPt(text(it), twenty))).toEqual([15.5, 38.5, 96]);
});

test('the ink of a long text is all seen where lines are 12.9 pt apart, 8.1 pt of which is ink', () => {
  for (let lines = 1; lines <= 30; lines += 1)
    expect(textHeightPt(text(lines), twenty)).toBeGreaterThan(lines * 12.9 - 4.8);
});
