import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { journalKey } from '../../../src/hosts/office/putJournal';
import { startPane } from '../../../src/startPane';
import { newestSets } from '../../hosts/office/emulator/apiSets';
import { openWorkbook } from '../../hosts/office/emulator/openWorkbook';
import { createWorkbook } from '../../hosts/office/excel/blankWorkbook';
import { userEdit } from '../../hosts/office/excel/userEdit';
import { officeInPage } from './officeInPage';

jest.setTimeout(300_000);

const excel = openWorkbook(createWorkbook(), { sets: newestSets });

// The library takes these from every page that it is in.
const address = window.history.replaceState.bind(window.history);

beforeAll(async () => {
  officeInPage(excel);
  await Office.onReady();
});

/** The pane as a button of the ribbon opens it, in place of the one that is there. */
function openPane(step: string): UserEvent {
  cleanup();
  address(null, '', `?step=${step}`);
  const { rerender } = render(<p />);
  void startPane((pane) => rerender(<>{pane}</>), null);
  return userEvent.setup();
}

const isAt = async (title: string | RegExp): Promise<void> => {
  await waitFor(
    () => expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(title),
    { timeout: 120_000 },
  );
};

const names = (): readonly string[] => excel.workbook.sheets.map((it) => it.name);

test('插入评分表 of the ribbon goes from an empty workbook to score sheets in Excel', async () => {
  const user = openPane('insert');
  await isAt('选方案');
  await user.click(screen.getByRole('radio', { name: /樟树市2021年/ }));
  await user.click(screen.getByRole('button', { name: '用这份方案' }));
  await isAt('插入评分表');
  expect(names()).toContain('封面');
  const checks = screen.getAllByRole('checkbox');
  await user.click(checks[1] ?? document.body);
  await user.click(screen.getByRole('button', { name: /^插入/ }));
  await screen.findAllByText(/^刚才：插入/, undefined, { timeout: 120_000 });
  expect(names()).toEqual(expect.arrayContaining(['福城街道', '汇总表（乡镇街道）']));
});

test('an interrupted action is ended before anything else, and the person is told', async () => {
  await Excel.run(async (context) => {
    const journal = { version: 1, entries: [] };
    context.workbook.settings.add(journalKey, JSON.stringify(journal));
    await context.sync();
  });
  openPane('open');
  await isAt(/樟树市2021年/);
  expect(await screen.findAllByText('上次操作没有做完，已恢复原状。')).not.toEqual([]);
});

test('what an interrupted action left without its journal is kept as it is until a person keeps both', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add('_kaoping_unfinished', '="Excel"');
    context.workbook.worksheets.add('kaoping~1').getRange('A1').values = [['福城街道']];
    await context.sync();
  });
  const user = openPane('open');
  await isAt('上次操作没有做完，恢复用的记录已丢失或读不出来');
  expect(names()).toContain('kaoping~1');
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  await isAt('上次操作没有做完，恢复用的记录已丢失或读不出来');
  await user.click(screen.getByRole('button', { name: '两份都留下' }));
  await isAt(/樟树市2021年/);
  expect(await screen.findAllByText(/^没做完的操作不再恢复。/)).not.toEqual([]);
  expect(names()).toContain('福城街道（中断前）');
  expect(names()).not.toContain('kaoping~1');
});

test('while a cell is edited nothing is offered but to try again', async () => {
  excel.faults.isCellEditing = true;
  const user = openPane('check');
  await isAt('正在编辑单元格');
  expect(screen.getAllByRole('button').map((it) => it.textContent)).toEqual(['再试一次']);
  excel.faults.isCellEditing = false;
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  await isAt('问题');
});

test('an edit in Excel is seen in the pane without asking', async () => {
  openPane('check');
  await isAt('问题');
  const sheet = excel.workbook.sheets.find((it) => it.name === '福城街道');
  if (sheet === undefined) throw new Error('no sheet');
  const cell = 'G5';
  excel.person(() => userEdit(sheet, cell, '5分'));
  expect(await screen.findAllByText(/公式/, undefined, { timeout: 60_000 })).not.toEqual([]);
});
