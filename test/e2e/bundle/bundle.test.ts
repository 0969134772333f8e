import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { EditEvent } from '../../../src/workbook/host';
import { testWorkbookHost } from '../../hosts/contract';
import { createWorkbook } from '../../hosts/office/excel/blankWorkbook';
import { newestSets } from '../../hosts/office/emulator/apiSets';
import { userEdit } from '../../hosts/office/excel/userEdit';
import { browserPath } from '../browserPath';
import { openInExcel, type ExcelPage } from '../openInExcel';
import { chunksOf, hostsOfBundle, type MakeBuiltHost } from './hostOfBundle';

// The page of the ribbon's functions loads the host when a button is pressed, and does nothing of its own before.
const chunks = chunksOf(join(process.cwd(), 'dist'), 'commands');

const sets = { ...newestSets, DialogApi: '1.2' };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
});

describe.each(['windows', 'web'] as const)('as it is built, in Excel of flavour %s,', (flavour) => {
  let excel: ExcelPage;
  let makeHost: MakeBuiltHost;
  beforeAll(async () => {
    const page = await (await browser.newContext()).newPage();
    excel = await openInExcel(page, createWorkbook(), { flavour, path: 'commands.html', sets });
    makeHost = await hostsOfBundle(page, excel.frame, chunks);
  });
  afterEach(() => expectNoFault(excel));

  testWorkbookHost(
    'office',
    () => {
      excel.openWorkbook(createWorkbook());
      return makeHost();
    },
    {
      recalculates: true,
      dispose: (host) => {
        if ('dispose' in host && typeof host.dispose === 'function') return host.dispose();
      },
    },
  );

  test('what a person types is reported', async () => {
    const { workbook, person } = excel.openWorkbook(createWorkbook());
    const host = await makeHost();
    const told = new Promise<EditEvent>((resolve) => host.onEdit(resolve));
    person(() => workbook.sheets.map((it) => userEdit(it, 'B3', '5')));
    expect(await told).toEqual({ sheet: 'Sheet1', range: 'B3' });
    await host.dispose();
  });

  test('校验 of the ribbon says in a window of its own what it found', async () => {
    excel.openWorkbook(createWorkbook());
    // On Windows a dialog is another page, on the web a frame within that of Excel.
    const opening = flavour === 'windows' ? excel.nextDialog() : null;
    const pressed = excel.pressButton('checkWorkbook');
    const window = await opening;
    const dialog = window ?? excel.frame.page().frameLocator('#dialog');
    await dialog.getByRole('heading', { name: '工作簿里还没有考评表' }).waitFor();
    await window?.close();
    expect(await pressed).toMatchObject({ status: 0 });
  });
});

/** The page says nothing of a fault, and asks no other server for anything. */
function expectNoFault({ faults, foreign }: ExcelPage): void {
  expect([faults, foreign]).toEqual([[], []]);
}
