import * as fc from 'fast-check';
import { parseRule, ruleSentence, type Rule } from '../../src/rules/registry';
import { readText, type ReadText } from '../../src/rules/readText';
import { anyRule, anyText } from './anyRule';
import items from './fixtures/zhangshuItems.json';
import wuwei from './fixtures/wuweiCriteria.json';
import zhangshu from './fixtures/zhangshuCriteria.json';
import { outlineKinds } from './outlineKinds';

const about = { points: 5, year: 2021 };

function kindsIn({ rules }: ReadText): readonly string[] {
  return rules.map((it) => it.rule.kind);
}

function sentences({ rules }: ReadText): readonly string[] {
  return rules.map((it) => ruleSentence(it.rule));
}

test('each sentence of a criterion becomes a rule of its own with its own words as quote', () => {
  const text = '内容完整，数据无误。内容雷同扣 3 分,填表数据有误的,不得分。';
  const read = readText(text, 'leaf', about);
  expect(read.unread).toEqual([]);
  expect(read.rules.map((it) => [ruleSentence(it.rule), it.quote, it.unused])).toEqual([
    ['内容雷同扣3分', '内容雷同扣 3 分', []],
    ['填表数据有误不得分', '填表数据有误的,不得分', []],
  ]);
  expect(read.rules.map((it) => text.slice(it.start, it.end))).toEqual(
    read.rules.map((it) => it.quote),
  );
});

test('what speaks of points and is not understood says so', () => {
  const read = readText('每处扣1分，最多扣3分。未公开扣1-2分。未更新不得分。', 'leaf', about);
  expect(read.unread).toEqual(['每处扣1分，最多扣3分', '未公开扣1-2分']);
  expect(sentences(read)).toEqual(['未更新不得分']);
});

test('a clause left beside a rule in its sentence is told, since it may be a condition', () => {
  const [rule] = readText('共5项，要素缺失每项扣1分，由专人核对', 'leaf', about).rules;
  expect(rule?.quote).toBe('共5项，要素缺失每项扣1分');
  expect(rule?.unused).toEqual(['由专人核对']);
});

test('each demand of a sentence is a rule of its own', () => {
  const text = '政务舆情，最迟在5小时内发布权威信息，在24小时内举行新闻发布会。';
  const read = readText(text, 'leaf', about);
  expect(sentences(read)).toEqual(['发布权威信息不超过5小时', '举行新闻发布会不超过24小时']);
  expect(read.rules.map((it) => it.unused)).toEqual([['政务舆情'], ['政务舆情']]);
});

test('不得分 below a list of items leaves open whether it means the item or all', () => {
  const read = readText(
    '查看:(1)是否公开(1分);(2)是否更新(2分)。没有公开的不得分。',
    'leaf',
    about,
  );
  expect(sentences(read)).toEqual([
    '逐项评分：是否公开（1分），是否更新（2分）',
    '没有公开的小项或整项不得分',
  ]);
});

test('points in brackets that are all of the leaf are judged, other points are not understood', () => {
  expect(sentences(readText('执法信息公开情况(5分)', 'leaf', about))).toEqual([
    '评分，每0.5分一档',
  ]);
  const other = readText('执法信息公开情况(2分)', 'leaf', about);
  expect([other.rules, other.unread]).toEqual([[], ['执法信息公开情况(2分)']]);
});

test('what is read with more than the words say is loose', () => {
  const read = readText('年底前发布年报。领导每季度听取汇报。未更新不得分。', 'leaf', about);
  expect(read.rules.map((it) => [ruleSentence(it.rule), it.isLoose])).toEqual([
    ['2021年12月31日前发布年报', true],
    ['领导每季度听取汇报不少于1次', true],
    ['未更新不得分', false],
  ]);
});

const cells = [...wuwei, ...zhangshu];

