import { mustBeDone } from '../../src/cli/buildExample';
import { openXlsx, snapshotOf } from '../flows/openSession';
import { template } from './template';

/** The 48 departments of 宿州, as a list that somebody pastes: blank lines and spaces between them. */
const names = template('suzhou-2020')
  .groups.filter((it) => it.id === 'dept')
  .flatMap((it) => it.units.map((unit) => unit.name));
const pasted = names.flatMap((it) => [`  ${it} `, '']);

test('A6 48 pasted names are 48 units, in their order, with codes of their own', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('blank'));
  const { issues } = mustBeDone(await session.setRoster('all', pasted));
  expect(issues.filter((it) => it.severity === 'error')).toEqual([]);
  const { evaluation } = await snapshotOf(session);
  const units = (evaluation?.roster ?? []).filter((it) => it.group === 'all');
  expect(units.map((it) => it.name)).toEqual(names);
  expect(new Set(units.map((it) => it.code)).size).toBe(48);
});

test('A6 a name that stands twice is an error, and changes nothing', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  const before = await snapshotOf(session);
  const { done, issues } = await session.setRoster('town', [...names, names[3] ?? '', '市教育局 ']);
  expect(done).toBe(false);
  const twice = issues.flatMap((it) => (it.code === 'roster.duplicate' ? [it.params.name] : []));
  expect(twice).toContain(names[3]);
  expect(issues.every((it) => it.severity === 'error')).toBe(true);
  expect((await snapshotOf(session)).evaluation?.roster).toEqual(before.evaluation?.roster);
});

test('A6 a name of another group is a duplicate too', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  const { done, issues } = await session.setRoster('town', ['福城街道', '市财政局']);
  expect(done).toBe(false);
  expect(issues).toMatchObject([{ code: 'roster.duplicate', params: { name: '市财政局' } }]);
});

test('A6 市审计 is said to be like 市审计局, and stays a unit of its own', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  const { issues } = mustBeDone(
    await session.setRoster('dept', ['市审计', '市审计局', '市民政局', '樟树市民政局']),
  );
  expect(issues).toMatchObject([
    { code: 'roster.similar', severity: 'warning', params: { name: '市审计', like: '市审计局' } },
    {
      code: 'roster.similar',
      severity: 'warning',
      params: { name: '市民政局', like: '樟树市民政局' },
    },
  ]);
  const { evaluation } = await snapshotOf(session);
  const units = (evaluation?.roster ?? []).filter((it) => it.group === 'dept');
  expect(units.map((it) => it.name)).toEqual(['市审计', '市审计局', '市民政局', '樟树市民政局']);
});

test('A6 a pasted short name is said to be like the unit that was there, which keeps its code', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  mustBeDone(await session.setRoster('dept', ['市审计局', '市财政局']));
  const before = (await snapshotOf(session)).evaluation?.roster.find(
    (it) => it.name === '市审计局',
  );
  const { issues } = mustBeDone(await session.setRoster('dept', ['市审计', '市财政局']));
  expect(issues).toMatchObject([
    { code: 'roster.similar', params: { name: '市审计', like: '市审计局' } },
  ]);
  const after = (await snapshotOf(session)).evaluation?.roster ?? [];
  expect(after.find((it) => it.name === '市审计')?.code).not.toBe(before?.code);
});
