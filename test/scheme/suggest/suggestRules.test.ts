import * as fc from 'fast-check';
import { ruleSentence } from '../../../src/rules/registry';
import { changeLeaf } from '../../../src/scheme/changeLeaf';
import { applyDraft } from '../../../src/scheme/draft/applyDraft';
import { leavesOf } from '../../../src/scheme/draft/draftTable';
import type { SchemeDrafts } from '../../../src/scheme/draft/schemeDraft';
import { schemeRows } from '../../../src/scheme/draft/schemeRows';
import { parseScheme } from '../../../src/scheme/parseScheme';
import type { Leaf, Scheme } from '../../../src/scheme/scheme';
import { adoptRules, draftRules } from '../../../src/scheme/suggest/adoptRules';
import { suggestRules } from '../../../src/scheme/suggest/suggestRules';
import type { SuggestedPlace } from '../../../src/scheme/suggest/suggestion';
import { listTemplates, loadTemplate } from '../../../src/scheme/templates';
import { suzhou } from '../suzhou';
import { wudang } from '../wudang';
import { zhangshu } from '../zhangshu';
import { typedOn } from '../draft/changedRows';
import { rewordRules } from './rewordRules';
import { unruled } from './unruled';

const scheme = unruled(zhangshu());
const none = { drafts: {} };

function leaf(of: Scheme, key: string): Leaf {
  const found = of.tables.flatMap(leavesOf).find((it) => it.key === key);
  if (found === undefined) throw new RangeError(`no leaf ${key}`);
  return found;
}

function rulesOf(of: Scheme, key: string): readonly (readonly [string, string | undefined])[] {
  return leaf(of, key).rules.map((it) => [ruleSentence(it), it.quote]);
}

function placeOf(places: readonly SuggestedPlace[], key: string): SuggestedPlace {
  const found = places.find((it) => it.key === key);
  if (found === undefined) throw new RangeError(`nothing is suggested for ${key}`);
  return found;
}

