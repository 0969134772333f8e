import { CopySheetCommand, SetWorksheetNameCommand } from '@univerjs/sheets';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mustBeDone } from '../../../src/cli/buildExample';
import { atTheGrid } from '../atTheGrid';
import { contentOf } from '../cellsOf';
import { filledTowns, openXlsx, snapshotOf } from '../openSession';
import { errorsOf, found, obstacles, openSound, town, typedIn, unit } from './filled';
import type { Snapshot } from '../../../src/flows/session';

let filled: Uint8Array;
let before: Snapshot;
beforeAll(async () => {
  filled = await filledTowns();
  before = await snapshotOf((await openXlsx(filled)).session);
}, 60_000);

async function withoutHidden(bytes: Uint8Array) {
  const { host, session } = await openXlsx(bytes);
  const remove = (await host.sheets())
    .filter((it) => it.visibility === 'veryHidden')
    .map((it) => it.name);
  expect(remove).toHaveLength(1);
  await host.render({ styles: {}, sheets: [] }, { remove });
  return { host, session };
}

test('a copied sheet does not count, is named, and is taken away by its fix', async () => {
  const bytes = await atTheGrid(filled, async (person) => {
    await person.run(CopySheetCommand.id, person.ids(town));
  });
  const { host, session } = await openXlsx(bytes);
  const names = (await host.sheets()).map((it) => it.name);
  const copy = names.find((it) => it !== town && it.startsWith(town)) ?? '';
  await host.write([{ sheet: copy, cell: 'J5', input: 0 }]);
  const snapshot = await snapshotOf(session);
  const issues = found(snapshot, 'sheet.copied');
  expect(issues).toMatchObject([{ params: { of: 'score/town-01' }, place: { sheet: copy } }]);
  expect(typedIn(snapshot)).toEqual(typedIn(before));
  expect(await obstacles(session)).toEqual(['ranking.errors']);
  const mended = mustBeDone(await session.applyFixes(issues)).snapshot;
  expect(found(mended, 'sheet.copied')).toEqual([]);
  expect((await host.sheets()).map((it) => it.name)).toEqual(names.filter((it) => it !== copy));
  expect(typedIn(mended)).toEqual(typedIn(before));
}, 60_000);

test('E6 a score sheet that somebody hid is named, and counts as before', async () => {
  const parts = unzipSync(filled);
  const path = 'xl/workbook.xml';
  const book = strFromU8(parts[path] ?? new Uint8Array());
  const hidden = book.replace(`<sheet name="${town}"`, `$& state="hidden"`);
  const { session } = await openXlsx(zipSync({ ...parts, [path]: strToU8(hidden) }));
  const snapshot = await snapshotOf(session);
  expect(found(snapshot, 'sheet.hidden')).toMatchObject([
    { severity: 'warning', place: { sheet: town } },
  ]);
  expect(snapshot.scores).toEqual(before.scores);
});

test('a renamed sheet is found, keeps its name, and the summary follows it', async () => {
  const bytes = await atTheGrid(filled, async (person) => {
    await person.run(SetWorksheetNameCommand.id, { ...person.ids(town), name: "福城 '21" });
  });
  const { host, session } = await openXlsx(bytes);
  const snapshot = await snapshotOf(session);
  expect(found(snapshot, 'sheet.renamed')).toMatchObject([
    { severity: 'warning', params: { was: town }, place: { sheet: "福城 '21" } },
  ]);
  expect(errorsOf(snapshot)).toEqual([]);
  expect(typedIn(snapshot)).toEqual(typedIn(before));
  mustBeDone(await session.insertSheets(['town']));
  const names = (await host.sheets()).map((it) => it.name);
  expect(names).toContain("福城 '21");
  expect(names).not.toContain(town);
  const summary = names.find((it) => it.includes('汇总')) ?? '';
  const formulas = (await contentOf(host, summary)).rows.flatMap((row) =>
    row.flatMap((it) => it?.formula ?? []),
  );
  expect(formulas.filter((it) => it.startsWith("'福城 ''21'!")).length).toBeGreaterThan(3);
}, 60_000);

