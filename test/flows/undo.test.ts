import { mustBeDone } from '../../src/cli/buildExample';
import type { Session } from '../../src/flows/session';
import { decideAll, filledTowns, insertTowns, openXlsx, snapshotOf } from './openSession';

let filled: Uint8Array;
let undecided: Uint8Array;
beforeAll(async () => {
  filled = await filledTowns();
  const { host, session } = await openXlsx();
  await insertTowns(session);
  undecided = await host.toBytes();
}, 60_000);

const empty = () => undefined;
const actions: readonly (readonly [
  string,
  () => Uint8Array | undefined,
  (session: Session) => Promise<unknown>,
])[] = [
  ['choosing a scheme', empty, (it) => it.chooseScheme('zhangshu-2021').then(mustBeDone)],
  ['a decision', () => undecided, decideFirst],
  [
    'withdrawing a decision',
    () => filled,
    async (it) => {
      const { evaluation } = await snapshotOf(it);
      const finding = evaluation?.decisions[0]?.finding ?? '';
      return mustBeDone(await it.withdrawDecision(finding));
    },
  ],
  [
    'a new roster',
    () => filled,
    (it) => it.setRoster('town', ['大桥街道', '新镇']).then(mustBeDone),
  ],
  ['another name', () => filled, (it) => it.renameUnit('town-01', '福城').then(mustBeDone)],
  ['one more unit', () => filled, (it) => it.addUnit('town', '新镇').then(mustBeDone)],
  [
    'a unit that leaves',
    () => filled,
    (it) => it.setUnitStatus('town-01', 'withdrawn').then(mustBeDone),
  ],
  ['another rule of ties', () => filled, (it) => it.setTies('dense').then(mustBeDone)],
  ['inserting the other group', () => filled, (it) => it.insertSheets(['dept']).then(mustBeDone)],
  ['example entries', () => undecided, (it) => it.fillExample(['town-01']).then(mustBeDone)],
  [
    'taking 评定完成 back',
    () => filled,
    (it) => it.markComplete(['town-01'], false).then(mustBeDone),
  ],
  ['a ranking', () => filled, (it) => it.makeRanking('town').then(mustBeDone)],
  [
    'all units on one sheet',
    () => filled,
    (it) => it.setLayout('town', 'groupSheet').then(mustBeDone),
  ],
  ['the ledger of events', () => filled, (it) => it.openEventLedger().then(mustBeDone)],
  ['the record of actions', () => filled, (it) => it.openLog().then(mustBeDone)],
  ['the scheme as sheets', () => filled, (it) => it.openScheme('town').then(mustBeDone)],
  [
    'the sheet of totals set by hand',
    () => filled,
    (it) => it.addOverrides('town').then(mustBeDone),
  ],
  [
    'a total set by hand',
    () => filled,
    (it) =>
      it
        .setOverride('town-01', { value: 96, reason: '申诉成立', approver: '王敏', appeal: null })
        .then(mustBeDone),
  ],
  ['results made final', () => filled, (it) => it.finalise('town', '王敏').then(mustBeDone)],
  ['the scheme of the next year', () => filled, (it) => it.copyScheme(2022, true).then(mustBeDone)],
];

async function decideFirst(session: Session): Promise<unknown> {
  const { findings, open } = await snapshotOf(session);
  const finding = findings.find((it) => it.id === open[0]);
  const option = finding?.options.find((it) => it.asks.length === 0);
  const sign = { answers: {}, by: '王敏', basis: '会议纪要', date: '2021-12-20' };
  return mustBeDone(
    await session.decide({ finding: finding?.id ?? '', option: option?.id ?? '', ...sign }),
  );
}

test.each(actions)('I6 %s is undone once, to the byte', async (_name, start, act) => {
  const { host, session } = await openXlsx(start());
  const before = await host.toBytes();
  await act(session);
  const after = await host.toBytes();
  expect(Buffer.compare(after, before)).not.toBe(0);
  expect((await snapshotOf(session)).undo).toMatch(/[\u4e00-\u9fff]/);
  expect((await session.undo()).done).toBe(true);
  expect(Buffer.compare(await host.toBytes(), before)).toBe(0);
  const again = await session.undo();
  expect([again.done, again.snapshot.undo]).toEqual([false, null]);
  expect(Buffer.compare(await host.toBytes(), before)).toBe(0);
});

test('a fix is undone too: the wrong entry is back', async () => {
  const { host, session } = await openXlsx(filled);
  await host.write([{ sheet: '福城街道', cell: 'J5', input: '5分' }]);
  const before = await host.toBytes();
  const { issues } = await snapshotOf(session);
  mustBeDone(await session.applyFixes(issues));
  expect(Buffer.compare(await host.toBytes(), before)).not.toBe(0);
  await session.undo();
  expect(Buffer.compare(await host.toBytes(), before)).toBe(0);
});

test('only the last of two actions is undone', async () => {
  const { host, session } = await openXlsx(filled);
  mustBeDone(await session.addUnit('town', '新镇'));
  const between = await host.toBytes();
  mustBeDone(await session.setTies('dense'));
  await session.undo();
  expect(Buffer.compare(await host.toBytes(), between)).toBe(0);
  expect((await session.undo()).done).toBe(false);
});

test('all decisions can be taken one after another', async () => {
  const { session } = await openXlsx(undecided);
  await decideAll(session);
  expect((await snapshotOf(session)).open).toEqual([]);
});
