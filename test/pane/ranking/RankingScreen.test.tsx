import { screen, within } from '@testing-library/react';
import { galleryStates } from '../gallery/galleryStates';
import { renderPane, spoken } from '../renderPane';

const at = { at: 'ranking' } as const;
const decided = galleryStates['decided'] ?? {};
const oneOpen = galleryStates['oneOpen'] ?? {};
const unfinished = ['永泰镇', '义成镇'];

const main = () => within(screen.getByRole('main'));
const lines = () =>
  main()
    .getAllByRole('listitem')
    .map((it) => it.textContent ?? '');

const lineOf = (name: string) => lines().find((it) => it.includes(name));

/** The gallery's towns without the two that are not finished. */
function complete() {
  const { evaluation } = decided;
  if (evaluation === undefined) throw new Error('no evaluation');
  const roster = evaluation.roster.map((it) =>
    unfinished.includes(it.name) ? { ...it, status: 'withdrawn' as const } : it,
  );
  return { evaluation: { ...evaluation, roster } };
}

test('ranks are provisional while a unit is not finished, and those units say why', async () => {
  await renderPane(decided, { at });
  expect(main().getByText('暂列名次')).toBeTruthy();
  expect(lines()[0]).toMatch(/^1福城街道\d+\.\d\d$/);
  expect(lines().filter((it) => it.startsWith('并列')).length).toBeGreaterThan(1);
  expect(lines().slice(-2)).toEqual(['有误永泰镇错误 3 处—', '未完成义成镇已评满分 3534.00']);
  expect(screen.getByText('正式名次还差：3 处错误、1 个单位')).toBeTruthy();
});

test('while something is missing no ranking is made and what is missing is listed', async () => {
  const { user, container, evaluation } = await renderPane(decided, { at });
  await user.click(screen.getByRole('button', { name: '生成排名表' }));
  expect(evaluation()?.ranked).toEqual([]);
  expect(spoken(container)).toContain('没有做，工作簿没有改动。');
  expect(spoken(container)).toContain('永泰镇、义成镇');
});

test('with a decision open nobody is ranked, and the way leads to the decision', async () => {
  const { user } = await renderPane(oneOpen, { at });
  expect(main().getByText('按名单排列，尚无名次')).toBeTruthy();
  expect(lines()[1]).toBe('待定大桥街道90～95');
  expect(lines().filter((it) => it.startsWith('待定'))).toHaveLength(17);
  expect(screen.getByText('“封顶和扣分，哪个在先”未决定，总分和名次待定。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '先决定 1 项方案问题' }));
  expect(await screen.findByRole('heading', { level: 1, name: '方案体检' })).toBeTruthy();
});

test('once nothing is missing the ranking is final and is made', async () => {
  const { user, evaluation } = await renderPane(complete(), { at });
  expect(main().getByText('正式名次')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '生成排名表' }));
  expect(evaluation()?.ranked).toEqual(['town']);
  expect(screen.getByRole('button', { name: '更新排名表' })).toBeTruthy();
});

test('ties are ranked 1, 1, 3 or 1, 1, 2 as chosen', async () => {
  const { user } = await renderPane(complete(), { at });
  expect(lineOf('阁山镇')).toMatch(/^并列4/);
  await user.click(screen.getByRole('button', { name: /^并列名次/ }));
  await user.click(screen.getByRole('radio', { name: /1、1、2/ }));
  expect(lineOf('阁山镇')).toMatch(/^并列3/);
});

test('a name leads to how the total was made', async () => {
  const { user } = await renderPane(decided, { at });
  await user.click(screen.getByRole('button', { name: '店下镇' }));
  expect(await screen.findByRole('heading', { level: 1, name: '得分说明' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>('考评对象').value).toBe('town-04');
});
