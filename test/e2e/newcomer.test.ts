import { Workbook as ExcelWorkbook } from 'exceljs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { recalculate } from '../oracle/recalculate';
import { gridUser, type GridUser } from './grid';
import { askForTowns, decideAll, fillOthers, startEvaluation } from './mainLoop';
import { openPage } from './openPage';
import { paneUser, type PaneUser, type ShownRank } from './pane';
import { rankingIn } from './rankingIn';

const unit = '福城街道';
const rankingSheet = '排名表（乡镇街道）';

/** 复核 of the unit from the first row down: one clerical error, two judged scores below full, everything else in order. */
const firstRows = ['否', '1', '5', '否', '5', '4.5', '否', '5', '5', '5'];
const middleRows = ['2021-1-20', '否', '否', '2', '0', '否', '否', '0', '否', '否'];
const lastRows = ['无', '0', '否', '否', '8', '5', '否', '否'];

test('a newcomer goes from an empty page to ranks, saves, opens the file again, and a changed entry changes the rank', async () => {
  const { page, faults, close } = await openPage({ width: 1500, height: 860 });
  try {
    const pane = paneUser(page);
    const grid = gridUser(page);
    await pane.press('新建一本');
    await startEvaluation({ pane });
    await decideAll({ pane });
    await insertTowns(pane);
    await typeUnit(pane, grid);
    await fillOthers({ pane });
    await mendIssues(pane, grid);
    const ranks = await makeRanking(pane, grid);
    await pane.press('返回');
    const bytes = await readFile(await pane.download());
    await expectWorkbook(bytes, ranks);
    await reopen(page, pane, bytes);
    await grid.isAt('B2');
    await changeEntry(pane, grid, ranks);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
}, 900_000);

async function insertTowns(pane: PaneUser): Promise<void> {
  await askForTowns({ pane });
  await pane.says(/^\d+\/21$/);
  await pane.isAt(/樟树市2021年/);
  await pane.says('已插入 19 个单位，还差 35 个');
}

async function typeUnit(pane: PaneUser, grid: GridUser): Promise<void> {
  await pane.press('下一步：填报');
  await pane.press(`去填写：${unit}`);
  await grid.isAt('H5');
  await grid.typeDown(firstRows);
  await grid.typeDown(middleRows);
  await grid.isAt('H25');
  await grid.typeRefused('否', '缺少电脑和打印机应填“无”或“缺一部分”或“全缺”，从下拉列表中选。');
  await grid.typeDown(lastRows);
  await pane.says('已评得分 96.50，已评满分 100');
}

async function mendIssues(pane: PaneUser, grid: GridUser): Promise<void> {
  await pane.press('返回');
  await pane.press('下一步：改正 3 处错误');
  for (const [lost, cell, reason, left] of [
    ['1', 'K5', '指南有一处错别字', '错误 2'],
    ['0.5', 'K10', '疫苗接种信息发布不及时', '错误 1'],
    ['2', 'K29', '上稿量不足', '错误 0'],
  ] as const) {
    await pane.press(`去填写：扣 ${lost} 分，未写原因`);
    await grid.isAt(cell);
    await grid.readsPrompt('有扣分的必须写明扣在哪里');
    await grid.type(reason);
    // A click while the list loses a line would land beside the line below it.
    await pane.says(left);
  }
  await grid.moveTo('H9');
  await grid.paste('5分');
  await pane.says('错误 1');
  await pane.press(/：.*5分/);
  await pane.says('错误 0');
}

async function makeRanking(pane: PaneUser, grid: GridUser): Promise<readonly ShownRank[]> {
  await pane.press('返回');
  await pane.press('下一步：生成乡镇街道排名表');
  await pane.isAt('排名');
  await pane.press('生成排名表');
  await pane.offers('更新排名表');
  await grid.isAt('B2');
  const ranks = await pane.ranks();
  expect(ranks).toHaveLength(19);
  expect(ranks.find((it) => it.unit === unit)?.total).toBe('96.50');
  return ranks;
}

/** The file as others read it: its sheets, its formulas, and the ranks that LibreOffice gets from the formulas alone. */
async function expectWorkbook(bytes: Buffer, ranks: readonly ShownRank[]): Promise<void> {
  const workbook = new ExcelWorkbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const names = workbook.worksheets.map((it) => it.name);
  const units = ranks.map((it) => it.unit);
  expect(names).toEqual(
    expect.arrayContaining(['封面', '体检台账', '名单', rankingSheet, ...units]),
  );
  expect(workbook.getWorksheet(unit)?.getCell('K29').text).toBe('上稿量不足');
  expect(workbook.getWorksheet(unit)?.getCell('H9').value).toBe(5);
  for (const name of units) expect(formulas(workbook, name)).toBeGreaterThan(50);
  expect(rankingIn(await recalculate(bytes), rankingSheet)).toEqual(ranks);
}

function formulas(workbook: ExcelWorkbook, name: string): number {
  let count = 0;
  workbook.getWorksheet(name)?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula) count += 1;
    }),
  );
  return count;
}

async function reopen(page: Page, pane: PaneUser, bytes: Buffer): Promise<void> {
  await page.reload();
  await pane.open('打开工作簿', bytes);
  await pane.isAt(/樟树市2021年/);
  await pane.says('乡镇街道 19/19');
}

async function changeEntry(
  pane: PaneUser,
  grid: GridUser,
  before: readonly ShownRank[],
): Promise<void> {
  await pane.press(/ 排名 /);
  await pane.isAt('排名');
  expect(await pane.ranks()).toEqual(before);
  await pane.press('返回');
  await pane.press(/ 填报 /);
  await pane.press(`去填写：${unit}`);
  await grid.isAt('H5');
  await grid.moveTo('H6');
  await grid.type('3');
  await pane.says('总分 94.50');
  await pane.press('返回');
  await pane.press(/ 排名 /);
  await pane.isAt('排名');
  const after = await pane.ranks();
  const rankIn = (ranks: readonly ShownRank[]) => ranks.find((it) => it.unit === unit)?.rank ?? 0;
  expect(after).toHaveLength(19);
  expect(rankIn(after)).toBe(after.filter((it) => Number(it.total) > 94.5).length + 1);
  expect(rankIn(after)).toBeGreaterThan(rankIn(before));
}