/** One sentence of equal items says 不得分 too. */
function wantedKinds(kinds: readonly string[]): readonly string[] {
  const own = kinds.includes('equal_items') ? kinds.filter((it) => it !== 'zero_if') : kinds;
  return own.flatMap((it) => outlineKinds[it] ?? []).sort();
}

test('whole criteria of two documents become the rules that a reader took from them', () => {
  const outcomes = cells.map((it) => {
    const read = readText(it.text, 'leaf', { points: it.points, year: 2021 });
    const found = kindsIn(read);
    const wanted = wantedKinds(it.kinds);
    // Judged is what a leaf without a rule is anyway.
    const missing = wanted.filter((kind) => kind !== 'judged' && !found.includes(kind));
    const extra = found.filter((kind) => !wanted.includes(kind));
    return { leaf: it.leaf, missing, extra, rules: found.length, wanted: wanted.length };
  });
  const wrong = outcomes.filter((it) => it.missing.length + it.extra.length > 0);
  process.stdout.write(
    `criteria: ${outcomes.length - wrong.length} of ${outcomes.length} as the reader read them\n`,
  );
  expect(wrong.map(({ leaf, missing, extra }) => [leaf, missing, extra])).toEqual([
    // 能依规依程序办理的得分，不办理的不得分 says both halves in one sentence.
    ['附件2第19项', ['zeroIf'], ['allOrNothing']],
    // 法定期限 states no number of days, and 超期答复不得分 is read.
    ['T11', ['deadline'], []],
    ['D08', ['deadline'], []],
  ]);
});

test('items of a cell are read one by one, caps are no items', () => {
  const found = items.map(({ kinds, text }) => {
    const read = readText(text, 'adjustment', about);
    const wanted = kinds.flatMap((it) => outlineKinds[it] ?? []);
    expect([...kindsIn(read)].sort()).toEqual([...wanted].sort());
    return [read.unread.length, read.caps.length];
  });
  expect(found).toEqual([
    [0, 2],
    [0, 0],
    [0, 2],
    [0, 0],
  ]);
});

const stands = fc.constantFrom('leaf' as const, 'adjustment' as const);

function readAt(text: string, where: 'leaf' | 'adjustment'): ReadText {
  return where === 'leaf' ? readText(text, where, about) : readText(text, where, about);
}

function parsed(sentence: string, where: 'leaf' | 'adjustment'): Rule | null {
  return where === 'leaf' ? parseRule(sentence, where) : parseRule(sentence, where);
}

const anySentence = fc.oneof(...Object.values(anyRule)).map((it) => ruleSentence(it));
const anyCriterion = fc
  .array(fc.oneof(anySentence, anyText), { minLength: 1, maxLength: 4 })
  .chain((parts) => fc.constantFrom('。', '；', '，', '\n').map((mark) => parts.join(mark)));

test('the sentence of a rule that was read is read back as the same rule, whatever stands around it', () => {
  fc.assert(
    fc.property(anyCriterion, stands, (text, where) => {
      for (const { rule, quote, start, end } of readAt(text, where).rules) {
        expect(text.slice(start, end)).toBe(quote);
        expect({ ...parsed(ruleSentence(rule), where), quote }).toEqual(rule);
      }
    }),
    { numRuns: 1500 },
  );
});

test('no words are read twice, and none that speak of points are left out silently', () => {
  fc.assert(
    fc.property(anyCriterion, stands, (text, where) => {
      const { rules, unread, caps } = readAt(text, where);
      const ends = rules.map((it) => it.end);
      expect(rules.slice(1).every((it, at) => it.start >= (ends[at] ?? 0))).toBe(true);
      const told = [...rules.map((it) => it.quote), ...unread, ...caps]
        .join('\n')
        .replace(/[^\S\n]/g, '');
      const amounts = (words: string): number => [...words.matchAll(/\d分(?![之点钟])/g)].length;
      expect(amounts(told)).toBeGreaterThanOrEqual(amounts(text.replace(/[^\S\n]/g, '')));
    }),
    { numRuns: 1500 },
  );
});
