import { mustBeDone } from '../../../src/cli/buildExample';
import { insertTowns, openXlsx, snapshotOf, decideAll, codesOf } from '../openSession';
import { contentOf } from '../cellsOf';
import { errorsOf } from './filled';
import { oddNames as names } from './oddNames';

test('units of any name get sheets of legal and different names, formulas that find them, and come back', async () => {
  const { host, session } = await openXlsx();
  await insertTowns(session, names);
  await decideAll(session);
  mustBeDone(await session.fillExample(await codesOf(session)));
  mustBeDone(await session.makeRanking('town'));
  const again = await openXlsx(await host.toBytes());
  const snapshot = await snapshotOf(again.session);
  expect(errorsOf(snapshot)).toEqual([]);
  const roster = (snapshot.evaluation?.roster ?? []).filter((it) => it.group === 'town');
  expect(roster.map((it) => it.name)).toEqual(names);
  const sheets = (await again.host.sheets()).map((it) => it.name);
  expect(new Set(sheets.map((it) => it.toLowerCase())).size).toBe(sheets.length);
  for (const it of sheets) {
    expect(it.length).toBeLessThanOrEqual(31);
    expect(it).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    expect(it.toLowerCase()).not.toBe('history');
    expect(it).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  }
  const own = roster.map((it) => snapshot.evaluation?.sheetNames[`score/${it.code}`] ?? '');
  expect(own.slice(3, 5)).toEqual([names[3]?.slice(0, 31), `${names[4]?.slice(0, 28)}(2)`]);
  for (const [index, sheet] of own.entries()) {
    const head = (await contentOf(again.host, sheet)).rows[2]?.[1];
    expect([head?.formula, String(head?.value)]).toEqual([
      null,
      expect.stringContaining(names[index] ?? ''),
    ]);
  }
}, 60_000);

test('doubled names are refused, a name that begins another is a warning, and a list without names is refused', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  const { done, issues } = await session.setRoster('town', ['甲镇', ' 甲镇 ']);
  expect([done, issues]).toMatchObject([
    false,
    [{ code: 'roster.duplicate', params: { name: '甲镇' } }],
  ]);
  const warned = mustBeDone(await session.setRoster('town', ['甲审计', '甲审计局']));
  expect(warned.issues).toMatchObject([
    { code: 'roster.similar', params: { name: '甲审计', like: '甲审计局' } },
  ]);
  expect((await session.setRoster('town', [' ', ''])).issues).toMatchObject([
    { code: 'roster.empty' },
  ]);
});
