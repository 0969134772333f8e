import { Workbook as ExcelWorkbook } from 'exceljs';
import { readFile } from 'node:fs/promises';
import { exampleBook } from '../oracle/exampleBook';
import { recalculate } from '../oracle/recalculate';
import { openPage } from './openPage';
import { paneUser, type PaneUser } from './pane';
import { rankingIn } from './rankingIn';

const rankingSheet = '排名表（市直部门）';

test('a pane without a grid opens a file of all units, checks it, corrects a name, ranks and saves', async () => {
  const example = Buffer.from(await exampleBook('zhangshu-2021'));
  const { page, faults, close } = await openPage({
    path: 'taskpane.html',
    width: 350,
    height: 800,
  });
  try {
    const pane = paneUser(page);
    await pane.open('打开工作簿', example);
    await pane.isAt(/樟树市2021年/);
    await pane.says('乡镇街道 19/19，市直部门 35/35');
    await pane.press('重新核对');
    await pane.says(/^已重新核对，共 \d+ 个问题。$/);
    await renameAuditOffice(pane);
    await pane.press(/ 排名 /);
    await pane.press('市直部门 35');
    await pane.press('更新排名表');
    await pane.says('刚才：生成市直部门排名表');
    const ranks = await pane.ranks();
    expect(ranks).toHaveLength(35);
    await pane.press('返回');
    const bytes = await readFile(await pane.download());
    const workbook = new ExcelWorkbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const names = workbook.worksheets.map((it) => it.name);
    expect(names).toEqual(expect.arrayContaining([rankingSheet, '市审计局', '福城街道']));
    expect(names).not.toContain('市审计');
    expect(rankingIn(await recalculate(bytes), rankingSheet)).toEqual(ranks);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});

async function renameAuditOffice(pane: PaneUser): Promise<void> {
  await pane.press(/^已完成 单位/);
  await pane.press('市直部门 35');
  await pane.press('改名：市审计');
  await pane.fill('“市审计”改为', '局');
  await pane.press(/^改名$/);
  await pane.says('市审计局');
  await pane.press('返回');
}