test('a deleted hidden sheet comes back with scheme, decisions, roster and options', async () => {
  const { session: first, host: firstHost } = await openXlsx(filled);
  mustBeDone(await first.setTies('dense'));
  mustBeDone(await first.setUnitStatus('town-03', 'withdrawn'));
  const whole = (await snapshotOf(first)).evaluation;
  const { session } = await withoutHidden(await firstHost.toBytes());
  const lost = await snapshotOf(session);
  const issues = found(lost, 'workbook.dataMissing');
  expect(issues).toMatchObject([{ severity: 'error', fix: { fix: 'restoreData' } }]);
  expect(await obstacles(session)).toContain('ranking.errors');
  const { snapshot } = mustBeDone(await session.applyFixes(issues));
  expect(found(snapshot, 'workbook.dataMissing')).toEqual([]);
  const { scheme, decisions, roster, options, units, series, inserted, ranked } =
    snapshot.evaluation ?? {};
  expect({ scheme, decisions, roster, options, units, series, inserted, ranked }).toEqual({
    scheme: whole?.scheme,
    decisions: whole?.decisions,
    roster: whole?.roster,
    options: whole?.options,
    units: whole?.units,
    series: whole?.series,
    inserted: whole?.inserted,
    ranked: whole?.ranked,
  });
  expect(errorsOf(snapshot)).toEqual([]);
});

test('a hidden sheet with a damaged text is named and made again', async () => {
  const { host, session } = await openSound(filled);
  const name = (await host.sheets()).find((it) => it.visibility === 'veryHidden')?.name ?? '';
  await host.write([{ sheet: name, cell: 'A3', input: 'j:{' }]);
  const issues = found(await snapshotOf(session), 'workbook.dataDamaged');
  expect(issues).toMatchObject([{ severity: 'error', fix: { fix: 'restoreData' } }]);
  const { snapshot } = mustBeDone(await session.applyFixes(issues));
  expect(typedIn(snapshot)).toEqual(typedIn(before));
  expect(snapshot.evaluation?.decisions).toEqual(before.evaluation?.decisions);
  expect(errorsOf(snapshot)).toEqual([]);
});

test('a deleted score sheet is named, and comes back blank with the others as they were', async () => {
  const { host, session } = await openSound(filled);
  await host.render({ styles: {}, sheets: [] }, { remove: [town] });
  const issues = found(await snapshotOf(session), 'sheet.missing');
  expect(issues).toMatchObject([{ params: { sheet: town }, fix: { fix: 'restoreSheet' } }]);
  const { snapshot } = mustBeDone(await session.applyFixes(issues));
  expect((await host.sheets()).map((it) => it.name)).toContain(town);
  const { [unit]: _gone, ...others } = before.evaluation?.units ?? {};
  expect(snapshot.evaluation?.units).toMatchObject(others);
  expect(snapshot.scores[unit]?.state).toBe('unfinished');
  // The summary spoke of the deleted sheet and said #REF!; it is mended with it.
  expect(errorsOf(snapshot)).toEqual([]);
});

test('a sheet whose mark was overwritten goes on to count, and its mark comes back', async () => {
  const { host, session } = await openSound(filled);
  const whole = await contentOf(host, town);
  await host.write([{ sheet: town, cell: 'A1', input: 'x' }]);
  const snapshot = await snapshotOf(session);
  const issues = found(snapshot, 'sheet.keyDamaged');
  expect(issues).toMatchObject([{ severity: 'error', place: { sheet: town, cell: 'A1' } }]);
  expect(errorsOf(snapshot)).toEqual(issues);
  expect(typedIn(snapshot)).toEqual(typedIn(before));
  mustBeDone(await session.applyFixes(issues));
  expect((await contentOf(host, town)).rows).toEqual(whole.rows);
});

test('a sheet of ours that lost its keys is left to the user as it is', async () => {
  const { host, session } = await openSound(filled);
  const marks = (await contentOf(host, town)).rows.map((_, row) => `A${row + 1}`);
  await host.write(marks.map((cell) => ({ sheet: town, cell, input: null })));
  const whole = await contentOf(host, town);
  const issues = found(await snapshotOf(session), 'sheet.missing');
  expect(issues).toMatchObject([{ params: { sheet: `${town}(2)` } }]);
  const { issues: warnings } = mustBeDone(await session.applyFixes(issues));
  expect(warnings).toContainEqual(
    expect.objectContaining({
      code: 'workbook.nameTaken',
      params: { name: town, instead: `${town}(2)` },
    }),
  );
  expect((await contentOf(host, town)).rows).toEqual(whole.rows);
});
