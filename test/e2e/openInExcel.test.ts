import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { createWorkbook } from '../hosts/office/excel/blankWorkbook';
import { sheetNamed } from '../hosts/office/excel/sheets';
import { userEdit } from '../hosts/office/excel/userEdit';
import { browserPath } from './browserPath';
import { openInExcel, type ExcelPage } from './openInExcel';

const folder = mkdtempSync(join(tmpdir(), 'add-in-'));
let browser: Browser | null = null;

const newPage = async (): Promise<Page> => {
  browser ??= await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  return context.newPage();
};

beforeAll(() => {
  const script = '<script src="office/office.js"></script>';
  writeFileSync(join(folder, 'taskpane.html'), `<!doctype html><title>x</title>${script}`);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Writes texts into a new sheet and counts the events of it, in the page. */
async function useExcel(frame: Frame): Promise<unknown> {
  return frame.evaluate(async () => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    return Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      const range = context.workbook.worksheets.add('评分').getRange('A1:B1');
      range.values = [['单位', '=1+1']];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
  });
}

const codeOf = (frame: Frame, name: string): Promise<unknown> =>
  frame.evaluate(async (sheet) => {
    try {
      return await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).load('name');
        await context.sync();
        return null;
      });
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  }, name);

let windows: ExcelPage;
let web: ExcelPage;

beforeAll(async () => {
  windows = await openInExcel(await newPage(), createWorkbook(), { folder });
  web = await openInExcel(await newPage(), createWorkbook(), { folder, flavour: 'web' });
});

const flavours = [
  ['windows', () => windows, 'PC'],
  ['web', () => web, 'OfficeOnline'],
] as const;

describe.each(flavours)(
  'the genuine library in Chromium, flavour %s',
  (_flavour, opened, platform) => {
    test('knows which Excel it is in', async () => {
      const info = await opened().frame.evaluate(() => [
        Office.context.platform,
        Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
        Office.context.displayLanguage,
      ]);
      expect(info).toEqual([platform, true, 'zh-CN']);
    });

    test('reads, writes and hears of changes, also after the page is opened again; no other host is asked', async () => {
      const { excel, frame, faults, foreign, reload } = opened();
      expect(await useExcel(frame)).toEqual(['评分!A1:B1', [['单位', 2]]]);
      excel.person(() => userEdit(sheetNamed(excel.workbook, '评分'), 'A2', '甲'));
      await frame.waitForFunction(() => Reflect.get(window, 'heard').length === 2);
      expect(await frame.evaluate(() => Reflect.get(window, 'heard'))).toEqual(['A1:B1', 'A2']);
      expect(await codeOf(frame, '没有')).toBe('ItemNotFound');
      expect(await codeOf(await reload(), '评分')).toBeNull();
      expect([faults, foreign]).toEqual([[], []]);
    });
  },
);

test('Excel on the web refuses a request over 5 MB', async () => {
  const frame = await web.reload();
  const code = await frame.evaluate(async () => {
    try {
      return await Excel.run(async (context) => {
        const text = 'x'.repeat(30_000);
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A200');
        range.values = Array.from({ length: 200 }, () => [text]);
        await context.sync();
        return null;
      });
    } catch (error) {
      return error instanceof OfficeExtension.Error ? error.code : String(error);
    }
  });
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(web.excel.workbook.sheets[0]?.cells.size).toBe(0);
});

test('a button of the ribbon runs a function of the page', async () => {
  const { pressButton, reload } = windows;
  const frame = await reload();
  await frame.evaluate(() => {
    Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => {
      Reflect.set(window, 'pressed', event.source.id);
      event.completed();
    });
  });
  expect(await pressButton('checkWorkbook')).toMatchObject({ status: 0 });
  expect(await frame.evaluate(() => Reflect.get(window, 'pressed'))).toBe('checkWorkbook');
});

test('a dialog of the page and the page send each other messages, until the person closes it', async () => {
  const { nextDialog, reload } = windows;
  const frame = await reload();
  const opening = nextDialog();
  await frame.evaluate(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'said', heard);
    Office.context.ui.displayDialogAsync(
      `${location.origin}/taskpane.html`,
      ({ value: dialog }) => {
        dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => heard.push(event));
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
          heard.push('message' in event ? event.message : event.error);
          dialog.messageChild('报告');
        });
      },
    );
  });
  const dialog = await opening;
  await dialog.evaluate(async () => {
    await Office.onReady();
    Office.context.ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message }: { readonly message: string }) => Reflect.set(window, 'said', message),
      () => Office.context.ui.messageParent('ready'),
    );
  });
  await dialog.waitForFunction(() => Reflect.get(window, 'said') === '报告');
  await dialog.close();
  await frame.waitForFunction(() => Reflect.get(window, 'said').length === 2);
  expect(await frame.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    'ready',
    { type: 'dialogEventReceived', error: 12_006 },
  ]);
});
