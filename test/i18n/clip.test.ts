import * as fc from 'fast-check';
import { clip } from '../../src/i18n/clip';

describe('a text cut to a length', () => {
  it('is left alone where it fits, but for line breaks', () => {
    expect(clip(' 两处\n错误 ', 24)).toBe('两处 错误');
  });

  it('ends in an ellipsis where it does not', () => {
    expect(clip('一二三四五', 4)).toBe('一二三…');
  });

  it('is never longer than asked and never ends in half a sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, max) => {
          const cut = clip(text, max);
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
    );
  });
});