function applied(of: Scheme, drafts: SchemeDrafts): Scheme {
  const result = applyDraft(of, drafts, '增补');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function withCriterion(criterion: string): Scheme {
  return changeLeaf(scheme, 'T09', { criterion });
}

test('a leaf that has only 评分 is suggested what its criterion says, a leaf with its own rules nothing', () => {
  const keys = suggestRules({ scheme, ...none }).map((it) => it.key);
  expect(keys).toEqual(
    ['T01', 'T03', 'T05', 'T08', 'T10', 'T11', 'T12', 'T13', 'T14', 'T15', 'T17', 'T18'].concat([
      'D01',
      'D03',
      'D04',
      'D05',
      'D07',
      'D08',
      'D09',
      'D10',
      'D12',
      'D13',
    ]),
  );
  const written = changeLeaf(scheme, 'T01', {
    rules: [{ kind: 'zeroIf', when: '三年未更新', quote: '三年未更新的不得分' }],
  });
  expect(suggestRules({ scheme: written, ...none }).map((it) => it.key)).not.toContain('T01');
});

test('of the built-in schemes only sentences are suggested that their rules do not say', () => {
  const found = listTemplates().flatMap(({ id }) => {
    const template = loadTemplate(id);
    if (template === null) throw new RangeError(id);
    return suggestRules({ scheme: template, ...none }).map((it) => [id, it.key]);
  });
  expect(found).toEqual([
    ['zhangshu-2021', 'T17'],
    ['zhangshu-2021', 'D12'],
    ['suzhou-2020', '1.3'],
    ['suzhou-2020', '7.1'],
    ['suzhou-2020', '7.3'],
    ['suzhou-2020', '8.4'],
  ]);
});

test('each suggestion says where it stands, what is open and what it takes the place of', () => {
  const places = suggestRules({ scheme, ...none });
  const { name, path, points, suggestions, placeholder } = placeOf(places, 'T15');
  expect([name, path, points, placeholder]).toEqual([
    '政务公开专区建设',
    ['乡镇', '政务公开标准化规范化建设'],
    15,
    '评分，每0.5分一档',
  ]);
  expect(suggestions.map((it) => [it.isSure, it.asks.map(({ code }) => code)])).toEqual([
    [true, []],
    [false, ['EITHER_OR_BOTH']],
    [true, []],
    [true, []],
    [true, []],
  ]);
  const [demand] = placeOf(places, 'T17').suggestions;
  expect([demand?.isLoose, demand?.isSure, demand?.replaces]).toEqual([true, false, false]);
  expect(demand?.asks.map(({ code }) => code)).toEqual(['SHORTFALL_WITHOUT_PENALTY']);
});

test('nothing is sure beside a sentence that was not understood', () => {
  const [place] = suggestRules({
    scheme: withCriterion('未公开扣1-2分。未更新不得分。'),
    ...none,
  }).filter((it) => it.key === 'T09');
  expect(place?.suggestions.map((it) => [it.rule?.kind ?? null, it.quote, it.isSure])).toEqual([
    [null, '未公开扣1-2分', false],
    ['zeroIf', '未更新不得分', false],
  ]);
});

test('nothing is sure where a criterion says more, and only what costs all points', () => {
  const sure = (criterion: string) => {
    const places = suggestRules({ scheme: withCriterion(criterion), ...none });
    const { isZeroOnly, suggestions } = placeOf(places, 'T09');
    return [isZeroOnly, suggestions.map((it) => it.isSure)];
  };
  expect(sure('及时公开信息。出现个人隐私不得分。')).toEqual([true, [false]]);
  expect(sure('出现个人隐私不得分。')).toEqual([false, [true]]);
  expect(sure('及时公开信息。出现个人隐私不得分。要素缺失1处扣1分。')).toEqual([
    false,
    [true, true],
  ]);
});

test('what several tables have in common is suggested once, and adopted in all of them', () => {
  const shared = leavesOf(wudang().tables[0] ?? { indicators: [] }).find(
    (it) => it.shared !== null,
  );
  if (shared === undefined) throw new RangeError('nothing is shared');
  const changed = changeLeaf(wudang(), shared.key, {
    criterion: '缺一次会议扣1分，未听取汇报不得分。',
    rules: [{ kind: 'judged', step: 0.5 }],
  });
  const places = suggestRules({ scheme: changed, ...none });
  expect(places.map((it) => it.key)).toEqual([shared.key]);
  const { scheme: next } = adoptRules({ scheme: changed, drafts: {} }, places);
  const twins = next.tables.flatMap(leavesOf).filter((it) => it.shared === shared.shared);
  expect(twins.map((it) => it.rules.map(ruleSentence))).toEqual([
    twins[0]?.rules.map(ruleSentence),
    twins[0]?.rules.map(ruleSentence),
  ]);
  expect(twins[0]?.rules.map(({ kind }) => kind)).toContain('zeroIf');
});

test('a declined sentence is not suggested again, whatever its leaf is called or keyed since', () => {
  const declined = [
    { key: null, name: '答复书', quote: '要素缺失1处扣1分，扣完为止' },
    { key: 'T14', name: '从前的名称', quote: '未更新不得分' },
  ];
  const keys = suggestRules({ scheme, ...none, declined }).map((it) => it.key);
  expect(keys).not.toContain('T10');
  expect(keys).not.toContain('T14');
  expect(keys).toContain('T01');
});

test('adopted rules are in the scheme with their sentences, 评分 is gone, and nothing is suggested again', () => {
  const places = suggestRules({ scheme, ...none });
  const { scheme: next, drafts } = adoptRules({ scheme, drafts: {} }, places);
  expect(drafts).toEqual({});
  expect(parseScheme(next).ok).toBe(true);
  expect(rulesOf(next, 'T01')).toEqual([
    ['未更新不得分', '未更新不得分'],
    ['表述错误1处扣1分，扣完为止', '表述错误1处扣1分，扣完为止'],
  ]);
  expect(rulesOf(next, 'D10')).toEqual([['通报1次扣1分，扣完为止', '通报1次扣1分，扣完为止']]);
  // A demand alone does not say how the rest of the criterion is scored.
  expect(rulesOf(next, 'T17')).toEqual([
    ['主要领导每季度听取工作汇报不少于1次', '主要领导每季度听取工作汇报'],
    ['评分，每0.5分一档', undefined],
  ]);
  expect(suggestRules({ scheme: next, drafts: {} })).toEqual([]);
});

test('adopting one sentence leaves the others suggested, in whatever order they are adopted', () => {
  const all = suggestRules({ scheme, ...none });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all.flatMap((it) => it.suggestions.map(({ id }) => id))),
      (ids) => {
        const next = ids.reduce((made, id) => {
          const chosen = suggestRules({ scheme: made, ...none }).flatMap((place) => {
            const suggestions = place.suggestions.filter((it) => it.id === id);
            return suggestions.length === 0 ? [] : [{ ...place, suggestions }];
          });
          expect(chosen).toHaveLength(1);
          return adoptRules({ scheme: made, drafts: {} }, chosen).scheme;
        }, scheme);
        const left = suggestRules({ scheme: next, ...none }).flatMap((it) => it.suggestions);
        expect(new Set([...left.map((it) => it.id), ...ids]).size).toBe(
          all.flatMap((it) => it.suggestions).length,
        );
        expect(left.every((it) => !ids.includes(it.id))).toBe(true);
      },
    ),
    { numRuns: 6 },
  );
});

