import { screen, within } from '@testing-library/react';
import type { Issue } from '../../../src/base/issue';
import { zhangshu } from '../../scheme/zhangshu';
import { newEvaluation } from '../memoryEvaluation';
import { renderPane, spoken } from '../renderPane';

const evaluation = newEvaluation(zhangshu());
const at = { at: 'units' } as const;
const damaged: Issue = {
  code: 'roster.similar',
  severity: 'warning',
  params: { name: '市审计', like: '市审计局' },
};

test('each group lists its units in roster order', async () => {
  const { user } = await renderPane({ evaluation }, { at });
  expect(screen.getAllByRole('listitem')).toHaveLength(19);
  await user.click(screen.getByRole('button', { name: '市直部门 35' }));
  const rows = screen.getAllByRole('listitem');
  expect([rows.length, rows[0]?.textContent]).toEqual([35, '1市发改委改名退出']);
});

test('a unit is renamed with Enter and keeps its code', async () => {
  const { user, evaluation: now } = await renderPane({ evaluation }, { at });
  await user.click(screen.getByRole('button', { name: '改名：观上镇' }));
  const field = screen.getByLabelText('“观上镇”改为');
  await user.clear(field);
  await user.type(field, '观上街道{Enter}');
  const unit = now()?.roster.find((it) => it.name === '观上街道');
  expect(unit?.code).toBe(evaluation.roster.find((it) => it.name === '观上镇')?.code);
  expect(screen.queryByLabelText('“观上镇”改为')).toBeNull();
});

test('a unit that leaves stands apart and comes back', async () => {
  const { user, evaluation: now } = await renderPane({ evaluation }, { at });
  await user.click(screen.getByRole('button', { name: '退出：观上镇' }));
  expect(screen.getByRole('button', { name: '乡镇街道 18' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '已退出' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '恢复：观上镇' }));
  expect(now()?.roster.every((it) => it.status === 'active')).toBe(true);
});

test('a name that looks damaged is shown and left as it is until a person renames it', async () => {
  const { user, evaluation: now } = await renderPane({ evaluation, issues: [damaged] }, { at });
  const box = screen.getByRole('region', { name: '名称要核对' });
  expect(now()?.roster.some((it) => it.name === '市审计')).toBe(true);
  await user.click(within(box).getByRole('button', { name: '改为“市审计局”' }));
  expect(now()?.roster.some((it) => it.name === '市审计')).toBe(false);
  expect(now()?.roster.some((it) => it.name === '市审计局')).toBe(true);
});

test('units are added one after another with Enter', async () => {
  const { user, container } = await renderPane({ evaluation }, { at });
  await user.click(screen.getByRole('button', { name: '增加单位' }));
  const field = screen.getByLabelText<HTMLInputElement>('单位名称');
  await user.type(field, '新镇{Enter}');
  expect(spoken(container)).toBe('刚才：增加单位“新镇”');
  expect(field.value).toBe('');
  await user.type(field, '新乡{Enter}');
  expect(screen.getByRole('button', { name: '乡镇街道 21' })).toBeTruthy();
});

test('a pasted roster says what it changes, then replaces the list', async () => {
  const { user, evaluation: now } = await renderPane({ evaluation }, { at });
  await user.click(screen.getByRole('button', { name: '整批修改' }));
  const field = screen.getByLabelText('每行一个单位');
  await user.clear(field);
  await user.click(field);
  await user.paste('观上镇\n新镇');
  expect(screen.getByText(/保留 1 个，新增 1 个，退出 18 个/)).toBeTruthy();
  expect(now()?.roster).toHaveLength(54);
  await user.click(screen.getByRole('button', { name: '更新名单' }));
  const towns = now()?.roster.filter((it) => it.group === 'town') ?? [];
  expect(towns.map((it) => it.name)).toEqual(['观上镇', '新镇']);
  expect(towns[0]?.code).toBe(evaluation.roster.find((it) => it.name === '观上镇')?.code);
});
