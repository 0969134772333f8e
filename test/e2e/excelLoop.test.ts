import { chromium, type Browser } from 'playwright-core';
import { formatAddress, formatRange } from '../../src/workbook/address';
import { createWorkbook } from '../hosts/office/excel/blankWorkbook';
import { valueAt } from '../hosts/office/excel/calculate';
import { placeOf } from '../hosts/office/excel/grid';
import type { Workbook } from '../hosts/office/excel/model';
import { sheetById, sheetNamed } from '../hosts/office/excel/sheets';
import { sheetSnapshot } from '../hosts/office/excel/snapshot';
import { snapshotDiff } from '../hosts/office/excel/snapshotDiff';
import { userEdit, userPaste, type UserResult } from '../hosts/office/excel/userEdit';
import type { SheetValues } from '../oracle/readValues';
import { browserPath } from './browserPath';
import { openInExcel, type ExcelPage, type OpenInExcelOptions } from './openInExcel';
import { paneUser, type PaneUser, type ShownRank } from './pane';
import { rankingIn } from './rankingIn';

const unit = '福城街道';
const rankingSheet = '排名表（乡镇街道）';
const journal = 'kaoping.journal';

/** 复核 of the unit from H5 down: one clerical error, two judged scores below full, everything else in order. */
const entries = [
  ['否', '1', '5', '否', '5', '4.5', '否', '5', '5', '5'],
  ['2021-1-20', '否', '否', '2', '0', '否', '否', '0', '否', '否'],
  ['无', '0', '否', '否', '8', '5', '否', '否'],
].flat();

/** What is written to the right of a score below full. */
const reasons = [
  ['1', 'K5', '指南有一处错别字', '错误 2'],
  ['0.5', 'K10', '疫苗接种信息发布不及时', '错误 1'],
  ['2', 'K29', '上稿量不足', '错误 0'],
] as const;

const accepted: UserResult = { isAccepted: true };

let browser: Browser | null = null;
afterAll(async () => {
  await browser?.close();
});

interface Clerk extends ExcelPage {
  readonly pane: PaneUser;
  readonly workbook: Workbook;
  readonly reopen: () => Promise<PaneUser>;
}

/** A clerk with an empty workbook in Excel, and the built pane open beside it. */
async function clerkInExcel(flavour: NonNullable<OpenInExcelOptions['flavour']>): Promise<Clerk> {
  browser ??= await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const context = await browser.newContext({
    viewport: { width: 350, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  const opened = await openInExcel(page, createWorkbook(), { flavour });
  return {
    ...opened,
    workbook: opened.excel.workbook,
    pane: paneUser(page, opened.frame),
    reopen: async () => paneUser(page, await opened.reload()),
  };
}

async function startEvaluation({ pane }: Clerk): Promise<void> {
  await pane.choose(/樟树市2021年/);
  await pane.press('用这份方案');
  await pane.isAt(/樟树市2021年/);
}

async function decideAll({ pane }: Clerk): Promise<void> {
  await pane.press('下一步：决定 10 项方案问题');
  for (let decided = 1; decided <= 10; decided += 1) {
    await pane.choose(/./);
    if (decided === 1) {
      await pane.fill('决定人', '王敏');
      await pane.fill('依据', '12月20日办公会议定');
    }
    await pane.press(/^记下决定/);
    await pane.says(`须决定 10 项，已决定 ${decided} 项`);
  }
  await pane.press('回到首页');
}

async function askForTowns({ pane }: Clerk): Promise<void> {
  await pane.press(/^已完成 单位/);
  await pane.press('名单无误，去插入评分表');
  await pane.tick('市直部门，35 个单位');
  await pane.press('插入 19 张评分表');
}

async function insertTowns(clerk: Clerk): Promise<void> {
  await askForTowns(clerk);
  await clerk.pane.isAt(/樟树市2021年/);
  await clerk.pane.says('已插入 19 个单位，还差 35 个');
}

async function typeUnit({ pane, excel, workbook }: Clerk): Promise<void> {
  await pane.press('下一步：填报');
  await pane.press(`去填写：${unit}`);
  await isAtCell(workbook, unit, 'H5');
  const sheet = sheetNamed(workbook, unit);
  expect(excel.person(() => userEdit(sheet, 'H25', '否'))).toEqual({
    isAccepted: false,
    refused: 'validation',
  });
  for (const [index, entry] of entries.entries())
    expect(excel.person(() => userEdit(sheet, `H${5 + index}`, entry))).toEqual(accepted);
  await pane.says('已评得分 96.50，已评满分 100');
}

async function fillOthers({ pane }: Clerk): Promise<void> {
  await pane.press('填入示例 · 18 个');
  await pane.says('已完成 18/19');
  await pane.tick(`选取：${unit}`);
  await pane.press('标记 1 个单位评定完成');
  await pane.says('已完成 19/19');
}

async function mendIssues({ pane, excel, workbook }: Clerk): Promise<void> {
  const sheet = sheetNamed(workbook, unit);
  await pane.press('返回');
  await pane.press('下一步：改正 3 处错误');
  for (const [lost, cell, reason, left] of reasons) {
    await pane.press(`去填写：扣 ${lost} 分，未写原因`);
    await isAtCell(workbook, unit, cell);
    expect(excel.person(() => userEdit(sheet, cell, reason))).toEqual(accepted);
    await pane.says(left);
  }
  expect(excel.person(() => userPaste(sheet, 'H9', '5分'))).toEqual(accepted);
  await pane.says('错误 1');
  await pane.press(/：.*5分/);
  await pane.says('错误 0');
  expect(valuesOf(workbook)[unit]?.['H9']).toBe(5);
}

async function makeRanking({ pane, workbook }: Clerk): Promise<readonly ShownRank[]> {
  await pane.press('返回');
  await pane.press('下一步：生成乡镇街道排名表');
  await pane.isAt('排名');
  await pane.press('生成排名表');
  await pane.offers('更新排名表');
  const ranks = await pane.ranks();
  expect(ranks).toHaveLength(19);
  expect(ranks.find((it) => it.unit === unit)?.total).toBe('96.50');
  for (const { rank, total } of ranks)
    expect(rank).toBe(1 + ranks.filter((it) => Number(it.total) > Number(total)).length);
  expect(rankingIn(valuesOf(workbook), rankingSheet)).toEqual(ranks);
  return ranks;
}

/** A changed entry changes total and rank in Excel at once, by formulas, and in the pane; taken back, both are as before. */
async function changeEntry(clerk: Clerk, before: readonly ShownRank[]): Promise<void> {
  const { pane, excel, workbook } = clerk;
  const sheet = sheetNamed(workbook, unit);
  excel.person(() => userEdit(sheet, 'H6', '3'));
  const after = rankingIn(valuesOf(workbook), rankingSheet);
  const changed = after.find((it) => it.unit === unit);
  expect(changed?.total).toBe('94.50');
  expect(changed?.rank).toBe(
    1 + before.filter((it) => it.unit !== unit && Number(it.total) > 94.5).length,
  );
  expect(await ranksLike(pane, after)).toEqual(after);
  excel.person(() => userEdit(sheet, 'H6', '1'));
  expect(await ranksLike(pane, before)).toEqual(before);
  expect(rankingIn(valuesOf(workbook), rankingSheet)).toEqual(before);
}

/** The ranks in the pane once they are those expected; after a minute, as they are. */
async function ranksLike(
  pane: PaneUser,
  expected: readonly ShownRank[],
): Promise<readonly ShownRank[]> {
  const isExpected = (it: readonly ShownRank[]): boolean =>
    JSON.stringify(it) === JSON.stringify(expected);
  let ranks = await pane.ranks();
  for (let tries = 0; tries < 600 && !isExpected(ranks); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    ranks = await pane.ranks();
  }
  return ranks;
}

async function undo({ pane }: Clerk): Promise<void> {
  await pane.press('返回');
  await pane.press('撤销');
  await pane.says('已撤销。');
}

/** Waits until Excel shows that sheet with that cell selected. */
async function isAtCell(workbook: Workbook, sheet: string, cell: string): Promise<void> {
  const shown = (): readonly unknown[] => {
    const active = sheetById(workbook, workbook.activeSheet);
    return [active?.name, active === null ? null : formatRange(active.selection)];
  };
  await until(() => shown().join() === [sheet, cell].join());
  expect(shown()).toEqual([sheet, cell]);
}

/** Waits for what Excel does by and by; gives up quietly after a minute, for what follows to fail and say why. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 600 && !isSo(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** What the cells of the visible sheets hold, empty ones left out. */
function valuesOf(workbook: Workbook): SheetValues {
  const shown = workbook.sheets.filter((it) => it.visibility === 'visible');
  return Object.fromEntries(
    shown.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        Array.from(sheet.cells.keys()).flatMap((key) => {
          const { row, column } = placeOf(key);
          const value = valueAt(sheet, row, column);
          return value === null || typeof value === 'object'
            ? []
            : [[formatAddress(row, column), value]];
        }),
      ),
    ]),
  );
}

