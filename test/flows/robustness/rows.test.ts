import { InsertRowCommand, RemoveRowCommand, SetRowHiddenCommand } from '@univerjs/sheets';
import { mustBeDone } from '../../../src/cli/buildExample';
import { parseAddress } from '../../../src/workbook/address';
import { atTheGrid, rowOf } from '../atTheGrid';
import { addressOf, contentOf, inputsOf } from '../cellsOf';
import { filledTowns, openXlsx, snapshotOf, threeTowns } from '../openSession';
import {
  errorsOf,
  found,
  obstacles,
  openSound,
  totals,
  town,
  typedIn,
  unit,
  withoutData,
} from './filled';
import type { Snapshot } from '../../../src/flows/session';
import type { CellEdit } from '../../../src/workbook/host';

let filled: Uint8Array;
let before: Snapshot;
beforeAll(async () => {
  filled = await filledTowns(threeTowns.slice(0, 2));
  before = await snapshotOf((await openXlsx(filled)).session);
}, 60_000);

test.each(['#total', 'T02/1'])(
  'E5 the formula of %s, overwritten, is named and comes back exactly',
  async (row) => {
    const { host, session } = await openSound(filled);
    const whole = await inputsOf(host);
    const cell = addressOf(await contentOf(host, town), row, 'score');
    await host.write([{ sheet: town, cell, input: 5 }]);
    const snapshot = await snapshotOf(session);
    const issues = found(snapshot, 'sheet.formulaChanged');
    expect(issues).toMatchObject([
      { params: { what: cell, now: '5' }, place: { sheet: town, cell } },
    ]);
    expect(await obstacles(session)).toEqual(['ranking.errors']);
    const mended = mustBeDone(await session.applyFixes(issues)).snapshot;
    expect(found(mended, 'sheet.formulaChanged')).toEqual([]);
    expect(withoutData(await inputsOf(host))).toEqual(withoutData(whole));
  },
);

test('a label that was overwritten is named and comes back', async () => {
  const { host, session } = await openSound(filled);
  const content = await contentOf(host, town);
  const cell = addressOf(content, 'T02/1', 'criterion');
  await host.write([{ sheet: town, cell, input: '随便' }]);
  const issues = found(await snapshotOf(session), 'sheet.labelChanged');
  expect(issues).toMatchObject([{ params: { now: '随便' }, place: { cell } }]);
  mustBeDone(await session.applyFixes(issues));
  expect((await contentOf(host, town)).rows).toEqual(content.rows);
});

test('a row that somebody inserted for a note is no issue, and stays through inserting again', async () => {
  const row = rowOf(
    addressOf(await contentOf((await openXlsx(filled)).host, town), 'T02/1', 'key'),
  );
  const bytes = await atTheGrid(filled, async (person) => {
    const range = person.rows(town, row, row);
    await person.run(InsertRowCommand.id, { ...person.ids(town), range, direction: 2 });
    await person.host.write([{ sheet: town, cell: `E${row + 1}`, input: '以下由办公室复核' }]);
  });
  const { host, session } = await openXlsx(bytes);
  const snapshot = await snapshotOf(session);
  expect(errorsOf(snapshot)).toEqual([]);
  expect(typedIn(snapshot)).toEqual(typedIn(before));
  expect(totals(snapshot)).toEqual(totals(before));
  mustBeDone(await session.insertSheets(['town']));
  expect((await contentOf(host, town)).rows[row]?.[4]?.value).toBe('以下由办公室复核');
  expect(typedIn(await snapshotOf(session))).toEqual(typedIn(before));
}, 60_000);

test('a deleted row is named, blocks the ranking, and comes back blank; all other entries stay', async () => {
  const row = rowOf(
    addressOf(await contentOf((await openXlsx(filled)).host, town), 'T02/1', 'key'),
  );
  const bytes = await atTheGrid(filled, async (person) => {
    const range = person.rows(town, row, row);
    await person.run(RemoveRowCommand.id, { ...person.ids(town), range });
  });
  const { session } = await openXlsx(bytes);
  const snapshot = await snapshotOf(session);
  const issues = found(snapshot, 'sheet.rowMissing');
  expect(issues).toMatchObject([{ params: { rows: ['T02/1'] }, place: { sheet: town } }]);
  expect(snapshot.scores[unit]).toMatchObject({ state: 'unfinished', rounded: null });
  expect(await obstacles(session)).toContain('ranking.errors');
  const mended = mustBeDone(await session.applyFixes(issues)).snapshot;
  expect(found(mended, 'sheet.rowMissing')).toEqual([]);
  const blank = { self: null, review: null, reason: null, evidence: null };
  const rows = { ...before.evaluation?.units[unit]?.rows, 'T02/1': blank };
  expect(mended.evaluation?.units).toEqual({
    ...before.evaluation?.units,
    [unit]: { complete: '是', rows },
  });
}, 60_000);

test('rows sorted by force are read right, named, and put back in order', async () => {
  const { host, session } = await openSound(filled);
  const { rows } = await contentOf(host, town);
  const from = parseAddress(addressOf(await contentOf(host, town), 'T01/1', 'key')).row;
  const block = rows.slice(from, from + 12);
  const sorted = block.map((_, index) => block[block.length - 1 - index] ?? []);
  // As a spreadsheet sorts: cells move, absolute references in them stay.
  const edits = sorted.flatMap((line, index) =>
    Array.from({ length: 20 }, (_, column): CellEdit => {
      const cell = line[column];
      const input = cell?.formula == null ? (cell?.value ?? null) : { formula: cell.formula };
      return { sheet: town, cell: `${String.fromCharCode(65 + column)}${from + index + 1}`, input };
    }),
  );
  await host.write(edits);
  const snapshot = await snapshotOf(session);
  const issues = found(snapshot, 'sheet.rowsMoved');
  expect(issues).toMatchObject([{ severity: 'error', place: { sheet: town } }]);
  expect(typedIn(snapshot)).toEqual(typedIn(before));
  expect(totals(snapshot)).toEqual(totals(before));
  mustBeDone(await session.applyFixes(issues));
  const mended = await contentOf(host, town);
  expect(mended.rows.map((it) => it[0]?.value)).toEqual(rows.map((it) => it[0]?.value));
  expect(typedIn(await snapshotOf(session))).toEqual(typedIn(before));
});

test('E6 a hidden row is named and still counts, in the engine and in the sheet', async () => {
  const row = rowOf(
    addressOf(await contentOf((await openXlsx(filled)).host, town), 'T02/1', 'key'),
  );
  let shown: unknown;
  const bytes = await atTheGrid(filled, async (person) => {
    const ranges = [person.rows(town, row, row)];
    await person.run(SetRowHiddenCommand.id, { ...person.ids(town), ranges });
    const content = await contentOf(person.host, town);
    const { row: r, column: c } = parseAddress(addressOf(content, '#total', 'score'));
    shown = content.rows[r]?.[c]?.value;
  });
  const snapshot = await snapshotOf((await openXlsx(bytes)).session);
  expect(found(snapshot, 'sheet.hiddenRow')).toMatchObject([
    { severity: 'warning', params: { rows: [row + 1] }, place: { sheet: town } },
  ]);
  expect(totals(snapshot)).toEqual(totals(before));
  expect(String(shown)).toBe(before.scores[unit]?.rounded?.toString());
}, 60_000);
