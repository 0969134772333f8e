import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { parseReport, type CheckReport } from '../../src/commands/checkReport';
import { journalKey } from '../../src/hosts/office/putJournal';
import { createOfficeHost } from '../../src/hosts/office/officeHost';
import { createWpsHost } from '../../src/hosts/wps/wpsHost';
import { newestSets } from '../hosts/office/emulator/apiSets';
import { workbookSnapshot } from '../hosts/office/excel/snapshot';
import { startOffice, type OfficeUnderTest } from '../hosts/office/startOffice';
import { everyFeature } from '../hosts/samplePlan';
import { startWps } from '../hosts/wps/startWps';
import { emulateDialogs, type Dialogs } from './dialogs';

jest.setTimeout(300_000);

let office: OfficeUnderTest;
let dialogs: Dialogs;
beforeAll(async () => {
  office = await startOffice({ ...newestSets, DialogApi: '1.2' });
  dialogs = emulateDialogs();
  await import('../../src/commands/commands');
});

/** Presses 校验 and reads what the dialog is told; the command ends when the dialog shows it. */
async function pressCheck(): Promise<CheckReport | null> {
  const opening = dialogs.next();
  const pressed = office.pressButton('checkWorkbook');
  const dialog = await opening;
  expect(dialog.address).toBe('https://localhost:3000/checked.html');
  dialog.say('ready');
  const report = parseReport(dialog.told[0]);
  dialog.say('shown');
  await expect(pressed).resolves.toMatchObject({ status: 0 });
  return report;
}

test('校验 of the ribbon lists what is wrong, in words, with sheet and cell, and changes nothing', async () => {
  const excel = office.open();
  const host = await createOfficeHost();
  const session = createCliSession(host);
  mustBeDone(await session.refresh());
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  mustBeDone(await session.setRoster('town', ['福城街道']));
  mustBeDone(await session.insertSheets(['town']));
  await host.write([{ sheet: '福城街道', cell: 'J5', input: '5分' }]);
  await host.dispose();
  const before = workbookSnapshot(excel.workbook);
  const report = await pressCheck();
  expect(report?.title).toBe('错误 1 处');
  expect(report?.notes[0]).toBe('樟树市2021年政务公开工作考评');
  expect(report?.notes[1]).toMatch(/^方案还有 \d+ 处须先决定/);
  expect(report?.lines).toMatchObject([{ kind: '错误', place: '福城街道 J5' }]);
  expect(report?.lines[0]?.title).toMatch(/公式/);
  expect(workbookSnapshot(excel.workbook)).toEqual(before);
});

test('a workbook without sheets of ours is told how to begin', async () => {
  office.open();
  expect(await pressCheck()).toMatchObject({ title: '工作簿里还没有考评表', lines: [] });
});

test('what an interrupted action left is left to the pane', async () => {
  const excel = office.open();
  await Excel.run(async (context) => {
    context.workbook.settings.add(journalKey, '{}');
    await context.sync();
  });
  const before = workbookSnapshot(excel.workbook);
  expect(await pressCheck()).toMatchObject({ title: '上次操作没有做完' });
  expect(workbookSnapshot(excel.workbook)).toEqual(before);
});

test('what WPS left half done is not checked, and the person is told where to go', async () => {
  const excel = office.open();
  const { root, faults } = startWps(excel.workbook);
  const host = await createWpsHost(root);
  faults.failAt(120, { isLasting: true });
  await host.render(everyFeature).catch(() => undefined);
  faults.end();
  await host.dispose();
  const before = workbookSnapshot(excel.workbook);
  const report = await pressCheck();
  expect(report?.title).toBe('上次在 WPS 里的操作没有做完');
  expect(report?.notes[0]).toContain('用 WPS 打开');
  expect(workbookSnapshot(excel.workbook)).toEqual(before);
});

test('while a cell is edited the dialog says that the check failed', async () => {
  office.open().faults.isCellEditing = true;
  expect(await pressCheck()).toMatchObject({ title: '没有校验成' });
});

test('the command ends when a person closes the dialog before it shows anything', async () => {
  office.open();
  const opening = dialogs.next();
  const pressed = office.pressButton('checkWorkbook');
  (await opening).close();
  await expect(pressed).resolves.toMatchObject({ status: 0 });
});

test('the command ends too where no dialog can be opened', async () => {
  office.open();
  dialogs.refuse();
  await expect(office.pressButton('checkWorkbook')).resolves.toMatchObject({ status: 0 });
});
