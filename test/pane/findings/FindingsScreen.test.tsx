import { screen, within } from '@testing-library/react';
import { wudang } from '../../scheme/wudang';
import { wuweiScheme } from '../../scheme/wuweiScheme';
import { zhangshu } from '../../scheme/zhangshu';
import { decideAll, newEvaluation } from '../memoryEvaluation';
import { renderPane } from '../renderPane';

const chosen = newEvaluation(zhangshu());
const at = { at: 'findings' } as const;
const twoOpen = {
  ...chosen,
  decisions: decideAll(chosen, ['ORDER_UNDEFINED', 'PENALTY_NO_FLOOR']),
};
const oneSum = { ...chosen, decisions: decideAll(chosen, ['CHILD_SUM']) };

const foot = () => within(screen.getByRole('contentinfo')).getByRole('button');

test('of ten findings to decide the one with the biggest effect is open, and nothing is chosen', async () => {
  await renderPane({ evaluation: chosen }, { at });
  expect(screen.getByText('须决定 10 项，已决定 0 项')).toBeTruthy();
  expect(screen.getByText('待决定 10 项')).toBeTruthy();
  const card = screen.getByRole('region', { name: '封顶和扣分，哪个在先' });
  for (const radio of within(card).getAllByRole('radio'))
    expect((radio as HTMLInputElement).checked).toBe(false);
  const cells = within(card)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(cells).toContain('100\u2002+10\u2002−109010010');
});

test('the button says what is missing until everything is there', async () => {
  const { user, evaluation } = await renderPane({ evaluation: chosen }, { at });
  expect(foot().textContent).toBe('先选一种处理');
  await user.click(screen.getByRole('radio', { name: /先封顶，后扣分/ }));
  expect(foot().textContent).toBe('还缺决定人');
  await user.click(foot());
  expect(evaluation()?.decisions).toEqual([]);
  await user.type(screen.getByLabelText('决定人'), '王敏');
  expect(foot().textContent).toBe('还缺依据');
  await user.type(screen.getByLabelText('依据'), '办公会议定');
  expect(foot().textContent).toBe('记下决定，看下一项');
});

test('a decision is recorded, then the next finding is open with the same person and basis and no option', async () => {
  const { user, evaluation } = await renderPane({ evaluation: chosen }, { at });
  await user.click(screen.getByRole('radio', { name: /先扣分，后封顶/ }));
  await user.type(screen.getByLabelText('决定人'), '王敏');
  await user.type(screen.getByLabelText('依据'), '办公会议定');
  await user.click(foot());
  expect(evaluation()?.decisions).toMatchObject([
    { option: 'penaltyFirst', by: '王敏', basis: '办公会议定', answers: {} },
  ]);
  expect(screen.getByText('待决定 9 项')).toBeTruthy();
  expect(document.activeElement?.tagName).toBe('H2');
  expect(screen.getByLabelText<HTMLInputElement>('决定人').value).toBe('王敏');
  expect(foot().textContent).toBe('先选一种处理');
});

test('an option clicked on a closed row opens it chosen and records nothing', async () => {
  const { user, evaluation } = await renderPane({ evaluation: twoOpen }, { at });
  await user.click(screen.getByRole('button', { name: '扣到 0 分为止' }));
  expect(evaluation()?.decisions).toHaveLength(8);
  const chosenOption = screen.getByRole<HTMLInputElement>('radio', { name: /扣到 0 分为止/ });
  expect(chosenOption.checked).toBe(true);
  expect(document.activeElement?.textContent).toContain('总分能不能低于 0 分');
});

test('the last decision leads home, and what is decided can be changed or withdrawn', async () => {
  const last = { ...chosen, decisions: decideAll(chosen, ['ORDER_UNDEFINED']) };
  const { user, evaluation } = await renderPane({ evaluation: last }, { at });
  await user.click(screen.getByRole('radio', { name: /先封顶，后扣分/ }));
  expect(foot().textContent).toBe('记下决定');
  await user.click(foot());
  expect(foot().textContent).toBe('回到首页');
  await user.click(screen.getByRole('button', { name: '已决定 10 项' }));
  await user.click(screen.getByRole('button', { name: '改：封顶和扣分，哪个在先' }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /先封顶，后扣分/ }).checked).toBe(
    true,
  );
  await user.click(screen.getByRole('button', { name: '撤回决定：封顶和扣分，哪个在先' }));
  expect(evaluation()?.decisions).toHaveLength(9);
  expect(screen.getByText('待决定 1 项')).toBeTruthy();
});

test('a sum that is amended shows what it is still off by and is recorded only when it agrees', async () => {
  const { user, evaluation } = await renderPane({ evaluation: oneSum }, { at });
  const card = screen.getByRole('region', { name: '政府信息公开' });
  await user.click(within(card).getByRole('radio', { name: /改为…/ }));
  expect(within(card).getByText('差 −5')).toBeTruthy();
  expect(foot().textContent).toBe('还缺分值');
  const field = within(card).getByLabelText(/信息公开指南/);
  await user.clear(field);
  await user.type(field, '10');
  expect(within(card).queryByText(/^差 [−+]/)).toBeNull();
  await user.click(foot());
  const decision = evaluation()?.decisions.find((it) => it.option === 'amend');
  expect(Object.values(decision?.answers ?? {}).reduce((sum, it) => sum + it, 0)).toBe(55);
});