describe('rows of the 方案 sheet', () => {
  const rows = typedOn(scheme, 'town', { T10: { points: 6 }, T14: { rules: null } });
  const places = suggestRules({ scheme, drafts: rows });

  test('that were changed get the sentence as one more change, others become rules at once', () => {
    const made = adoptRules({ scheme, drafts: rows }, [
      placeOf(places, 'T14'),
      placeOf(places, 'T10'),
    ]);
    expect(rulesOf(made.scheme, 'T10')).toEqual([
      ['要素缺失1处扣1分，扣完为止', '要素缺失1处扣1分，扣完为止'],
    ]);
    expect(rulesOf(made.scheme, 'T14')).toEqual([['评分，每0.5分一档', undefined]]);
    const next = applied(made.scheme, made.drafts);
    expect(rulesOf(next, 'T14')).toEqual([['未更新不得分', '未更新不得分']]);
    expect([leaf(next, 'T10').points, rulesOf(next, 'T10').length]).toEqual([6, 1]);
  });

  test('keep the sentence when the rule is worded anew before it is applied', () => {
    const { drafts } = draftRules({ scheme, drafts: {} }, [
      placeOf(suggestRules({ scheme, ...none }), 'T10'),
    ]);
    const worded = rewordRules(drafts, (it) => it.replace('1处扣1分', '1处扣0.5分'));
    expect(rulesOf(applied(scheme, worded), 'T10')).toEqual([
      ['要素缺失1处扣0.5分，扣完为止', '要素缺失1处扣1分，扣完为止'],
    ]);
  });

  test('of items of several sentences become as many items, each with its words', () => {
    const text =
      '1. 被江西省采用加10分，被宜春市采用加5分。高质量文件解读每篇加3~5分。 2. 市政府办酌情考虑的其他情形，加分酌情而定。';
    const base = schemeRows(scheme, 'town');
    const bonus = [{ key: 'bonus-1', cells: { name: '加分', rules: text } }];
    const drafts = { town: { ...base, bonus } };
    const [place] = suggestRules({ scheme, drafts }).filter((it) => it.part === 'bonus');
    if (place === undefined) throw new RangeError('nothing is suggested');
    expect(place.suggestions.map((it) => it.rule?.kind)).toEqual([
      'bonusByLevel',
      'bonusRange',
      'discretionary',
    ]);
    const next = applied(scheme, adoptRules({ scheme, drafts }, [place]).drafts);
    expect(
      next.adjustments
        .filter((it) => it.sign === 'bonus')
        .map(({ name, rule }) => [name, rule.kind, rule.quote]),
    ).toEqual([
      ['季度第三方考核前三位', 'rankAdjust', '每季度第三方考核排名前三位的单位，每次各加2分'],
      ['被江西省采用加10分', 'bonusByLevel', '被江西省采用加10分，被宜春市采用加5分'],
      ['高质量文件解读每篇加3~5分', 'bonusRange', '高质量文件解读每篇加3~5分'],
      ['市政府办酌情考虑的其他情形', 'discretionary', '市政府办酌情考虑的其他情形，加分酌情而定'],
    ]);
    expect(suggestRules({ scheme: next, ...none }).filter((it) => it.part === 'bonus')).toEqual([]);
  });
});

test('a duty of the year-end has the year of the scheme, and is never sure', () => {
  const [place] = suggestRules({ scheme: suzhou(), ...none });
  expect(place?.suggestions.map((it) => [it.sentence, it.isLoose])).toEqual([
    ['2020年12月31日前初步解决底数不清、体系不完善等问题', true],
  ]);
});
