import { RedoCommand, UndoCommand, type Univer } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertRowCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetStyleCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { bootHeadless } from '../../src/hosts/browser/bootHeadless';
import { createGridHost, type BrowserHost } from '../../src/hosts/browser/gridHost';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { parseAddress } from '../../src/workbook/address';
import type { EditEvent } from '../../src/workbook/host';
import { cellAt } from './contract/subject';
import { gridPerson } from './gridPerson';
import { everyFeature, samplePlan, sampleSheet } from './samplePlan';

let univer: Univer;
let host: BrowserHost;
beforeEach(async () => {
  univer = bootHeadless();
  host = await createGridHost(univer, { sheetName: '工作表1' });
});
afterEach(() => host.dispose());

const person = gridPerson(() => univer);

/** What another program reads in the file made of the grid. */
async function reopened(name: string) {
  const file = await createXlsxHost(await host.toBytes());
  const [content] = await file.read([name]);
  if (content === undefined) throw new Error(`no sheet ${name} in the file`);
  return { content, names: (await file.sheets()).map((it) => it.name) };
}

async function eventsOf(action: () => Promise<unknown>): Promise<readonly EditEvent[]> {
  const events: EditEvent[] = [];
  const end = host.onEdit((event) => events.push(event));
  await action();
  await new Promise((resolve) => setTimeout(resolve, 700));
  end();
  return events;
}

describe('what people type', () => {
  test('is reported once, read back and in the file', async () => {
    await host.render(everyFeature);
    const events = await eventsOf(async () => {
      await person.type('评分表', 'C4', { v: 4 });
      await person.type('评分表', 'D5', { v: '是' });
    });
    expect(events).toEqual([{ sheet: '评分表', range: 'C4:D5' }]);
    const { content } = await reopened('评分表');
    expect(cellAt(content, 'C4').value).toBe(4);
    expect(cellAt(content, 'D5').value).toBe('是');
    expect(cellAt(content, 'C6').formula).toBe('SUM(C4:C5)');
  });

  test('is not reported where it was taken back at once', async () => {
    await host.render(everyFeature);
    const events = await eventsOf(async () => {
      await person.type('评分表', 'C4', { v: 99 });
      await person.run(UndoCommand.id);
    });
    expect(events).toEqual([]);
  });

  test('can be undone and done again, each is reported', async () => {
    await host.render(everyFeature);
    await eventsOf(() => person.type('评分表', 'C4', { v: 4 }));
    expect(await eventsOf(() => person.run(UndoCommand.id))).toEqual([
      { sheet: '评分表', range: 'C4' },
    ]);
    expect(await eventsOf(() => person.run(RedoCommand.id))).toHaveLength(1);
  });

  test('is refused in locked cells, and a write of the host is not', async () => {
    await host.render(everyFeature);
    expect(await person.type('评分表', 'B4', { v: 77 })).toBe(false);
    expect(await person.type('评分表', 'C4', { v: 3 })).toBe(true);
    await host.write([{ sheet: '评分表', cell: 'B4', input: 6 }]);
    const [content] = await host.read(['评分表']);
    if (content === undefined) throw new Error('nothing read');
    expect(cellAt(content, 'B4').value).toBe(6);
    expect(cellAt(content, 'B6').value).toBe(16);
  });

  test('is refused in entry cells once they are locked, and taken again when that is undone', async () => {
    // So many that the grid is not loaded anew for one of them.
    const others = ['二', '三', '四'].map((it) => sampleSheet(it, [[it]]));
    await host.render({ ...everyFeature, sheets: [...everyFeature.sheets, ...others] });
    const backup = await host.backup();
    const locks = [{ sheet: '评分表', ranges: ['C4:C5'], isLocked: true, isSortable: false }];
    await host.render(samplePlan([]), { locks });
    expect(await person.type('评分表', 'C4', { v: 3 })).toBe(false);
    expect(await person.type('评分表', 'D4', { v: '是' })).toBe(true);
    await host.restore(backup);
    expect(await person.type('评分表', 'C4', { v: 3 })).toBe(true);
    expect(await person.type('评分表', 'B4', { v: 3 })).toBe(false);
  });

  test('with a line break is read as text with a line break', async () => {
    await host.render(everyFeature);
    const body = { dataStream: '第一行\r第二行\r\n', paragraphs: [], sectionBreaks: [] };
    await person.type('评分表', 'D4', { p: { id: 'd', body, documentStyle: {} }, v: null });
    const { content } = await reopened('评分表');
    expect(cellAt(content, 'D4').value).toBe('第一行\n第二行');
  });
});

