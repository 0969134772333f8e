import { screen } from '@testing-library/react';
import { schemeRows } from '../../../src/scheme/draft/schemeRows';
import type { DraftRow, TableDraft } from '../../../src/scheme/draft/schemeDraft';
import { zhangshu } from '../../scheme/zhangshu';
import { wudang } from '../../scheme/wudang';
import { entriesOf, newEvaluation } from '../memoryEvaluation';
import { renderPane } from '../renderPane';

const at = { at: 'schemeSheet' } as const;
const base = { ...newEvaluation(zhangshu()), inserted: ['town'] };

/** The sheet of towns with cells of some rows changed. */
function changed(cells: Readonly<Record<string, DraftRow['cells']>>): TableDraft {
  const rows = schemeRows(base.scheme, 'town');
  const leaves = rows.leaves.map((it) => ({
    ...it,
    cells: { ...it.cells, ...cells[it.key ?? ''] },
  }));
  return { ...rows, leaves };
}

const filled = { ...base, units: { 'town-01': entriesOf(base, 'town', {}) } };

test('without changes there is nothing to apply, and each table has its way to its sheet', async () => {
  await renderPane({ evaluation: base }, { at });
  expect(screen.getByText('方案表没有改动。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打开方案表（乡镇）' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '打开方案表（市直单位）' })).toBeTruthy();
  const apply = screen.getByRole('button', { name: '没有改动' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
});

test('changes are listed in plain words with what they do to entries, and applied', async () => {
  const drafts = { town: changed({ T01: { points: 6 }, T02: { name: '解读' }, T04: blankLeaf }) };
  const { user, evaluation } = await renderPane({ evaluation: { ...filled, drafts } }, { at });
  expect(screen.getByRole('heading', { name: '待应用的改动 3 处' })).toBeTruthy();
  expect(screen.getByText('末级指标“信息公开指南”分值由5分改为6分')).toBeTruthy();
  expect(screen.getByText('去掉末级指标“疫情信息”，5分')).toBeTruthy();
  expect(screen.getByText(/^1 个单位的 1 条填报不再计分/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '应用改动' }));
  expect(evaluation()?.drafts).toEqual({});
  expect(JSON.stringify(evaluation()?.scheme)).not.toContain('疫情信息');
  expect(evaluation()?.foreignRows).toHaveLength(1);
  expect(screen.getByText('方案表没有改动。')).toBeTruthy();
});

const blankLeaf = { name: null, points: null, criterion: null, rules: null, evidence: null };

test('a sentence that is no rule is shown with its cell, and nothing can be applied', async () => {
  const drafts = { town: changed({ T01: { rules: '看着办' } }) };
  const { user, revealed } = await renderPane({ evaluation: { ...filled, drafts } }, { at });
  expect(screen.getByRole('heading', { name: '有 1 格要先改好，才能应用' })).toBeTruthy();
  expect(screen.getByText(/没有读懂计分规则“看着办”/)).toBeTruthy();
  const apply = screen.getByRole('button', { name: '先改好上面的格子' });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: /方案（乡镇）/ }));
  expect(revealed).toEqual(['方案（乡镇）!K5']);
});

test('discarding puts the sheet back', async () => {
  const drafts = { town: changed({ T01: { points: 6 } }) };
  const { user, evaluation } = await renderPane({ evaluation: { ...filled, drafts } }, { at });
  await user.click(screen.getByRole('button', { name: '放弃改动' }));
  expect(evaluation()?.drafts).toEqual({});
  expect(evaluation()?.scheme).toEqual(base.scheme);
});

test('next year asks before it clears entries, and then starts anew with the roster', async () => {
  const { user, evaluation } = await renderPane({ evaluation: filled }, { at });
  await user.click(screen.getByRole('button', { name: '复制到下一年度' }));
  await user.click(screen.getByRole('button', { name: '复制到 2022 年度' }));
  expect(screen.getByText('本工作簿有 1 个单位的填报，复制后会清空。')).toBeTruthy();
  expect(evaluation()?.scheme.year).toBe(2021);
  await user.click(screen.getByRole('button', { name: '已另存，清空并复制' }));
  expect(evaluation()?.scheme.title).toBe('樟树市2022年政务公开工作考评方案');
  expect(evaluation()?.units).toEqual({});
  expect(evaluation()?.roster).toEqual(filled.roster);
});

test('a table without points is shared out equally, as changes to be applied', async () => {
  const evaluation = newEvaluation(wudang());
  const { user, evaluation: now } = await renderPane({ evaluation }, { at });
  await user.click(screen.getByRole('button', { name: '均分分值' }));
  const [first] = screen.getAllByRole('button', { name: /^均分（/ });
  if (first === undefined) throw new Error('no table to share out');
  await user.click(first);
  expect(Object.keys(now()?.drafts ?? {})).toHaveLength(1);
  expect(screen.getByRole('heading', { name: /^待应用的改动 \d+ 处$/ })).toBeTruthy();
});
