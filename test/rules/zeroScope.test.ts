import { parseRule, ruleKind, type LeafRule } from '../../src/rules/registry';
import { lossOf, placeOf } from './lossOf';

const rule = (scope: 'leaf' | 'item' | null): LeafRule => ({
  kind: 'zeroIf',
  when: '未更新',
  scope,
});

test('不得分 of which nobody knows whether an item or the leaf is meant blocks, with both readings', () => {
  const open = rule(null);
  expect(ruleKind(open).check(open, placeOf(5))).toMatchObject([
    {
      code: 'ZERO_SCOPE',
      blocking: true,
      effect: 'leaf',
      params: { when: '未更新', points: 5 },
      options: [
        { id: 'leaf', changes: [{ path: ['rule', 'scope'], value: 'leaf' }] },
        { id: 'item', changes: [{ path: ['rule', 'scope'], value: 'item' }] },
      ],
    },
  ]);
  for (const scope of ['leaf', 'item'] as const)
    expect(ruleKind(rule(scope)).check(rule(scope), placeOf(5))).toEqual([]);
});

test('until decided the whole leaf is lost', () => {
  expect(lossOf(rule(null), 5, { R: '是' })).toBe(5);
  expect(lossOf(rule(null), 5, { R: '否' })).toBe(0);
});

test('the readings stand in the sentence, and are read back from it', () => {
  const sentences = [null, 'item'].map((it) => {
    const open = { kind: 'zeroIf', when: '未更新', scope: it } as LeafRule;
    return ruleKind(open).describe(open);
  });
  expect(sentences).toEqual(['未更新的小项或整项不得分', '未更新的小项不得分']);
  expect(sentences.map((it) => parseRule(it, 'leaf'))).toEqual([
    { kind: 'zeroIf', when: '未更新', scope: null },
    { kind: 'zeroIf', when: '未更新', scope: 'item' },
  ]);
});
