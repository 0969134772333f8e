import { reportOf } from '../../src/commands/reportOf';
import { parseReport } from '../../src/commands/checkReport';
import type { Issue } from '../../src/base/issue';
import { emptySnapshot } from '../../src/flows/emptySnapshot';
import { zhCN } from '../../src/i18n/zh-CN';

const warning: Issue = {
  code: 'sheet.hidden',
  severity: 'warning',
  params: {},
  place: { sheet: '封面' },
};
const error: Issue = {
  code: 'entry.overMax',
  severity: 'error',
  params: { value: 8, max: 5 },
  place: { sheet: '永泰镇', cell: 'G8' },
};

const report = (issues: readonly Issue[]) =>
  reportOf({ done: true, snapshot: { ...emptySnapshot, issues }, issues: [] }, zhCN);

test('errors come first, each with its sheet and cell', () => {
  const { title, lines } = report([warning, error]);
  expect(title).toBe('错误 1 处，提醒 1 处');
  expect(lines.map((it) => [it.kind, it.place])).toEqual([
    ['错误', '永泰镇 G8'],
    ['提醒', '封面'],
  ]);
});

test('more than a dialog can show are counted', () => {
  const { lines, notes } = report(Array.from({ length: 130 }, () => error));
  expect(lines).toHaveLength(100);
  expect(notes).toContain('还有 30 处，在助手的“问题”里看。');
});

test('what kept the workbook from being read is said in place of a result', () => {
  const editing: Issue = { code: 'host.cellEditing', severity: 'error', params: {} };
  const { title, lines } = reportOf(
    { done: false, snapshot: emptySnapshot, issues: [editing] },
    zhCN,
  );
  expect([title, lines[0]?.fix]).toEqual(['没有校验成', '请先按回车键结束单元格编辑，再试一次。']);
});

test('a report arrives as it was sent, and anything else is none', () => {
  const sent = report([error]);
  expect(parseReport(JSON.stringify(sent))).toEqual(sent);
  for (const bad of [null, '', 'hello', '{"title":1}', 7]) expect(parseReport(bad)).toBeNull();
});
