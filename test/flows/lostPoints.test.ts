import { mustBeDone } from '../../src/cli/buildExample';
import { decideAll, openXlsx, snapshotOf } from './openSession';

test('a scheme that lost its points goes from template to ranking: points shared in its sheet, applied, decided, filled, ranked', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('wudang-2018'));
  for (const table of ['town', 'dept']) mustBeDone(await session.splitPoints(table, 100));
  mustBeDone(await session.applyScheme());
  const shared = await snapshotOf(session);
  const tables = shared.scheme?.tables ?? [];
  expect(tables.map((it) => it.points)).toStrictEqual([100, 100]);
  expect(shared.findings.filter((it) => it.code === 'POINTS_MISSING')).toStrictEqual([]);
  await decideAll(session);
  mustBeDone(await session.setRoster('town', ['东风镇', '水田镇', '羊昌镇']));
  mustBeDone(await session.insertSheets(['town']));
  const { evaluation } = await snapshotOf(session);
  const units = (evaluation?.roster ?? []).filter((it) => it.group === 'town');
  mustBeDone(await session.fillExample(units.map((it) => it.code)));
  mustBeDone(await session.makeRanking('town'));
  const { issues, rankings, open } = await snapshotOf(session);
  expect(open).toStrictEqual([]);
  expect(issues.filter((it) => it.severity === 'error')).toStrictEqual([]);
  expect(rankings['town']?.map((it) => it.rank)).toHaveLength(3);
  expect(rankings['town']?.every((it) => it.rank !== null)).toBe(true);
});
