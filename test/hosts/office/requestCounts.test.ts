import { mustBeDone } from '../../../src/cli/buildExample';
import type { WorkbookHost } from '../../../src/workbook/host';
import { codesOf, openOn } from '../../flows/openSession';
import type { RequestLog } from './emulator/requestLog';
import { groupsOf, type UnitCounts } from '../inPlace/mainJob';
import { openPane, prepareDecidedWorkbook } from './sessionAction';
import { startOffice, type OfficeUnderTest } from './startOffice';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

type Totals = ReturnType<RequestLog['totals']>;

/** What an action asks of Excel, with the reading before and after it; `rendered` of it is the rendering alone. */
type Asked = Totals & { readonly rendered: number };

async function measure(counts: UnitCounts) {
  const decided = await prepareDecidedWorkbook(office, counts);
  const { excel, host } = await openPane(office, decided);
  let rendered = 0;
  const counted: WorkbookHost = {
    ...host,
    render: async (plan, options) => {
      const before = excel.log.totals().requests;
      const issues = await host.render(plan, options);
      rendered = excel.log.totals().requests - before;
      return issues;
    },
  };
  const session = await openOn(counted);
  const during = async (action: () => Promise<unknown>): Promise<Asked> => {
    excel.log.clear();
    rendered = 0;
    await action();
    return { ...excel.log.totals(), rendered };
  };
  const insert = await during(async () => mustBeDone(await session.insertSheets(groupsOf(counts))));
  const read = await during(async () => mustBeDone(await session.refresh()));
  const units = (await Promise.all(groupsOf(counts).map((it) => codesOf(session, it)))).flat();
  const fill = await during(async () => mustBeDone(await session.fillExample(units)));
  const rank = await during(async () => mustBeDone(await session.makeRanking('town')));
  const last = groupsOf(counts).slice(-1).join('');
  const close = await during(async () => mustBeDone(await session.finalise(last, '王敏')));
  await host.dispose();
  return { insert, read, fill, rank, close };
}

it('asks Excel hardly more often for 54 units than for one, and never much at once', async () => {
  const all = [
    await measure({ town: 1, dept: 0 }),
    await measure({ town: 19, dept: 0 }),
    await measure({ town: 19, dept: 35 }),
  ];
  const of = (pick: (it: (typeof all)[number]) => number) => all.map(pick);
  expect(Math.max(...of((it) => it.insert.rendered))).toBeLessThanOrEqual(12);
  expect(Math.min(...of((it) => it.insert.rendered))).toBeGreaterThan(3);
  expect(Math.max(...of((it) => it.close.rendered))).toBeLessThanOrEqual(12);
  expect(Math.min(...of((it) => it.close.rendered))).toBeGreaterThan(1);
  expect(Math.max(...of((it) => it.read.requests))).toBeLessThanOrEqual(4);
  for (const action of ['insert', 'read', 'rank', 'close'] as const) {
    const [one = 0, nineteen = 0, most = 0] = of((it) => it[action].requests);
    expect(nineteen).toBeLessThanOrEqual(one + 2);
    expect(most).toBeLessThanOrEqual(one + 6);
  }
  const largest = all.flatMap((it) => Object.values(it).map((action) => action.largestRequest));
  expect(Math.max(...largest)).toBeLessThanOrEqual(2_000_000);
  if (process.env['FIGURES'] !== undefined)
    process.stdout.write(`${all.map((it) => JSON.stringify(it)).join('\n')}\n`);
}, 600_000);
