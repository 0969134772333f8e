import { mustBeDone } from '../../../src/cli/buildExample';
import type { Snapshot } from '../../../src/flows/session';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { samplePlan, sampleSheet } from '../../hosts/samplePlan';
import { contentOf } from '../cellsOf';
import { filledTowns, insertTowns, openXlsx, snapshotOf } from '../openSession';
import { errorsOf, found, obstacles, openSound, town, typedIn, unit } from './filled';

let filled: Uint8Array;
let before: Snapshot;
beforeAll(async () => {
  filled = await filledTowns();
  before = await snapshotOf((await openXlsx(filled)).session);
}, 60_000);

/** A score sheet with one field of its mark replaced, as of a sheet that was brought from another workbook. */
async function withMark(index: number, text: string) {
  const opened = await openSound(filled);
  const mark = String((await contentOf(opened.host, town)).rows[0]?.[0]?.value).split('|');
  mark[index] = text;
  await opened.host.write([{ sheet: town, cell: 'A1', input: mark.join('|') }]);
  return opened;
}

test('a sheet of another version of the scheme is named, and made anew with its entries', async () => {
  const { session } = await withMark(4, '0123456789abcdef');
  const snapshot = await snapshotOf(session);
  const issues = found(snapshot, 'sheet.otherVersion');
  expect(issues).toMatchObject([
    { severity: 'error', params: { digest: '0123456789abcdef' }, place: { sheet: town } },
  ]);
  expect(await obstacles(session)).toEqual(['ranking.errors']);
  const mended = mustBeDone(await session.applyFixes(issues)).snapshot;
  expect(errorsOf(mended)).toEqual([]);
  expect(typedIn(mended)).toEqual(typedIn(before));
});

test('a sheet of another scheme is named and not taken for ours without a person', async () => {
  const { session } = await withMark(3, 'wudang-2022');
  const issues = found(await snapshotOf(session), 'sheet.otherScheme');
  expect(issues).toMatchObject([
    { severity: 'error', params: { scheme: 'wudang-2022' }, place: { sheet: town } },
  ]);
  expect(await obstacles(session)).toContain('ranking.errors');
});

test('a workbook of a newer format is not read, and nothing of it is touched', async () => {
  const { host, session } = await withMark(1, '2');
  const bytes = await host.toBytes();
  const snapshot = await snapshotOf(session);
  expect(snapshot.evaluation).toBeNull();
  expect(found(snapshot, 'workbook.newerFormat')).toMatchObject([
    { severity: 'error', params: { found: 2, supported: 1 } },
  ]);
  const { done, issues } = await session.chooseScheme('zhangshu-2021');
  expect([done, issues.map((it) => it.code)]).toEqual([false, ['workbook.newerFormat']]);
  expect(Buffer.compare(await host.toBytes(), bytes)).toBe(0);
});

test('another scheme is not put over one whose sheets are there', async () => {
  const { host, session } = await openSound(filled);
  const { done, issues } = await session.chooseScheme('zhangshu-2021');
  expect([done, issues.map((it) => it.code)]).toEqual([false, ['workbook.foreign']]);
  expect(Buffer.compare(await host.toBytes(), filled)).toBe(0);
});

test('a sheet of the user that has a name of ours stays as it is, and ours takes another', async () => {
  const host = await createXlsxHost();
  const own = [town, '封面'];
  await host.render(samplePlan(own.map((it) => sampleSheet(it, [['我的', 1]]))));
  const { session } = await openXlsx(await host.toBytes()).then(async (it) => {
    await insertTowns(it.session);
    return it;
  });
  const names = (await snapshotOf(session)).evaluation?.sheetNames;
  expect(names).toMatchObject({ cover: '封面(2)', [`score/${unit}`]: `${town}(2)` });
});

test('the name that was taken is said once, by the action that makes the sheet', async () => {
  const host = await createXlsxHost();
  await host.render(samplePlan([sampleSheet(town, [['我的', 1]])]));
  const opened = await openXlsx(await host.toBytes());
  mustBeDone(await opened.session.chooseScheme('zhangshu-2021'));
  const first = mustBeDone(await opened.session.insertSheets(['town']));
  const issues = found({ ...first.snapshot, issues: first.issues }, 'workbook.nameTaken');
  expect(issues).toMatchObject([
    { severity: 'warning', params: { name: town, instead: `${town}(2)` } },
  ]);
  const again = mustBeDone(await opened.session.insertSheets(['town']));
  expect(again.issues).toEqual([]);
  expect((await contentOf(opened.host, town)).rows[0]?.[0]?.value).toBe('我的');
});

test('a sheet that the user gave the name of a deleted one of ours is not overwritten', async () => {
  const { host, session } = await openSound(filled);
  await host.render(samplePlan([sampleSheet(town, [['我的新表', 2]])]), { remove: [town] });
  await host.render(samplePlan([sampleSheet(town, [['我的新表', 2]])]));
  mustBeDone(await session.insertSheets(['town']));
  expect((await contentOf(host, town)).rows[0]?.[0]?.value).toBe('我的新表');
  expect((await snapshotOf(session)).evaluation?.sheetNames).toMatchObject({
    [`score/${unit}`]: `${town}(2)`,
  });
});
