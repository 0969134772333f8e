import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { createWpsHost } from '../../../src/hosts/wps/wpsHost';
import type { Workbook } from '../office/excel/model';
import { workbookSnapshot } from '../office/excel/snapshot';
import { startOffice, type OfficeUnderTest } from '../office/startOffice';
import { userWorkbook } from '../office/userWorkbook';
import { everyFeature } from '../samplePlan';
import { startWps } from '../wps/startWps';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

async function recoverInExcel(workbook: Workbook): Promise<string> {
  office.open(workbook);
  const host = await createOfficeHost();
  try {
    return await host.recover();
  } finally {
    await host.dispose();
  }
}

/** Renders over a sheet of the workbook in WPS, which goes away at that call. */
async function renderInWps(workbook: Workbook, goesAt: number | null): Promise<void> {
  const { root, faults } = startWps(workbook);
  const host = await createWpsHost(root);
  await host.backup();
  if (goesAt !== null) faults.failAt(goesAt, { isLasting: true });
  await host.render(everyFeature).catch(() => undefined);
  faults.end();
  await host.dispose();
}

async function recoverInWps(workbook: Workbook): Promise<string> {
  const host = await createWpsHost(startWps(workbook).root);
  try {
    return await host.recover();
  } finally {
    await host.dispose();
  }
}

const ownSheets = ({ sheets }: Workbook) =>
  sheets.map((it) => it.name).filter((it) => it.startsWith('kaoping~'));

test('what an interrupted action of WPS left is not touched in Excel, which says so; WPS puts it back, and then Excel goes on', async () => {
  const workbook = userWorkbook();
  const before = workbookSnapshot(workbook);
  await renderInWps(workbook, 150);
  const between = workbookSnapshot(workbook);
  expect(ownSheets(workbook).length).toBeGreaterThan(1);
  await expect(recoverInExcel(workbook)).rejects.toMatchObject({ code: 'otherProgram' });
  expect(workbookSnapshot(workbook)).toStrictEqual(between);
  expect(await recoverInWps(workbook)).toBe('undone');
  expect(await recoverInExcel(workbook)).toBe('none');
  expect(workbookSnapshot(workbook)).toStrictEqual(before);
});

test('what WPS keeps for undoing goes when Excel opens the workbook, for nobody can ask for it any more', async () => {
  const workbook = userWorkbook();
  await renderInWps(workbook, null);
  expect(ownSheets(workbook)).toContain('kaoping~journal');
  expect(await recoverInExcel(workbook)).toBe('none');
  expect(ownSheets(workbook)).toEqual([]);
});

test('copies of Excel stay in WPS, which does not know whether they are needed', async () => {
  const workbook = userWorkbook();
  office.open(workbook);
  const host = await createOfficeHost();
  await host.backup();
  await host.render(everyFeature);
  await host.dispose();
  const copies = ownSheets(workbook);
  expect(copies).not.toEqual([]);
  expect(await recoverInWps(workbook)).toBe('none');
  await renderInWps(workbook, null);
  expect(await recoverInWps(workbook)).toBe('none');
  expect(ownSheets(workbook)).toEqual(copies);
});