/** The visible sheets as they stand. */
function sheetsOf(workbook: Workbook) {
  const shown = workbook.sheets.filter((it) => it.visibility === 'visible');
  return Object.fromEntries(shown.map((it) => [it.name, sheetSnapshot(it)]));
}

function expectNoTrace({ workbook }: Clerk): void {
  expect(workbook.settings.has(journal)).toBe(false);
  expect(workbook.calculationMode).toBe('automatic');
}

test.each(['windows', 'web'] as const)(
  'in Excel, flavour %s, a clerk goes from an empty workbook to ranks that follow the entries, and takes the ranking back',
  async (flavour) => {
    const clerk = await clerkInExcel(flavour);
    const { workbook } = clerk;
    await startEvaluation(clerk);
    await decideAll(clerk);
    await insertTowns(clerk);
    await typeUnit(clerk);
    await fillOthers(clerk);
    await mendIssues(clerk);
    const before = sheetsOf(workbook);
    const ranks = await makeRanking(clerk);
    const units = ranks.map((it) => it.unit);
    expect(Object.keys(valuesOf(workbook))).toEqual(
      expect.arrayContaining(['封面', '体检台账', '名单', rankingSheet, ...units]),
    );
    await changeEntry(clerk, ranks);
    await undo(clerk);
    expect(snapshotDiff(before, sheetsOf(workbook))).toEqual([]);
    expectNoTrace(clerk);
    expect([clerk.faults, clerk.foreign]).toEqual([[], []]);
  },
  400_000,
);

test('a pane that is closed in the middle of inserting says when it opens again that it put the workbook back', async () => {
  const clerk = await clerkInExcel('windows');
  const { excel, workbook, reopen } = clerk;
  await startEvaluation(clerk);
  const before = sheetsOf(workbook);
  excel.faults.closeAt({ request: 7, runs: true });
  await askForTowns(clerk);
  await until(() => workbook.settings.has(journal) && unit in sheetsOf(workbook));
  expect(Object.keys(sheetsOf(workbook))).toContain(unit);
  excel.faults.end();
  const pane = await reopen();
  await pane.says('上次操作没有做完，已恢复原状。');
  expect(snapshotDiff(before, sheetsOf(workbook))).toEqual([]);
  expectNoTrace(clerk);
  expect([clerk.faults, clerk.foreign]).toEqual([[], []]);
}, 200_000);
