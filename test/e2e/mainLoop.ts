import type { Plain } from '../hosts/office/excel/snapshot';
import { snapshotDiff } from '../hosts/office/excel/snapshotDiff';
import type { UserResult } from '../hosts/office/excel/userEdit';
import type { SheetValues } from '../oracle/readValues';
import type { PaneUser, ShownRank } from './pane';
import { rankingIn } from './rankingIn';

/** The unit whose entries are typed by hand. */
export const typedUnit = '福城街道';
const rankingSheet = '排名表（乡镇街道）';

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

/** A clerk with an empty workbook in a spreadsheet program, and the pane open beside it. */
export interface Clerk {
  readonly pane: PaneUser;
  /** Types a text into a cell. */
  readonly type: (sheet: string, cell: string, text: string) => Promise<UserResult>;
  readonly paste: (sheet: string, cell: string, text: string) => Promise<UserResult>;
  /** What the cells of the visible sheets hold. */
  readonly values: () => Promise<SheetValues>;
  /** The visible sheets as they stand. */
  readonly sheets: () => Promise<Plain>;
  /** The sheet in front and the cells selected on it. */
  readonly place: () => Promise<readonly [sheet: string, range: string]>;
}

type AtPane = Pick<Clerk, 'pane'>;

/** From an empty workbook to ranks that follow the entries; then the ranking is taken back. */
export async function mainLoop(clerk: Clerk): Promise<void> {
  await startEvaluation(clerk);
  await decideAll(clerk);
  await insertTowns(clerk);
  await typeUnit(clerk);
  await fillOthers(clerk);
  await mendIssues(clerk);
  const before = await clerk.sheets();
  const ranks = await makeRanking(clerk);
  const units = ranks.map((it) => it.unit);
  expect(Object.keys(await clerk.values())).toEqual(
    expect.arrayContaining(['封面', '体检台账', '名单', rankingSheet, ...units]),
  );
  await changeEntry(clerk, ranks);
  await undo(clerk);
  expect(snapshotDiff(before, await clerk.sheets())).toEqual([]);
}

/** Chooses the scheme of 樟树. */
export async function startEvaluation({ pane }: AtPane): Promise<void> {
  await pane.choose(/樟树市2021年/);
  await pane.press('用这份方案');
  await pane.isAt(/樟树市2021年/);
}

/** Decides each finding as its first option says. */
export async function decideAll({ pane }: AtPane): Promise<void> {
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

/** Presses the button that inserts the sheets of the 19 towns, and waits for nothing. */
export async function askForTowns({ pane }: AtPane): Promise<void> {
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

async function typeUnit(clerk: Clerk): Promise<void> {
  const { pane, type } = clerk;
  await pane.press('下一步：填报');
  await pane.press(`去填写：${typedUnit}`);
  await isAtCell(clerk, 'H5');
  expect(await type(typedUnit, 'H25', '否')).toEqual({ isAccepted: false, refused: 'validation' });
  for (const [index, entry] of entries.entries())
    expect(await type(typedUnit, `H${5 + index}`, entry)).toEqual(accepted);
  await pane.says('已评得分 96.50，已评满分 100');
}

/** Fills the sheets of the other 18 units, and marks the typed one as done. */
export async function fillOthers({ pane }: AtPane): Promise<void> {
  await pane.press('填入示例 · 18 个');
  await pane.says('已完成 18/19');
  await pane.tick(`选取：${typedUnit}`);
  await pane.press('标记 1 个单位评定完成');
  await pane.says('已完成 19/19');
}

async function mendIssues(clerk: Clerk): Promise<void> {
  const { pane, type, paste, values } = clerk;
  await pane.press('返回');
  await pane.press('下一步：改正 3 处错误');
  for (const [lost, cell, reason, left] of reasons) {
    await pane.press(`去填写：扣 ${lost} 分，未写原因`);
    await isAtCell(clerk, cell);
    expect(await type(typedUnit, cell, reason)).toEqual(accepted);
    await pane.says(left);
  }
  expect(await paste(typedUnit, 'H9', '5分')).toEqual(accepted);
  await pane.says('错误 1');
  await pane.press(/：.*5分/);
  await pane.says('错误 0');
  expect((await values())[typedUnit]?.['H9']).toBe(5);
}

async function makeRanking({ pane, values }: Clerk): Promise<readonly ShownRank[]> {
  await pane.press('返回');
  await pane.press('下一步：生成乡镇街道排名表');
  await pane.isAt('排名');
  await pane.press('生成排名表');
  await pane.offers('更新排名表');
  const ranks = await pane.ranks();
  expect(ranks).toHaveLength(19);
  expect(ranks.find((it) => it.unit === typedUnit)?.total).toBe('96.50');
  for (const { rank, total } of ranks)
    expect(rank).toBe(1 + ranks.filter((it) => Number(it.total) > Number(total)).length);
  expect(rankingIn(await values(), rankingSheet)).toEqual(ranks);
  return ranks;
}

/** A changed entry changes total and rank in the workbook at once, by formulas, and in the pane; taken back, both are as before. */
async function changeEntry(clerk: Clerk, before: readonly ShownRank[]): Promise<void> {
  const { pane, type, values } = clerk;
  await type(typedUnit, 'H6', '3');
  const after = rankingIn(await values(), rankingSheet);
  const changed = after.find((it) => it.unit === typedUnit);
  expect(changed?.total).toBe('94.50');
  expect(changed?.rank).toBe(
    1 + before.filter((it) => it.unit !== typedUnit && Number(it.total) > 94.5).length,
  );
  expect(await ranksLike(pane, after)).toEqual(after);
  await type(typedUnit, 'H6', '1');
  expect(await ranksLike(pane, before)).toEqual(before);
  expect(rankingIn(await values(), rankingSheet)).toEqual(before);
}

/** The ranks in the pane once they are those expected; after two minutes, as they are. */
async function ranksLike(
  pane: PaneUser,
  expected: readonly ShownRank[],
): Promise<readonly ShownRank[]> {
  const wanted = JSON.stringify(expected);
  await until(async () => JSON.stringify(await pane.ranks()) === wanted);
  return pane.ranks();
}

async function undo({ pane }: Clerk): Promise<void> {
  await pane.press('返回');
  await pane.press('撤销');
  await pane.says('已撤销。');
}

/** Waits until the program shows the sheet of the typed unit with that cell selected. */
async function isAtCell({ place }: Clerk, cell: string): Promise<void> {
  const there = [typedUnit, cell];
  await until(async () => (await place()).join() === there.join());
  expect(await place()).toEqual(there);
}

/** Waits for what happens by and by; gives up quietly after two minutes, for what follows to fail and say why. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1200 && !(await isSo()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
}
