import { mustBeDone } from '../../src/cli/buildExample';
import { exampleDecisions } from '../../src/flows/exampleDecisions';
import { decideAll, insertTowns, openXlsx, snapshotOf } from '../flows/openSession';

const words = { by: '王敏', basis: '12月20日办公会议定', date: '2021-12-20' };

test('B10 with errors undecided the ranking is refused with the list of them', async () => {
  const { session } = await openXlsx();
  await insertTowns(session);
  const { findings } = await snapshotOf(session);
  const sums = findings.filter((it) => it.severity === 'error').map((it) => it.id);
  expect(sums).toEqual(['CHILD_SUM:T.1', 'CHILD_SUM:T.3']);
  const others = exampleDecisions(findings, words).filter((it) => !sums.includes(it.finding));
  mustBeDone(await session.decide(...others));
  const { done, issues, snapshot } = await session.makeRanking('town');
  expect(done).toBe(false);
  expect(snapshot.open).toEqual(sums);
  expect(issues[0]).toMatchObject({
    code: 'ranking.openDecisions',
    params: { count: 2, findings: sums },
  });
});

test('B10 decision, person and day are kept in the workbook and stand on its ledger', async () => {
  const { host, session } = await openXlsx();
  await insertTowns(session);
  await decideAll(session);
  const { evaluation: kept, findings } = await snapshotOf(session);
  const again = await openXlsx(await host.toBytes());
  const { evaluation, open } = await snapshotOf(again.session);
  expect(open).toEqual([]);
  expect(evaluation?.decisions).toEqual(kept?.decisions);
  expect(evaluation?.decisions).toHaveLength(10);
  const [ledger] = await again.host.read(['体检台账']);
  const lines = (ledger?.rows ?? []).map((row) => row.map((cell) => String(cell?.value ?? '')));
  const rows = findings.map((it) => lines.find((line) => line[0] === it.id));
  expect(rows).not.toContain(undefined);
  const decided = rows.filter((line) => line?.includes('王敏') && line.includes('2021-12-20'));
  expect(decided).toHaveLength(10);
});
