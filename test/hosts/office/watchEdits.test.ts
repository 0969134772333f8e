import { createOfficeHost } from '../../../src/hosts/office/officeHost';
import type { EditEvent } from '../../../src/workbook/host';
import { everyFeature } from '../samplePlan';
import type { OpenWorkbook } from './emulator/openWorkbook';
import { sheetNamed } from './excel/sheets';
import { userEdit, userPaste } from './excel/userEdit';
import { startOffice, type OfficeUnderTest } from './startOffice';
import { userWorkbook } from './userWorkbook';

let office: OfficeUnderTest;
let excel: OpenWorkbook;
let events: EditEvent[];
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(() => {
  excel = office.open(userWorkbook());
  events = [];
});

async function watched() {
  const host = await createOfficeHost();
  const end = host.onEdit((event) => events.push(event));
  return { host, end };
}

const rest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

test('what a person types is told once it is quiet, with its sheet and cells', async () => {
  const { host, end } = await watched();
  excel.person(() => userEdit(sheetNamed(excel.workbook, '我的表'), 'A3', '5'));
  await rest(100);
  expect(events).toStrictEqual([]);
  await rest(400);
  expect(events).toStrictEqual([{ sheet: '我的表', range: 'A3' }]);
  end();
  await host.dispose();
});

test('a paste of many cells is one event, and edits of two sheets are two', async () => {
  const { host, end } = await watched();
  excel.person(() => userPaste(sheetNamed(excel.workbook, '我的表'), 'A3', '1\t2\n3\t4'));
  excel.person(() => userEdit(sheetNamed(excel.workbook, '备注'), 'B1', 'x'));
  await rest(500);
  expect(events).toStrictEqual([
    { sheet: '我的表', range: 'A3:B4' },
    { sheet: '备注', range: 'B1' },
  ]);
  end();
  await host.dispose();
});

test('own writes are not told, and what people do afterwards is', async () => {
  const { host, end } = await watched();
  await host.render(everyFeature);
  await host.write([{ sheet: '评分表', cell: 'C4', input: 2 }]);
  await rest(400);
  expect(events).toStrictEqual([]);
  excel.person(() => userEdit(sheetNamed(excel.workbook, '评分表'), 'C5', '3'));
  await rest(400);
  expect(events).toStrictEqual([{ sheet: '评分表', range: 'C5' }]);
  end();
  await host.dispose();
});

test('nothing is told while somebody is still typing in the next cell', async () => {
  const { host, end } = await watched();
  excel.person(() => userEdit(sheetNamed(excel.workbook, '我的表'), 'A3', '5'));
  excel.faults.isCellEditing = true;
  await rest(400);
  expect(events).toStrictEqual([]);
  end();
  await host.dispose().catch(() => undefined);
});

test('people who come back to the pane have the sheet in front read again, since a choice from a list may not be told', async () => {
  const { host, end } = await watched();
  excel.person(() => userEdit(sheetNamed(excel.workbook, '我的表'), 'A3', '5'), { tells: false });
  await rest(400);
  expect(events).toStrictEqual([]);
  window.dispatchEvent(new Event('focus'));
  await rest(500);
  expect(events).toStrictEqual([{ sheet: '我的表', range: 'A1' }]);
  end();
  await host.dispose();
});
