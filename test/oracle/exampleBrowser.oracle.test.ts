import { buildExample, createCliSession, mustBeDone } from '../../src/cli/buildExample';
import type { Snapshot } from '../../src/flows/session';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import type { BrowserHost } from '../../src/hosts/browser/gridHost';
import { formatAddress } from '../../src/workbook/address';
import { addressOf, contentOf } from '../flows/cellsOf';
import { errorCells, expectAgreement } from './agreement';
import type { SheetValues } from './readValues';
import { recalculate } from './recalculate';
import { sharesDensely } from './sharesDensely';

// The grid calculates all 54 units again at each action.
jest.setTimeout(600_000);

let host: BrowserHost;
beforeEach(async () => {
  host = await createBrowserHost({ page: null, sheetName: '工作表1' });
});
afterEach(() => host.dispose());

/** What the grid shows. */
async function shown(): Promise<SheetValues> {
  const contents = await host.read((await host.sheets()).map((it) => it.name));
  return Object.fromEntries(
    contents.map(({ name, rows }) => [
      name,
      Object.fromEntries(
        rows.flatMap((row, r) =>
          row.flatMap((cell, c) => {
            const value = cell?.error ?? cell?.value ?? null;
            return value === null ? [] : [[formatAddress(r, c), value] as const];
          }),
        ),
      ),
    ]),
  );
}

async function expectGrid(snapshot: Snapshot): Promise<void> {
  const values = await shown();
  expect(errorCells(values)).toEqual([]);
  expectAgreement(values, snapshot);
}

test('the example in the grid equals the engine, and so does the file it gives, with ties 1, 1, 3 and 1, 1, 2', async () => {
  const session = await buildExample(host, 'zhangshu-2021');
  const first = mustBeDone(await session.refresh()).snapshot;
  expect(Object.values(first.scores)).toHaveLength(54);
  expect(first.issues.filter((it) => it.severity === 'error')).toEqual([]);
  await expectGrid(first);
  const values = await recalculate(await host.toBytes());
  expect(errorCells(values)).toEqual([]);
  expectAgreement(values, first);
  const dense = mustBeDone(await session.setTies('dense')).snapshot;
  const ranks = dense.rankings['town']?.map((it) => it.rank ?? 0) ?? [];
  expect(sharesDensely(ranks)).toBe(true);
  await expectGrid(dense);
});

test.each([
  ['wudang-2018', 18],
  ['wuwei-2020', 4],
  ['blank', 3],
])('the example of %s in the grid, %d units, equals the engine', async (id, units) => {
  const session = await buildExample(host, id);
  const { snapshot } = mustBeDone(await session.refresh());
  expect(Object.values(snapshot.scores)).toHaveLength(units);
  expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
  await expectGrid(snapshot);
});

test('while decisions are open the grid shows 待定, live subtotals, and each state', async () => {
  const session = createCliSession(host);
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  mustBeDone(await session.insertSheets(['town']));
  const codes = ['town-02', 'town-03', 'town-04'];
  const { evaluation } = mustBeDone(await session.fillExample(codes)).snapshot;
  const names = codes.map((code) => evaluation?.roster.find((it) => it.code === code)?.name ?? '');
  const write = async (sheet: string, input: string | null): Promise<void> => {
    const cell = addressOf(await contentOf(host, sheet), 'T02/1', 'review');
    await host.write([{ sheet, cell, input }]);
  };
  await write(names[0] ?? '', '5 分');
  await write(names[1] ?? '', null);
  const { snapshot } = mustBeDone(await session.refresh());
  const states = Object.values(snapshot.scores).map((it) => it.state);
  expect([...new Set(states)].sort()).toEqual(['finished', 'unfinished', 'unreviewed', 'wrong']);
  await expectGrid(snapshot);
});
