import { InsertColCommand, InsertRowCommand } from '@univerjs/sheets';
import { mustBeDone } from '../../../src/cli/buildExample';
import type { Snapshot } from '../../../src/flows/session';
import { atTheGrid, rowOf } from '../atTheGrid';
import { addressOf, contentOf } from '../cellsOf';
import { filledUnits, openXlsx, snapshotOf, threeTowns, type Opened } from '../openSession';
import { errorsOf, found, totals, typedIn } from './filled';

const [town] = threeTowns;
let filled: Uint8Array;
let before: Snapshot;
beforeAll(async () => {
  filled = await filledUnits('town', threeTowns);
  before = await snapshotOf((await openXlsx(filled)).session);
});

/** A file in which somebody inserted an empty row at the key of a row, or an empty column at that of a column. */
async function inserted(sheet: string, row: string | null, column: string | null) {
  const { host } = await openXlsx(filled);
  const at = await contentOf(host, sheet);
  const bytes = await atTheGrid(filled, async (person) => {
    if (row !== null) {
      const index = rowOf(addressOf(at, row, 'key'));
      const range = person.rows(sheet, index, index);
      await person.run(InsertRowCommand.id, { ...person.ids(sheet), range, direction: 2 });
    }
    if (column !== null) {
      const index = (at.rows[0] ?? []).findIndex((it) => it?.value === column);
      const range = { startRow: 0, endRow: 60, startColumn: index, endColumn: index };
      await person.run(InsertColCommand.id, { ...person.ids(sheet), range, direction: 1 });
    }
  });
  return openXlsx(bytes);
}

/** Whatever is written into the workbook afterwards hits its cells: nothing typed is changed. */
async function expectWhole({ session }: Opened): Promise<void> {
  expect(typedIn(await snapshotOf(session))).toEqual(typedIn(before));
  const { evaluation } = await snapshotOf(session);
  const decision = evaluation?.decisions[0];
  mustBeDone(await session.withdrawDecision(decision?.finding ?? ''));
  if (decision !== undefined) mustBeDone(await session.decide(decision));
  const after = await snapshotOf(session);
  expect(typedIn(after)).toEqual(typedIn(before));
  mustBeDone(await session.applyFixes(after.issues));
  const mended = await snapshotOf(session);
  expect(errorsOf(mended)).toEqual([]);
  expect(typedIn(mended)).toEqual(typedIn(before));
  expect(totals(mended)).toEqual(totals(before));
}

test('an empty row that somebody inserted is no issue, and what is written later hits its cells', async () => {
  const opened = await inserted(town, 'T03/2', null);
  const snapshot = await snapshotOf(opened.session);
  expect(errorsOf(snapshot)).toEqual([]);
  await expectWhole(opened);
  const rows = (await contentOf(opened.host, town)).rows.map((it) => it[0]?.value ?? null);
  const index = rows.indexOf('T03/2');
  expect(rows[index - 1]).toBeNull();
});

test('a column that somebody inserted is one issue, and no fix writes into an entry', async () => {
  const opened = await inserted(town, null, 'item');
  const issues = found(await snapshotOf(opened.session), 'sheet.columnsMoved');
  expect(issues).toMatchObject([{ severity: 'error', place: { sheet: town } }]);
  expect(errorsOf(await snapshotOf(opened.session))).toEqual(issues);
  await expectWhole(opened);
});

test('a row inserted into the summary is one issue, and the sheet comes back', async () => {
  const { host } = await openXlsx(filled);
  const summary = (await host.sheets()).find((it) => it.name.includes('汇总'))?.name ?? '';
  const opened = await inserted(summary, 'town-02', null);
  const issues = found(await snapshotOf(opened.session), 'sheet.rowsMoved');
  expect(issues).toMatchObject([{ severity: 'error', place: { sheet: summary } }]);
  expect(errorsOf(await snapshotOf(opened.session))).toEqual(issues);
  await expectWhole(opened);
});
