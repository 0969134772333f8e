import { planCopy } from '../src/engine';
import { excelExports } from '../src/excelExports';
import { createXlsxHost } from '../src/hosts/xlsx/xlsxHost';
import { filledTowns, openXlsx, snapshotOf } from './flows/openSession';
import { startOffice, type OfficeUnderTest } from './hosts/office/startOffice';

jest.setTimeout(300_000);

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

const exportsOn = (platform: Office.PlatformType) => excelExports(planCopy, platform);

test('a copy that Excel opens holds the evaluation with all that was typed, and nothing else', async () => {
  const excel = office.open();
  const { session } = await openXlsx(await filledTowns(['福城街道']));
  const { evaluation, scores } = await snapshotOf(session);
  if (evaluation === null) throw new Error('no evaluation');
  const { openCopy } = exportsOn(Office.PlatformType.PC);
  expect(await openCopy?.(evaluation)).toEqual([]);
  const [base64 = ''] = excel.created;
  const copy = await openXlsx(Uint8Array.from(Buffer.from(base64, 'base64')));
  const read = await snapshotOf(copy.session);
  expect(read.evaluation?.units).toEqual(evaluation.units);
  expect(read.evaluation?.decisions).toEqual(evaluation.decisions);
  expect(JSON.stringify(read.scores)).toBe(JSON.stringify(scores));
  const sheets = await (await createXlsxHost(Buffer.from(base64, 'base64'))).sheets();
  expect(sheets.map((it) => it.name)).toEqual(expect.arrayContaining(['封面', '福城街道']));
});

test('what keeps Excel from opening a copy is said in words', async () => {
  const excel = office.open();
  const { session } = await openXlsx(await filledTowns(['福城街道']));
  const { evaluation } = await snapshotOf(session);
  if (evaluation === null) throw new Error('no evaluation');
  excel.faults.failAt({ action: 1 });
  const opening = exportsOn(Office.PlatformType.PC).openCopy?.(evaluation);
  await expect(opening).rejects.toMatchObject({ issue: { code: 'host.failed' } });
});

test('nothing is offered that a pane cannot do: no downloads on a Mac, neither on an iPad', () => {
  const offered = (platform: Office.PlatformType) => {
    const { openCopy, download } = exportsOn(platform);
    return [openCopy !== null, download !== null];
  };
  expect(offered(Office.PlatformType.PC)).toEqual([true, true]);
  expect(offered(Office.PlatformType.OfficeOnline)).toEqual([true, true]);
  expect(offered(Office.PlatformType.Mac)).toEqual([true, false]);
  expect(offered(Office.PlatformType.iOS)).toEqual([false, false]);
});
