import { screen, within } from '@testing-library/react';
import { galleryStates } from '../gallery/galleryStates';
import { renderPane, spoken } from '../renderPane';

const at = { at: 'issues' } as const;
const work = galleryStates['work'] ?? {};

const groups = () =>
  screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

test('units with errors come first in roster order, what belongs to no unit last', async () => {
  await renderPane(work, { at });
  expect(groups()).toEqual(['永泰镇', '市财政局', '市林业局', '张家山街道', '市住建局', '名单']);
  expect(screen.getByText('错误 1，提醒 1')).toBeTruthy();
});

test('a filter shows its own kind and counts it', async () => {
  const { user } = await renderPane(work, { at });
  await user.click(screen.getByRole('button', { name: '提醒 4' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  await user.click(screen.getByRole('button', { name: '可直接改 3' }));
  expect(groups()).toEqual(['永泰镇', '市财政局']);
});

test('issues are found by unit and by indicator', async () => {
  const { user } = await renderPane(work, { at });
  await user.click(screen.getByRole('button', { name: '查找' }));
  const field = screen.getByRole('textbox', { name: '按单位、指标查找' });
  await user.type(field, '林业');
  expect(groups()).toEqual(['市林业局']);
  await user.clear(field);
  await user.type(field, '疫情');
  expect(groups()).toEqual(['永泰镇']);
  await user.type(field, '无此');
  expect(screen.getByText('没有符合的问题')).toBeTruthy();
});

test('the cell and the link beside it go to the cell', async () => {
  const { user, revealed } = await renderPane(work, { at });
  await user.click(screen.getByRole('button', { name: '永泰镇 G8' }));
  await user.click(screen.getByRole('button', { name: '去填写：扣 2 分，未写原因' }));
  expect(revealed).toEqual(['永泰镇!G8', '市林业局!J21']);
});

test('a safe correction is made at once, and can be undone from the notice', async () => {
  const { user, container } = await renderPane(work, { at });
  await user.click(screen.getByRole('button', { name: /^改为 5：填的是文字“5分”/ }));
  const row = screen.getByText(/填的是文字“5分”/).closest('li');
  expect(row?.textContent).toContain('已改正');
  expect(within(row ?? document.body).queryByRole('button', { name: /改为/ })).toBeNull();
  expect(spoken(container)).toBe('刚才：改正 1 处');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(spoken(container)).toBe('已撤销。');
});

test('all corrections are shown with old and new value before they are written', async () => {
  const { user, session } = await renderPane(work, { at });
  await user.click(screen.getByRole('button', { name: '一并改正 3 处' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    '单元格原值新值',
    '永泰镇G115分5',
    '市财政局G8５5',
  ]);
  expect((await session.refresh()).snapshot.issues).toHaveLength(9);
  await user.click(screen.getByRole('button', { name: '写入 2 处' }));
  expect((await session.refresh()).snapshot.issues).toHaveLength(7);
  expect(screen.getByRole('heading', { level: 1, name: '问题清单' })).toBeTruthy();
});

test('without issues it says so', async () => {
  await renderPane({ ...work, issues: [] }, { at });
  expect(screen.getByText('没有问题')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /一并改正/ })).toBeNull();
});
