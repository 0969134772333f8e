import { mustBeDone } from '../../src/cli/buildExample';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import type { BrowserHost } from '../../src/hosts/browser/gridHost';
import { parseAddress } from '../../src/workbook/address';
import { addressOf, contentOf } from '../flows/cellsOf';
import { day, event, ledgerSheet, rules, typeEvents } from '../flows/ledger';
import { filledTowns, openOn, openXlsx, snapshotOf } from '../flows/openSession';
import { errorsOf } from '../flows/robustness/filled';

const [town, unit] = ['福城街道', 'town-01'];

let host: BrowserHost;
beforeAll(async () => {
  const { host: file, session } = await openXlsx(await filledTowns());
  mustBeDone(await session.setEventUnits([unit], true));
  const opened = { bytes: await file.toBytes(), name: 'ledger.xlsx' };
  // The grid calculates what the sheets print.
  host = await createBrowserHost({ page: null, sheetName: '表', file: opened });
});
afterAll(() => host.dispose());

/** What the unit's sheet shows in a column of a row. */
async function shown(row: string, column: string): Promise<unknown> {
  const content = await contentOf(host, town);
  const at = parseAddress(addressOf(content, row, column));
  return content.rows[at.row]?.[at.column]?.value;
}

test('C6 three monthly notices of 5 points take 10, twelve weekly reminders of 1 take 10, each pool within its cap, through the ledger', async () => {
  const session = await openOn(host);
  const notices = [3, 6, 9].map((month) =>
    event(town, rules.notice, { date: day(month, 20), basis: `樟政办通报第${month}期` }),
  );
  const reminders = Array.from({ length: 12 }, (_, week) =>
    event(town, rules.overdue, { date: day(2, 1) + 7 * week, basis: `超期提醒第${week + 1}号` }),
  );
  await typeEvents(host, [...notices, ...reminders]);
  const snapshot = await snapshotOf(session);
  const { scores } = snapshot;
  expect(errorsOf(snapshot)).toEqual([]);
  const points = ['P1', 'P4'].map((it) => Number(scores[unit]?.rules[it]?.points));
  expect(points).toEqual([10, 10]);
  expect([await shown('P1', 'review'), await shown('P4', 'review')]).toEqual([3, 12]);
  expect([await shown('P1', 'lost'), await shown('P4', 'lost')]).toEqual([10, 10]);
  const total = Number(scores[unit]?.rounded);
  expect(await shown('#total', 'score')).toBe(total);
});

test('C6 one notice takes 5, two take 10 and the cap takes no more', async () => {
  const session = await openOn(host);
  const taken = async (count: number): Promise<number> => {
    await typeEvents(host, [event(town, rules.notice, { count })], 0);
    return Number((await snapshotOf(session)).scores[unit]?.rules['P1']?.points);
  };
  const content = await contentOf(host, ledgerSheet);
  const clear = ['e2', 'e3'].map((row) => ({
    sheet: ledgerSheet,
    cell: addressOf(content, row, 'rule'),
    input: rules.overdue,
  }));
  await host.write(clear);
  expect([await taken(1), await taken(2), await taken(3), await taken(4)]).toEqual([5, 10, 10, 10]);
});
