import { screen, within } from '@testing-library/react';
import { ruleSentence } from '../../../src/rules/registry';
import { changeLeaf } from '../../../src/scheme/changeLeaf';
import { leavesOf } from '../../../src/scheme/draft/draftTable';
import type { Evaluation } from '../../../src/scoring/evaluation';
import { unruled } from '../../scheme/suggest/unruled';
import { zhangshu } from '../../scheme/zhangshu';
import { newEvaluation } from '../memoryEvaluation';
import { renderPane, spoken } from '../renderPane';

const at = { at: 'suggestions' } as const;
const base = newEvaluation(unruled(zhangshu()));

function rulesOf(evaluation: Evaluation | null, key: string): readonly string[] {
  const leaves = evaluation?.scheme.tables.flatMap(leavesOf) ?? [];
  return leaves.find((it) => it.key === key)?.rules.map(ruleSentence) ?? [];
}

function sectionOf(name: string): HTMLElement {
  const [found] = screen.getAllByRole('region', { name: new RegExp(`^${name} `) });
  if (found === undefined) throw new RangeError(`no section ${name}`);
  return found;
}

test('the screen of the scheme says how many sentences there are, and leads to them', async () => {
  const { user } = await renderPane({ evaluation: base }, { at: { at: 'schemeSheet' } });
  await user.click(screen.getByRole('button', { name: /^有 \d+ 句可从原文建议规则$/ }));
  expect(await screen.findByRole('heading', { name: '从原文建议规则' })).toBeTruthy();
});

test('a scheme whose criteria say nothing more has no such line', async () => {
  const scheme = ['T17', 'D12'].reduce(
    (made, key) => changeLeaf(made, key, { criterion: '主要领导听取工作汇报。' }),
    zhangshu(),
  );
  await renderPane({ evaluation: newEvaluation(scheme) }, { at: { at: 'schemeSheet' } });
  expect(screen.queryByRole('button', { name: /可从原文建议规则/ })).toBeNull();
});

test('each sentence stands beside its rule, with what it takes the place of', async () => {
  await renderPane({ evaluation: base }, { at });
  const section = within(sectionOf('信息公开指南'));
  const [first, second] = section.getAllByRole('listitem');
  expect(first?.textContent).toContain('未更新不得分');
  expect(second?.querySelector('blockquote')?.textContent).toBe('表述错误1处扣1分，扣完为止');
  expect(section.getByText('采用后代替现在的“评分，每0.5分一档”。')).toBeTruthy();
});

test('a sentence becomes a rule with one click, with its words, and the next indicator takes the focus', async () => {
  const { user, evaluation, container } = await renderPane({ evaluation: base }, { at });
  expect(rulesOf(evaluation(), 'T14')).toEqual(['评分，每0.5分一档']);
  const section = within(sectionOf('标准目录梳理更新'));
  await user.click(section.getByRole('button', { name: /^采用：/ }));
  expect(rulesOf(evaluation(), 'T14')).toEqual(['未更新不得分']);
  const leaf = evaluation()
    ?.scheme.tables.flatMap(leavesOf)
    .find((it) => it.key === 'T14');
  expect(leaf?.rules[0]?.quote).toBe('未更新不得分');
  expect(screen.queryByRole('region', { name: /^标准目录梳理更新 / })).toBeNull();
  expect(document.activeElement?.tagName).toBe('H2');
  expect(spoken(container)).toContain('采用 1 条建议的计分规则');
});

test('only what was read completely is adopted at once; what is open stays and says so', async () => {
  const { user, evaluation } = await renderPane({ evaluation: base }, { at });
  await user.click(screen.getByRole('button', { name: /^采用读全的 \d+ 条$/ }));
  expect(rulesOf(evaluation(), 'T01')).toEqual(['未更新不得分', '表述错误1处扣1分，扣完为止']);
  expect(rulesOf(evaluation(), 'T17')).toEqual(['评分，每0.5分一档']);
  expect(screen.getAllByText(/^原文没有写全/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/在“方案体检”里决定：缺一样还是都缺才扣/)).toHaveLength(1);
  const all = screen.getByRole('button', { name: '没有可以一次采用的，请逐条看' });
  expect(all.getAttribute('aria-disabled')).toBe('true');
});

test('where only 不得分 is said, a person says whether the rest is judged as well', async () => {
  const { user, evaluation } = await renderPane({ evaluation: base }, { at });
  const section = within(sectionOf('标准目录梳理更新'));
  expect(section.getByText(/^原文只写了什么情形不得分/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^采用读全的 \d+ 条$/ }));
  expect(rulesOf(evaluation(), 'T14')).toEqual(['评分，每0.5分一档']);
  await user.click(section.getByRole('checkbox', { name: '其余内容另由评分人打分' }));
  expect(section.getByText('其余内容仍由评分人打分：保留“评分，每0.5分一档”。')).toBeTruthy();
  await user.click(section.getByRole('button', { name: /^采用：/ }));
  expect(rulesOf(evaluation(), 'T14')).toEqual(['未更新不得分', '评分，每0.5分一档']);
});

test('a declined sentence does not come back until it is asked for again', async () => {
  const { user, evaluation } = await renderPane({ evaluation: base }, { at });
  const section = within(sectionOf('标准目录梳理更新'));
  await user.click(section.getByRole('button', { name: /^不采用：/ }));
  expect(evaluation()?.declined).toEqual([
    { key: 'T14', name: '标准目录梳理更新', quote: '未更新不得分' },
  ]);
  expect(screen.queryByRole('region', { name: /^标准目录梳理更新 / })).toBeNull();
  await user.click(screen.getByRole('button', { name: '已不采用 1 条' }));
  await user.click(screen.getByRole('button', { name: /^重新建议：/ }));
  expect(screen.getByRole('region', { name: /^标准目录梳理更新 / })).toBeTruthy();
});

test('to be worded anew a sentence goes to its row of the 方案 sheet, where it waits', async () => {
  const { user, evaluation, revealed } = await renderPane({ evaluation: base }, { at });
  const section = within(sectionOf('标准目录梳理更新'));
  await user.click(section.getByRole('button', { name: /^改一改：/ }));
  expect(revealed).toEqual(['rules of 标准目录梳理更新']);
  expect(rulesOf(evaluation(), 'T14')).toEqual(['评分，每0.5分一档']);
  const row = evaluation()?.drafts['town']?.leaves.find((it) => it.key === 'T14');
  expect(row?.cells['rules']).toBe('未更新不得分');
});

test('what speaks of points and was not understood says so, and is no rule', async () => {
  const scheme = changeLeaf(base.scheme, 'T14', { criterion: '未公开扣1-2分。' });
  await renderPane({ evaluation: { ...base, scheme } }, { at });
  const section = within(sectionOf('标准目录梳理更新'));
  expect(section.getByText(/^这一句讲到分值，但没有读懂/)).toBeTruthy();
  expect(section.queryByRole('button', { name: /^采用：/ })).toBeNull();
  expect(section.getByRole('button', { name: '去方案表写：未公开扣1-2分' })).toBeTruthy();
  expect(section.getByRole('button', { name: '不是规则：未公开扣1-2分' })).toBeTruthy();
});
