import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import { webPayloadLimit } from './emulator/excelHost';
import type { OpenWorkbook } from './emulator/openWorkbook';
import { protectSheet, protectStructure } from './excel/protection';
import { sheetNamed } from './excel/sheets';
import { workbookSnapshot } from './excel/snapshot';
import { startOffice, type OfficeUnderTest } from './startOffice';
import { userWorkbook } from './userWorkbook';

let office: OfficeUnderTest;
let excel: OpenWorkbook;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(() => {
  excel = office.open(userWorkbook());
});

const edit = { sheet: '评分表', cell: 'B4', input: 1 } as const;

test('while somebody types in a cell nothing is read or written', async () => {
  const host = await createOfficeHost();
  const before = workbookSnapshot(excel.workbook);
  excel.faults.isCellEditing = true;
  for (const it of [host.sheets(), host.render(everyFeature), host.write([edit])])
    await expect(it).rejects.toMatchObject({ name: 'HostError', code: 'cellEditing' });
  excel.faults.isCellEditing = false;
  expect(workbookSnapshot(excel.workbook)).toStrictEqual(before);
});

test('a protected structure is refused before anything is written, and cells can still be', async () => {
  protectStructure(excel.workbook, 'x');
  const host = await createOfficeHost();
  const before = workbookSnapshot(excel.workbook);
  await expect(host.render(everyFeature)).rejects.toMatchObject({ code: 'protectedWorkbook' });
  expect(workbookSnapshot(excel.workbook)).toStrictEqual(before);
  await host.write([edit]);
  await expect(host.render(samplePlan([]))).resolves.toStrictEqual([]);
});

test('a sheet that somebody locked with a password stays as it is, and so does all else', async () => {
  protectSheet(sheetNamed(excel.workbook, '备注'), {}, 'secret');
  const host = await createOfficeHost();
  const before = workbookSnapshot(excel.workbook);
  const plan = samplePlan([sampleSheet('评分表', [[1]]), sampleSheet('备注', [[1]])]);
  await expect(host.render(plan)).rejects.toMatchObject({ code: 'protectedSheet' });
  await expect(host.write([edit, { sheet: '备注', cell: 'A1', input: 1 }])).rejects.toMatchObject({
    code: 'protectedSheet',
  });
  expect(workbookSnapshot(excel.workbook)).toStrictEqual(before);
});

test('a workbook opened for reading on the web is told as such', async () => {
  const workbook = userWorkbook();
  workbook.isReadOnly = true;
  excel = office.open(workbook, { isWeb: true });
  const host = await createOfficeHost();
  await expect(host.write([edit])).rejects.toMatchObject({ code: 'readOnly' });
});

test('another person’s change in between undoes the action and says why', async () => {
  const host = await createOfficeHost();
  const before = workbookSnapshot(excel.workbook);
  excel.faults.failAt({ action: 120, code: 'Conflict' });
  await expect(host.render(everyFeature)).rejects.toMatchObject({ code: 'conflict' });
  expect(excel.faults.hasStruck).toBe(true);
  expect(workbookSnapshot(excel.workbook)).toStrictEqual(before);
});

test('an answer that is too large for the web is told as such', async () => {
  excel = office.open(userWorkbook(), { payloadLimit: 500 });
  await expect(createOfficeHost().then((host) => host.sheets())).rejects.toMatchObject({
    code: 'tooLarge',
  });
  expect(webPayloadLimit).toBeGreaterThan(5_000_000);
});
