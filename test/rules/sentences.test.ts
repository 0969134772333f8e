import * as fc from 'fast-check';
import { describePool, parsePool } from '../../src/rules/pool';
import { parseRule, ruleKind, ruleSentence, type Rule } from '../../src/rules/registry';
import { normalSentence } from '../../src/rules/sentence';
import { describeTotalCap, parseTotalCap } from '../../src/rules/totalCap';
import { anyRule, anyText } from './anyRule';

const kinds: readonly (readonly [string, fc.Arbitrary<Rule>])[] = Object.entries(anyRule);

function read(sentence: string, stands: 'leaf' | 'adjustment'): Rule | null {
  return stands === 'leaf' ? parseRule(sentence, 'leaf') : parseRule(sentence, 'adjustment');
}

describe('a rule and its sentence', () => {
  it.each(kinds)('%s is read back from its own sentence, and by no other kind', (_kind, rules) => {
    fc.assert(
      fc.property(rules, (rule) => {
        const { stands } = ruleKind(rule);
        expect(read(ruleSentence(rule), stands)).toEqual(rule);
      }),
      { numRuns: 500 },
    );
  });

  it.each(kinds)('%s is read back from a sentence with other widths and spaces', (_kind, rules) => {
    fc.assert(
      fc.property(rules, (rule) => {
        const { stands } = ruleKind(rule);
        const typed = ruleSentence(rule)
          .replace(/，/g, ', ')
          .replace(/～/g, '~')
          .replace(/(\d)分/g, '$1 分');
        const wide = typed.replace(/\d/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
        expect(read(` 2、${typed}。`, stands)).toEqual(rule);
        expect(read(`${wide}；`, stands)).toEqual(rule);
      }),
    );
  });

  it('what a typed text becomes is read back from its sentence', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('leaf', 'adjustment'), (text, stands) => {
        const rule = read(text, stands);
        expect(rule === null ? null : read(ruleSentence(rule), stands)).toEqual(rule);
      }),
      { numRuns: 3000 },
    );
  });

  it('the normal form of a sentence is its own normal form', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        const normal = normalSentence(text);
        expect(normalSentence(normal)).toBe(normal);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([true, false, null])('a pool with isHard %s is read back', (isHard) => {
    const pool = { cap: 10, isHard, what: '总加分', quote: '' };
    expect(parsePool(describePool(pool))).toEqual({ ...pool, quote: describePool(pool) });
  });

  it.each([100, 12.5, null])('a total cap of %s is read back', (cap) => {
    const quote = describeTotalCap({ cap, quote: '' });
    expect(parseTotalCap(quote)).toEqual({ cap, quote });
  });
});

