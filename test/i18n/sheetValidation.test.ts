import * as fc from 'fast-check';
import type { GivenInput, InputSpec } from '../../src/base/inputSpec';
import type { ValidationTexts } from '../../src/i18n/sheetValidationTexts';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';

const { validation } = zhCNSheets;

/** As Excel counts, in UTF-16 units. */
const limits = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 225 } as const;
const isPart = (key: string): key is keyof typeof limits => key in limits;

/** Parts that are too long, empty, or cut within a sign. */
function faults(texts: ValidationTexts): readonly string[] {
  return Object.keys(limits)
    .filter(isPart)
    .filter((part) => {
      const text = texts[part];
      const isBroken = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|undefined|NaN/.test(text);
      return text === '' || text.length > limits[part] || isBroken;
    });
}

const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 });

const base = fc.record({
  key: fc.constant('T01/1'),
  row: fc.constant('T01/1'),
  place: fc.constant('entry' as const),
  label,
  isOptional: fc.boolean(),
});

const spec: fc.Arbitrary<Exclude<InputSpec, GivenInput>> = fc.oneof(
  fc
    .tuple(base, label, fc.option(fc.double({ noNaN: true, min: 0, max: 1e9 })))
    .map(([it, unit, max]) => ({ ...it, type: 'number' as const, min: 0, max, step: 1, unit })),
  fc
    .tuple(base, fc.array(label, { minLength: 1, maxLength: 20 }))
    .map(([it, choices]) => ({ ...it, type: 'choice' as const, choices })),
  base.map((it) => ({ ...it, type: 'date' as const, min: 44000, max: 44400 })),
  base.map((it) => ({ ...it, type: 'text' as const, maxChars: 500 })),
);

describe('the prompt of an entry cell', () => {
  it('stays within the limits of a workbook, however long labels and sentences are', () => {
    fc.assert(
      fc.property(spec, label, label, (it, name, sentence) => {
        expect(faults(validation.entry(it, { name, points: 5, sentence }))).toEqual([]);
        expect(faults(validation.entry(it, { name, points: null, sentence: '' }))).toEqual([]);
      }),
    );
  });

  it('says the full points, how they are lost and what may be typed', () => {
    const texts = validation.entry(
      {
        key: 'T01/2',
        row: 'T01/2',
        place: 'entry',
        label: '表述错误（处）×1',
        type: 'number',
        min: 0,
        max: null,
        step: 1,
        unit: '处',
        isOptional: true,
      },
      { name: '信息公开指南', points: 5, sentence: '表述错误1处扣1分，扣完为止' },
    );
    expect(texts).toEqual({
      promptTitle: '信息公开指南：表述错误',
      prompt:
        '满分 5。表述错误1处扣1分，扣完为止。填不小于 0 的整数（处），只写数，不写单位。评定完成后留空按未发生计。',
      errorTitle: '填写有误',
      error: '表述错误应填不小于 0 的整数（处），只写数，不写单位。',
    });
  });
});

describe('the other prompts', () => {
  it('stay within the limits of a workbook', () => {
    const all = [
      validation.complete(),
      validation.reason(500, '扣分原因'),
      validation.applies(),
      validation.responsible(50),
      validation.evidence(500, null),
      validation.evidence(500, '提供网页链接和截图'.repeat(40)),
      validation.held(),
      validation.rank(1000),
    ];
    expect(all.flatMap(faults)).toEqual([]);
  });
});
