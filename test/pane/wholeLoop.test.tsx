import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { zhCN } from '../../src/i18n/zh-CN';
import { App } from '../../src/pane/App';
import type { FileActions } from '../../src/pane/fileActions';
import type { Screen } from '../../src/pane/screen';
import { formatAddress } from '../../src/workbook/address';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import {
  decideAll,
  filledTowns,
  insertTowns,
  openOn,
  openXlsx,
  snapshotOf,
  type Opened,
} from '../flows/openSession';

/** The pane over a real workbook file. */
async function paneOn(opened: Opened, start?: Screen, file?: FileActions) {
  const { container } = render(
    <App
      session={opened.session}
      messages={zhCN}
      {...(start === undefined ? {} : { start })}
      {...(file === undefined ? {} : { file })}
    />,
  );
  await screen.findByRole('main');
  const said = (text: RegExp): Promise<void> =>
    waitFor(() => expect(container.querySelector('[aria-live]')?.textContent).toMatch(text), {
      timeout: 15_000,
    });
  return { user: userEvent.setup(), said };
}

let filled: Uint8Array;
beforeAll(async () => {
  filled = await filledTowns();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('from an empty file to score sheets: scheme, a decision, fewer units, sheets in the workbook', async () => {
  const opened = await openXlsx();
  const { user, said } = await paneOn(opened);
  await user.click(await screen.findByRole('radio', { name: /樟树市2021年/ }));
  await user.click(await button('用这份方案'));
  await user.click(await button('下一步：决定 10 项方案问题'));
  await user.click(await screen.findByRole('radio', { name: /先封顶，后扣分/ }));
  await user.type(screen.getByLabelText('决定人'), '王敏');
  await user.type(screen.getByLabelText('依据'), '办公会议定');
  await user.click(await button('记下决定，看下一项'));
  expect(await screen.findByText('待决定 9 项')).toBeTruthy();
  await user.click(await button('返回'));
  await user.click(await button(/单位/));
  await user.click(await button('整批修改'));
  const names = await screen.findByLabelText('每行一个单位');
  await user.clear(names);
  await user.click(names);
  await user.paste('福城街道\n永泰镇');
  await user.click(await button('更新名单'));
  await user.click(await button(/名单无误/));
  await user.click(await screen.findByRole('checkbox', { name: /市直部门/ }));
  await user.click(await button('插入 2 张评分表'));
  await said(/评分表/);
  const sheets = (await opened.host.sheets()).map((it) => it.name);
  expect(sheets).toEqual(expect.arrayContaining(['福城街道', '永泰镇']));
  const { snapshot } = await opened.session.refresh();
  expect(snapshot.evaluation?.decisions).toMatchObject([{ option: 'capFirst', by: '王敏' }]);
});

test('a text number in the file is listed, shown before it is written, and mended', async () => {
  const opened = await openXlsx(filled);
  const { session, host } = opened;
  const place = session.explain('town-01', 'T02')?.cell;
  if (place === null || place === undefined) throw new Error('no cell of T02');
  const { rows } = (await host.read([place.sheet]))[0] ?? { rows: [] };
  const row = Number(/\d+$/.exec(place.cell)?.[0]) - 1;
  const review = rows.map((it) => it.findIndex((head) => head?.value === '复核'));
  const entry = Math.max(...review);
  expect(entry).toBeGreaterThan(0);
  const cell = formatAddress(row, entry);
  await host.write([{ sheet: place.sheet, cell, input: '4分' }]);
  const { user, said } = await paneOn(opened, { at: 'issues' });
  await user.click(await button(/^一并改正 \d+ 处$/));
  const table = within(await screen.findByRole('table'));
  expect(table.getByText('4分')).toBeTruthy();
  await user.click(await button(/^写入 \d+ 处$/));
  await said(/改正/);
  const after = (await host.read([place.sheet]))[0]?.rows[row]?.[entry]?.value;
  expect(after).toBe(4);
});

test('a filled file is ranked once every unit is complete, and the sheet is in the workbook', async () => {
  const opened = await openXlsx(filled);
  const { user, said } = await paneOn(opened, { at: 'ranking' });
  const before = (await opened.host.sheets()).length;
  const { rankings } = await snapshotOf(opened.session);
  expect(rankings['town']?.every((it) => it.rank !== null)).toBe(true);
  expect(await screen.findByText('正式名次')).toBeTruthy();
  await user.click(await button('生成排名表'));
  await said(/排名表/);
  expect((await opened.host.sheets()).length).toBe(before + 1);
  expect(await button('更新排名表')).toBeTruthy();
});

test('while decisions are open nobody is ranked, and the session refuses a ranking', async () => {
  const opened = await openXlsx();
  await insertTowns(opened.session);
  await paneOn(opened, { at: 'ranking' });
  expect(await screen.findByText('按名单排列，尚无名次')).toBeTruthy();
  const outcome = await opened.session.makeRanking('town');
  expect(outcome.done).toBe(false);
  expect(outcome.issues.map((it) => it.code)).toContain('ranking.openDecisions');
});

test('a real score is explained down to the sentence of the scheme', async () => {
  const opened = await openXlsx(filled);
  await paneOn(opened, { at: 'explain', unit: 'town-01', leaf: 'T01' });
  const { snapshot } = await opened.session.refresh();
  const points = snapshot.scores['town-01']?.leaves['T01']?.points?.toFixed();
  const steps = (await screen.findAllByRole('listitem')).map((it) => it.textContent);
  expect(steps[0]).toBe('1满分5');
  expect(steps[steps.length - 1]).toBe(`得分${points}`);
  expect(screen.getByText('樟府办发〔2021〕49号，附件一第1项')).toBeTruthy();
});

test('an opened file goes on where it was left', async () => {
  const host = await createXlsxHost(filled);
  const session = await openOn(host);
  await decideAll(session);
  await paneOn({ host, session });
  expect(await screen.findByText('乡镇街道 3/3')).toBeTruthy();
  expect(await button(/下一步：生成乡镇街道排名表/)).toBeTruthy();
});