describe('other ways to say it', () => {
  const error = { kind: 'perOccurrence', when: '表述错误', measure: '处', points: 1 };
  const report = { kind: 'deadline', by: '2021-01-31', what: '发布年度报告' };
  it.each([
    ['表述错误每处扣1分，扣完为止', error],
    ['表述错误，每发现一处扣一分', error],
    ['每处表述错误扣1分', error],
    ['表述错误一处扣 1 分,最多扣3分。', { ...error, cap: 3 }],
    ['表述错误1处扣1分，最多3处', { ...error, maxCount: 3 }],
    ['动态信息每少1条扣0.5分', { ...error, when: '动态信息少', measure: '条', points: 0.5 }],
    ['缺少须知、流程图，扣2分', { kind: 'fixedDeduction', when: '缺少须知、流程图', points: 2 }],
    [
      '须知、流程图、目录，缺少1种扣2分',
      {
        kind: 'perOccurrence',
        when: '须知、流程图、目录，缺少',
        measure: '种',
        points: 2,
        maxCount: 3,
      },
    ],
    ['未更新的，该项不得分', { kind: 'zeroIf', when: '未更新' }],
    ['未达到目的不得分', { kind: 'zeroIf', when: '未达到目的' }],
    ['报送少于3篇扣2分', { kind: 'fixedDeduction', when: '报送少于3篇', points: 2 }],
    ['每天更新未做到扣1分', { kind: 'fixedDeduction', when: '每天更新未做到', points: 1 }],
    ['2021年1月31日前发布年度报告', { ...report, late: null }],
    ['于2021年1月31日以前发布年度报告，逾期不得分', { ...report, late: { kind: 'zero' } }],
    ['2021年1月31日前未发布年度报告的扣两分', { ...report, late: { kind: 'points', points: 2 } }],
  ])('%s', (sentence, rule) => {
    expect(parseRule(sentence, 'leaf')).toEqual(rule);
  });

  it.each([
    [
      '通报每次扣5分，最多扣10分',
      { kind: 'cappedEvent', when: '通报', measure: '次', points: 5, cap: 10 },
    ],
    ['通报1次扣5分', { kind: 'event', when: '通报', measure: '次', points: 5, reading: 'each' }],
    [
      '被判败诉扣10分，不论几件只扣一次',
      { kind: 'event', when: '被判败诉', measure: '件', points: 10, reading: 'once' },
    ],
    [
      '文件解读每篇加3-5分',
      { kind: 'bonusRange', what: '文件解读', measure: '篇', min: 3, max: 5 },
    ],
    ['在考核中的突出贡献，加分酌情而定', { kind: 'discretionary', what: '在考核中的突出贡献' }],
    [
      '第三方考核排名前3名的单位各加2分',
      { kind: 'rankAdjust', series: '第三方考核', end: 'top', places: 3, points: 2 },
    ],
  ])('%s', (sentence, rule) => {
    expect(parseRule(sentence, 'adjustment')).toEqual(rule);
  });
});

describe('a sentence that is not wholly understood is no rule', () => {
  it.each([
    '',
    '扣2分',
    '不得分',
    '内容雷同扣1-3分',
    '内容雷同扣0分',
    '内容雷同最多扣2分',
    '内容雷同酌情扣2分',
    '目录、指南各扣2分',
    '表述错误每2处扣1分',
    '表述错误11处扣1分',
    '表述错误二十一处扣1分',
    '表述错误超过1次扣1分',
    '第一次扣1分',
    '第一次扣1分，第二次扣2分',
    '未做到每周审核一次扣1分',
    '表述错误1处扣1分，漏项1处扣2分',
    '表述错误1处扣1分，情节严重的不得分',
    '未更新不得分，表述错误1处扣1分',
    '未更新不得分；内容雷同扣3分',
    '优秀5分，良好3分，未评不得分',
    '有说明不扣分，未更新不得分',
    '及时更新，否则不得分',
    '缺项部分不得分',
    '未更新不得分，有说明的除外',
    '2021年2月30日前发布年度报告',
    '2021年1月31日前发布年度报告，逾期1天扣1分',
    '2021年1月31日前未发布不得分，未公开扣1分',
    '被江西省采用加10分，被宜春市采用加5～8分',
    '被江西省采用加10分，通报1次扣5分',
    '文件解读每篇加5～3分',
    '第三方考核排名前三位的单位，每次各扣2分',
    '通报1次扣5分，扣分上限10分，全年上限20分',
    '造成恶劣影响的一票否决，其他情形酌情扣分，情况严重扣5分',
  ])('“%s”', (sentence) => {
    expect([parseRule(sentence, 'leaf'), parseRule(sentence, 'adjustment')]).toEqual([null, null]);
  });

  it.each(['总加分不超过10分，加分项各不超过5分', '总加分不超过', '不超过10分'])(
    'nor a pool: “%s”',
    (sentence) => {
      expect(parsePool(sentence)).toBeNull();
    },
  );

  it('nor a total cap of two different amounts', () => {
    expect(parseTotalCap('加分后总分超过100分的，以90分计')).toBeNull();
  });
});