describe('what people do to sheets', () => {
  test('a row inserted by hand is in the file, with its looks and formulas', async () => {
    const [sheet, ...others] = everyFeature.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const open = { ...sheet, isProtected: false };
    await host.render({ ...everyFeature, sheets: [open, ...others] });
    await person.run(InsertRowCommand.id, {
      ...person.sheet('评分表'),
      range: { startRow: 4, endRow: 4, startColumn: 0, endColumn: 7 },
      direction: 2,
    });
    await person.type('评分表', 'A5', { v: '新指标' });
    const { content } = await reopened('评分表');
    expect(['A4', 'A5', 'A6', 'A7'].map((it) => cellAt(content, it).value)).toEqual([
      '表述错误',
      '新指标',
      '网站维护',
      '合计',
    ]);
    expect(cellAt(content, 'B7').formula).toBe('SUM(B4:B6)');
    expect(host.lost()).toEqual([]);
  });

  test('renamed, added, copied and deleted sheets are so in the file', async () => {
    await host.render(samplePlan(['一', '二', '三'].map((it) => sampleSheet(it, [[it, 1]]))));
    await host.render(samplePlan([sampleSheet('看', [[{ formula: "'一'!B1+1" }]])]));
    await person.run(SetWorksheetNameCommand.id, { ...person.sheet('一'), name: '甲' });
    await person.run(RemoveSheetCommand.id, person.sheet('二'));
    await person.run(SetWorksheetNameCommand.id, { ...person.sheet('三'), name: '二' });
    await person.run(CopySheetCommand.id, person.sheet('甲'));
    await person.run(InsertSheetCommand.id, { sheet: { name: '添加' } });
    await person.type('添加', 'B2', { v: 8 });
    const names = (await host.sheets()).map((it) => it.name);
    const { content, names: inFile } = await reopened('添加');
    expect([...inFile].sort()).toEqual([...names].sort());
    expect(inFile).toHaveLength(5);
    expect(cellAt(content, 'B2').value).toBe(8);
    expect(cellAt((await reopened('二')).content, 'A1').value).toBe('三');
    expect(cellAt((await reopened('看')).content, 'A1').formula).toMatch(/^'?甲'?!B1\+1$/);
  });

  test('heights and hidden rows changed by hand are in the file, and an action keeps them', async () => {
    await host.render(everyFeature);
    const rows = { startRow: 3, endRow: 3, startColumn: 0, endColumn: 7 };
    await person.run(SetRowHeightCommand.id, {
      ...person.sheet('评分表'),
      ranges: [rows],
      value: 60,
    });
    await person.run(SetRowHiddenCommand.id, {
      ...person.sheet('评分表'),
      ranges: [{ ...rows, startRow: 4, endRow: 4 }],
    });
    await host.render(samplePlan([sampleSheet('新', [[1]])]));
    const bytes = await host.toBytes();
    expect(host.lost()).toEqual([]);
    const again = await createGridHost(bootHeadless(), {
      sheetName: 'x',
      file: { bytes, name: 'a.xlsx' },
    });
    const [content] = await again.read(['评分表']);
    expect(content?.hiddenRows).toEqual([0, 4]);
    again.dispose();
  });

  test('formats that a plan cannot say are named before the file is made', async () => {
    await host.render(everyFeature);
    const { row, column } = parseAddress('C4');
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    await person.run(SetStyleCommand.id, {
      ...person.sheet('评分表'),
      range,
      style: { type: 'bl', value: 1 },
    });
    expect(host.lost()).toEqual([]);
    await person.run(SetStyleCommand.id, {
      ...person.sheet('评分表'),
      range,
      style: { type: 'it', value: 1 },
    });
    expect(host.lost()).toEqual(['formats']);
  });
});

test('the empty sheet of a new workbook gives way to the first sheets that come', async () => {
  const names = async () => (await host.sheets()).map((it) => it.name);
  const backup = await host.backup();
  await host.render(samplePlan([sampleSheet('一', [[1]])]));
  expect(await names()).toEqual(['一']);
  expect((await reopened('一')).names).toEqual(['一']);
  await host.restore(backup);
  expect(await names()).toEqual(['工作表1']);
});

test('the first sheet of a new workbook stays where people have used it', async () => {
  await person.type('工作表1', 'B2', { v: 8 });
  await host.render(samplePlan([sampleSheet('一', [[1]])]));
  expect((await reopened('工作表1')).names.sort()).toEqual(['一', '工作表1']);
});

test('a file made, opened and made again holds the same', async () => {
  await host.render(everyFeature);
  await person.type('评分表', 'C4', { v: 4.5 });
  const bytes = await host.toBytes();
  await host.open(bytes, 'a.xlsx');
  const names = (await host.sheets()).map((it) => it.name);
  const first = await host.read(names);
  expect(first.map((it) => it.visibility)).toEqual(['visible', 'veryHidden', 'hidden']);
  await host.open(await host.toBytes(), 'b.xlsx');
  expect(await host.read(names)).toEqual(first);
  expect(Buffer.compare(await host.toBytes(), bytes)).toBe(0);
});

test('locks and validations of an opened file hold', async () => {
  await host.render(everyFeature);
  await host.open(await host.toBytes(), 'a.xlsx');
  expect(await person.type('评分表', 'B4', { v: 77 })).toBe(false);
  expect(await person.type('评分表', 'C4', { v: 3 })).toBe(true);
});

test('results stored in a file are not trusted', async () => {
  await host.render(samplePlan([sampleSheet('算', [[1, { formula: 'A1+1' }]])]));
  const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
  const parts = unzipSync(await host.toBytes());
  const poisoned = Object.entries(parts).map(([path, bytes]) => {
    const xml = strFromU8(bytes);
    if (!/worksheets\/.*\.xml$/.test(path)) return [path, bytes] as const;
    return [path, strToU8(xml.replace(/(<f>A1\+1<\/f>)(<v>[^<]*<\/v>)?/, '$1<v>999</v>'))] as const;
  });
  const bytes = zipSync(Object.fromEntries(poisoned));
  const file = await createXlsxHost(bytes);
  expect((await file.read(['算']))[0]?.rows[0]?.[1]?.value).toBe(999);
  await host.open(bytes, 'poisoned.xlsx');
  expect((await host.read(['算']))[0]?.rows[0]?.[1]?.value).toBe(2);
});

test('a file that is no workbook is refused and the old workbook stays', async () => {
  await host.render(everyFeature);
  await expect(host.open(new Uint8Array([1, 2, 3]), 'x.xlsx')).rejects.toMatchObject({
    name: 'HostError',
  });
  expect((await host.sheets()).map((it) => it.name)).toContain('评分表');
});