test('findings for reference are counted apart and folded', async () => {
  const { user } = await renderPane({ evaluation: chosen }, { at });
  expect(screen.getByRole('button', { name: /^供参考 \d+ 项$/ })).toBeTruthy();
  const fold = screen.getByRole('button', { name: /^提醒 \d+ 项，不影响出榜$/ });
  expect(screen.queryByText('没有合格线')).toBeNull();
  await user.click(fold);
  expect(screen.getByText('没有合格线')).toBeTruthy();
});

describe('a scheme whose points were lost', () => {
  const lost = newEvaluation(wudang());
  const shortfalls = () =>
    screen.getAllByRole('heading', { level: 2, name: /达不到怎样扣分/ }).length;

  test('shows first what only the points themselves close, and goes on without a decision', async () => {
    const { user, evaluation } = await renderPane({ evaluation: lost }, { at });
    const card = screen.getByRole('region', { name: '98 项没有分值' });
    expect(within(card).queryAllByRole('radio')).toEqual([]);
    expect(card.textContent).toContain('请在“方案”表中填写分值');
    expect(foot().textContent).toBe('看下一项');
    await user.click(foot());
    expect(screen.getByRole('region', { name: '105 项没有分值' })).toBeTruthy();
    expect(evaluation()?.decisions).toEqual([]);
  });

  test('takes one option for all findings of a kind where a person says so, and only then', async () => {
    const { user, evaluation } = await renderPane({ evaluation: lost }, { at });
    expect(shortfalls()).toBe(2);
    await user.click(screen.getByRole('button', { name: '同类问题还有 14 项' }));
    expect(shortfalls()).toBe(16);
    await user.click(screen.getAllByRole('button', { name: '达不到不得分' })[0] as HTMLElement);
    await user.type(screen.getByLabelText('决定人'), '王敏');
    await user.type(screen.getByLabelText('依据'), '办公会议定');
    const box = screen.getByRole<HTMLInputElement>('checkbox', {
      name: '其余 15 项同类问题也这样处理',
    });
    expect(box.checked).toBe(false);
    await user.click(box);
    await user.click(foot());
    expect(evaluation()?.decisions).toHaveLength(16);
    expect(new Set(evaluation()?.decisions.map((it) => it.option))).toEqual(new Set(['zero']));
    expect(new Set(evaluation()?.decisions.map((it) => it.by))).toEqual(new Set(['王敏']));
    expect(screen.queryAllByRole('heading', { name: /达不到怎样扣分/ })).toEqual([]);
  });

  test('parts what is to be noted from what is for information, and names leaves', async () => {
    const { user } = await renderPane({ evaluation: newEvaluation(wuweiScheme()) }, { at });
    await user.click(screen.getByRole('button', { name: '提醒 8 项，不影响出榜' }));
    expect(screen.getByText('要点不归本类单位管，共 5 分')).toBeTruthy();
    expect(screen.queryByText('写着旧年份 3 处')).toBeNull();
    await user.click(screen.getByRole('button', { name: '供参考 4 项' }));
    expect(screen.getByText(/“重要部署执行信息”写 2019 年/)).toBeTruthy();
  });
});

test('points of three decimals are refused where they are typed', async () => {
  const late = { ...chosen, decisions: decideAll(chosen, ['LATE_WITHOUT_PENALTY']) };
  const { user } = await renderPane({ evaluation: late }, { at });
  await user.click(screen.getByRole('radio', { name: /逾期扣固定分数/ }));
  const [field] = screen.getAllByLabelText(/信息公开年度报告（0.01～5 分）/);
  await user.type(field as HTMLElement, '1.234');
  expect(screen.getByText('填 0.01～5 的数，最多两位小数')).toBeTruthy();
  expect(foot().textContent).toBe('还缺分值');
});

test('a finding names the item it is about, unless its title does', async () => {
  await renderPane({ evaluation: newEvaluation(wuweiScheme()) }, { at });
  const rows = screen.getAllByRole('listitem').map((it) => it.textContent);
  const alike = rows.filter((it) => it.startsWith('“不得分”指小项还是整项未写明'));
  expect(alike.map((it) => it.replace(/影响得分.*/, ''))).toEqual([
    '“不得分”指小项还是整项未写明 县区\u00a0· 政策精准解读信息',
    '“不得分”指小项还是整项未写明 县区\u00a0· 整改落实信息',
  ]);
  const card = screen.getByRole('region', { name: '1 项没有分值' });
  expect(within(card).getByRole('heading').textContent).toBe('1 项没有分值 县区\u00a0· 申请指导');
});

test('a finding on a sum or on the whole scheme stands without an item beside its title', async () => {
  await renderPane({ evaluation: chosen }, { at });
  const titles = screen.getAllByRole('heading').map((it) => it.textContent);
  expect(titles).toContain('政府信息公开 乡镇街道');
  expect(titles.map((it) => it.trim())).toContain('总分能不能低于 0 分');
});
