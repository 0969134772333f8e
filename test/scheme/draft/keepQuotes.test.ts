import { ruleSentence, type LeafRule } from '../../../src/rules/registry';
import { applyDraft } from '../../../src/scheme/draft/applyDraft';
import { leavesOf } from '../../../src/scheme/draft/draftTable';
import type { DraftRow } from '../../../src/scheme/draft/schemeDraft';
import { zhangshu } from '../zhangshu';
import { typedOn } from './changedRows';

const scheme = zhangshu();

/** Sentence and quote of each rule of a leaf after its row was typed. */
function quotesAfter(key: string, cells: DraftRow['cells']) {
  const result = applyDraft(scheme, typedOn(scheme, 'town', { [key]: cells }), '增补');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const rules: readonly LeafRule[] =
    result.value.tables.flatMap(leavesOf).find((it) => it.key === key)?.rules ?? [];
  return rules.map((it) => [ruleSentence(it), it.quote]);
}

test('a rule worded anew keeps the sentence of the document, in whatever order the lines stand', () => {
  expect(quotesAfter('T01', { rules: '表述错误1处扣0.5分，扣完为止\n一年未更新不得分' })).toEqual([
    ['表述错误1处扣0.5分，扣完为止', '表述错误1处扣1分，扣完为止'],
    ['一年未更新不得分', '未更新不得分'],
  ]);
});

test('a rule that becomes another kind keeps the sentence that only it can come from', () => {
  expect(quotesAfter('T14', { rules: '未更新扣3分' })).toEqual([['未更新扣3分', '未更新不得分']]);
});

test('a rule that the criterion says has its words, a rule of one’s own has none', () => {
  const criterion = '规范制作答复书。要素缺失的，1处扣1分，扣完为止；未告知救济途径的，不得分。';
  const rules = '要素缺失1处扣1分，扣完为止\n未告知救济途径不得分\n文书无编号扣1分';
  expect(quotesAfter('T10', { criterion, rules })).toEqual([
    ['要素缺失1处扣1分，扣完为止', '要素缺失1处扣1分，扣完为止'],
    ['未告知救济途径不得分', '未告知救济途径的，不得分'],
    ['文书无编号扣1分', undefined],
  ]);
});

test('评分 takes no sentence of another rule, nor does a rule of another kind than the criterion says', () => {
  const criterion = '公开信息。出现个人隐私不得分。';
  expect(quotesAfter('T04', { criterion, rules: '评分，每0.5分一档\n未公开扣1分' })).toEqual([
    ['评分，每0.5分一档', undefined],
    ['未公开扣1分', undefined],
  ]);
});

test('an item worded anew keeps its sentence, a new one has what was typed', () => {
  const drafts = typedOn(scheme, 'town', {
    B2: { rules: '高质量文件解读每篇加2～4分' },
    '#newpenalty-1': { name: '迟报', rules: '迟报，每次扣1分，扣分上限3分' },
  });
  const result = applyDraft(scheme, drafts, '增补');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const quotes = new Map(result.value.adjustments.map((it) => [it.name, it.rule.quote]));
  expect(quotes.get('高质量文件解读')).toBe('高质量文件解读每篇加3~5分');
  expect(quotes.get('迟报')).toBe('迟报，每次扣1分，扣分上限3分');
});
