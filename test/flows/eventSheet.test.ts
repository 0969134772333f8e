import { InsertColCommand, InsertRowCommand } from '@univerjs/sheets';
import { mustBeDone } from '../../src/cli/buildExample';
import type { Snapshot } from '../../src/flows/session';
import { atTheGrid } from './atTheGrid';
import { event, ledgerSheet, rules, typeEvents } from './ledger';
import { filledTowns, openXlsx, snapshotOf, type Opened } from './openSession';
import { errorsOf, found } from './robustness/filled';

const town = '福城街道';
const [unit, otherUnit] = ['town-01', 'town-02'];

let filled: Uint8Array;
let opened: Opened;
beforeAll(async () => {
  filled = await filledTowns();
});
beforeEach(async () => {
  opened = await openXlsx(filled);
  mustBeDone(await opened.session.setEventUnits([unit, otherUnit], true));
});

const now = (): Promise<Snapshot> => snapshotOf(opened.session);

/** Points taken by a rule of the unit. */
function taken({ scores }: Snapshot, rule: string): number {
  return Number(scores[unit]?.rules[rule]?.points);
}

/** The workbook after a person put an empty row or column into the ledger: what stands behind moves on, formulas follow. */
async function shifted(at: { readonly row?: number; readonly column?: number }): Promise<Opened> {
  const bytes = await atTheGrid(await opened.host.toBytes(), async (person) => {
    const ids = person.ids(ledgerSheet);
    if (at.row !== undefined) {
      const range = person.rows(ledgerSheet, at.row, at.row);
      await person.run(InsertRowCommand.id, { ...ids, range, direction: 2 });
    }
    if (at.column !== undefined) {
      const [startColumn, endColumn] = [at.column, at.column];
      const range = { startRow: 0, endRow: 600, startColumn, endColumn };
      await person.run(InsertColCommand.id, { ...ids, range, direction: 1 });
    }
  });
  return openXlsx(bytes);
}

test.each([
  ['row', { row: 5 }],
  ['column', { column: 3 }],
])('an inserted %s does no harm: all is read, and one click puts it right', async (_, at) => {
  await typeEvents(opened.host, [event(town, rules.notice), event(town, rules.overdue)]);
  const moved = await shifted(at);
  const snapshot = await snapshotOf(moved.session);
  expect([taken(snapshot, 'P1'), taken(snapshot, 'P4')]).toEqual([5, 1]);
  const codes = errorsOf(snapshot).map((it) => it.code);
  expect(codes.length).toBeGreaterThan(0);
  mustBeDone(await moved.session.applyFixes(errorsOf(snapshot)));
  const mended = await snapshotOf(moved.session);
  expect(errorsOf(mended)).toEqual([]);
  expect([taken(mended, 'P1'), taken(mended, 'P4')]).toEqual([5, 1]);
});

test('a column of people’s own in the ledger keeps what they typed', async () => {
  await typeEvents(opened.host, [event(town, rules.notice)]);
  const moved = await shifted({ column: 3 });
  await moved.host.write([
    { sheet: ledgerSheet, cell: 'D4', input: '承办人' },
    { sheet: ledgerSheet, cell: 'D5', input: '王敏' },
  ]);
  const before = await snapshotOf(moved.session);
  mustBeDone(await moved.session.applyFixes(errorsOf(before)));
  const after = await snapshotOf(moved.session);
  const kept = after.evaluation?.foreignCells.filter((it) => it.sheet === 'events');
  expect(kept?.map((it) => [it.row, it.typed])).toEqual([
    ['#columns', '承办人'],
    ['e1', '王敏'],
  ]);
  expect(errorsOf(after)).toEqual([]);
});

test('without the hidden sheet the units of the ledger are known by their formulas', async () => {
  await typeEvents(opened.host, [event(town, rules.notice)]);
  const before = await now();
  const data = before.evaluation?.sheetNames['data'] ?? '';
  await opened.host.render({ styles: {}, sheets: [] }, { remove: [data] });
  const after = await now();
  expect(after.evaluation?.events?.units).toEqual([unit, otherUnit]);
  expect(taken(after, 'P1')).toBe(5);
});

test('a ledger that was deleted is missing, and made again empty', async () => {
  await opened.host.render({ styles: {}, sheets: [] }, { remove: [ledgerSheet] });
  const lost = await now();
  expect(found(lost, 'sheet.missing')).toHaveLength(1);
  mustBeDone(await opened.session.applyFixes(errorsOf(lost)));
  const again = await now();
  expect(errorsOf(again)).toEqual([]);
  expect(again.evaluation?.events?.units).toEqual([unit, otherUnit]);
});
