import { chromium, type Browser } from 'playwright-core';
import { createWorkbook } from '../hosts/office/excel/blankWorkbook';
import type { Workbook } from '../hosts/office/excel/model';
import { sheetNamed } from '../hosts/office/excel/sheets';
import { snapshotDiff } from '../hosts/office/excel/snapshotDiff';
import { userEdit, userPaste } from '../hosts/office/excel/userEdit';
import { browserPath } from './browserPath';
import { askForTowns, mainLoop, startEvaluation, typedUnit, until, type Clerk } from './mainLoop';
import { openInExcel, type ExcelPage, type OpenInExcelOptions } from './openInExcel';
import { paneUser, type PaneUser } from './pane';
import { shownPlace, shownSnapshot, shownValues } from './shownState';

const journal = 'kaoping.journal';

let browser: Browser | null = null;
afterAll(async () => {
  await browser?.close();
});

interface ExcelClerk extends ExcelPage, Clerk {
  readonly workbook: Workbook;
  readonly reopen: () => Promise<PaneUser>;
}

/** A clerk with an empty workbook in Excel, and the built pane open beside it. */
async function clerkInExcel(
  flavour: NonNullable<OpenInExcelOptions['flavour']>,
): Promise<ExcelClerk> {
  browser ??= await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const context = await browser.newContext({
    viewport: { width: 350, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const opened = await openInExcel(page, createWorkbook(), { flavour });
  const { excel } = opened;
  const { workbook } = excel;
  return {
    ...opened,
    workbook,
    pane: paneUser(page, opened.frame),
    reopen: async () => paneUser(page, await opened.reload()),
    type: async (sheet, cell, text) =>
      excel.person(() => userEdit(sheetNamed(workbook, sheet), cell, text)),
    paste: async (sheet, cell, text) =>
      excel.person(() => userPaste(sheetNamed(workbook, sheet), cell, text)),
    values: async () => shownValues(workbook),
    sheets: async () => shownSnapshot(workbook),
    place: async () => shownPlace(workbook),
  };
}

function expectNoTrace({ workbook }: ExcelClerk): void {
  expect(workbook.settings.has(journal)).toBe(false);
  expect(workbook.calculationMode).toBe('automatic');
}

test.each(['windows', 'web'] as const)(
  'I1 in Excel, flavour %s, a clerk goes from an empty workbook to ranks that follow the entries, and takes the ranking back',
  async (flavour) => {
    const clerk = await clerkInExcel(flavour);
    await mainLoop(clerk);
    expectNoTrace(clerk);
    expect([clerk.faults, clerk.foreign]).toEqual([[], []]);
  },
  900_000,
);

test('a pane that is closed in the middle of inserting says when it opens again that it put the workbook back', async () => {
  const clerk = await clerkInExcel('windows');
  const { excel, workbook, reopen } = clerk;
  await startEvaluation(clerk);
  const before = shownSnapshot(workbook);
  excel.faults.closeAt({ request: 7, runs: true });
  await askForTowns(clerk);
  await until(() => workbook.settings.has(journal) && typedUnit in shownSnapshot(workbook));
  expect(Object.keys(shownSnapshot(workbook))).toContain(typedUnit);
  excel.faults.end();
  const pane = await reopen();
  await pane.says('上次操作没有做完，已恢复原状。');
  expect(snapshotDiff(before, shownSnapshot(workbook))).toEqual([]);
  expectNoTrace(clerk);
  expect([clerk.faults, clerk.foreign]).toEqual([[], []]);
}, 600_000);
