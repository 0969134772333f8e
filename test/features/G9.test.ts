import { mustBeDone } from '../../src/cli/buildExample';
import { exampleDecisions } from '../../src/flows/exampleDecisions';
import type { Outcome, Session } from '../../src/flows/session';
import { issueText } from '../../src/i18n/issueText';
import { zhCN } from '../../src/i18n/zh-CN';
import { openCells } from '../hosts/lockedInFile';
import { addressOf, contentOf, inputsOf } from '../flows/cellsOf';
import { codesOf, filledTowns, openXlsx, snapshotOf, threeTowns } from '../flows/openSession';

jest.setTimeout(300_000);

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await filledTowns();
});

const draft = { value: 96, reason: '申诉成立', approver: '王敏', appeal: '申1号' };

async function finalOf(session: Session, unit: string): Promise<string | undefined> {
  const { rankings } = await snapshotOf(session);
  return rankings['town']?.find((it) => it.unit === unit)?.final?.toString();
}

test('G9 a total set by hand without a reason, or without who approved it, is refused', async () => {
  const { session } = await openXlsx(bytes);
  const [unit = ''] = await codesOf(session);
  const before = await finalOf(session, unit);
  for (const lack of ['reason', 'approver'] as const) {
    const { done, issues } = await session.setOverride(unit, { ...draft, [lack]: ' ' });
    expect([done, issues.map((it) => [it.code, it.params])]).toEqual([
      false,
      [['override.incomplete', { missing: [lack] }]],
    ]);
  }
  expect(await finalOf(session, unit)).toBe(before);
});

test('G9 typed into the sheet without a reason it does not count and is one error at its cell', async () => {
  const { host, session } = await openXlsx(bytes);
  const [unit = ''] = await codesOf(session);
  const before = await finalOf(session, unit);
  mustBeDone(await session.addOverrides('town'));
  const sheet = '改分登记（乡镇街道）';
  const cell = addressOf(await contentOf(host, sheet), unit, 'value');
  await host.write([{ sheet, cell, input: 96 }]);
  const { issues } = await snapshotOf(session);
  const found = issues.filter((it) => it.code === 'override.incomplete');
  expect(found.map((it) => [it.place?.sheet, it.place?.cell, it.severity])).toEqual([
    [sheet, addressOf(await contentOf(host, sheet), unit, 'reason'), 'error'],
  ]);
  expect(await finalOf(session, unit)).toBe(before);
});

test('G9 a complete one counts, stands beside the computed total, and the log says who, when, old, new and why', async () => {
  const { session } = await openXlsx(bytes);
  const [unit = ''] = await codesOf(session);
  const before = (await snapshotOf(session)).scores[unit]?.rounded?.toString();
  mustBeDone(await session.setOverride(unit, draft));
  mustBeDone(await session.makeRanking('town'));
  const { evaluation, scores } = await snapshotOf(session);
  expect(await finalOf(session, unit)).toBe('96');
  expect(scores[unit]?.rounded?.toString()).toBe(before);
  const name = evaluation?.roster.find((it) => it.code === unit)?.name ?? '';
  const told = evaluation?.log.filter((it) => it.action.startsWith('改定')) ?? [];
  expect(told).toEqual([
    {
      at: '2021-12-20T09:00:00.000Z',
      action: `改定“${name}”总分`,
      detail: `${before} → 96；理由：申诉成立；批准人：王敏`,
      isRecord: true,
    },
  ]);
});

test('G9 one value changed after the results were final is one issue that names the cell', async () => {
  const { host, session } = await openXlsx(bytes);
  const [unit = ''] = await codesOf(session);
  expect((await session.finalise('town', ' ')).issues.map((it) => it.code)).toEqual([
    'final.unsigned',
  ]);
  const { snapshot } = mustBeDone(await session.finalise('town', '王敏'));
  expect(snapshot.issues.filter((it) => it.code.startsWith('final.'))).toEqual([]);
  const name = snapshot.evaluation?.roster.find((it) => it.code === unit)?.name ?? '';
  const content = await contentOf(host, name);
  const cell = addressOf(content, 'T02/1', 'review');
  await host.write([{ sheet: name, cell, input: 1 }]);
  const reason = addressOf(content, 'T02/1', 'reason');
  await host.write([{ sheet: name, cell: reason, input: '更新不及时' }]);
  const { issues } = await snapshotOf(session);
  const found = issues.filter((it) => it.code.startsWith('final.'));
  expect(found.map((it) => [it.code, it.place?.sheet, it.place?.cell, it.severity])).toEqual([
    ['final.entryChanged', name, cell, 'error'],
  ]);
  expect(found.map((it) => issueText(zhCN.issues, it).title)).toEqual([
    '2021年12月20日定稿后改动：T02/1',
  ]);
  const refused = await session.reopen('town', '王敏', '');
  expect([refused.done, refused.issues.map((it) => it.params)]).toEqual([
    false,
    [{ missing: ['reason'] }],
  ]);
  const reopened = mustBeDone(await session.reopen('town', '王敏', '复核有误'));
  expect(reopened.snapshot.issues.filter((it) => it.code.startsWith('final.'))).toEqual([]);
  expect(reopened.snapshot.evaluation?.log.slice(-1)).toMatchObject([
    { action: '取消乡镇街道结果定稿', detail: '办理人：王敏；理由：复核有误' },
  ]);
});

test('G9 once the results are final no cell of a sheet with entries takes any, until they are reopened, and nothing else of the sheets changes', async () => {
  const { host, session } = await openXlsx(bytes);
  mustBeDone(await session.addOverrides('town'));
  mustBeDone(await session.openScheme('town'));
  const open = await openCells(await host.toBytes());
  const entered = Object.keys(open);
  expect(entered.sort()).toEqual(
    ['方案（乡镇）', '方案（市直单位）', '改分登记（乡镇街道）', ...threeTowns].sort(),
  );
  const before = await inputsOf(host);
  mustBeDone(await session.finalise('town', '王敏'));
  expect(await openCells(await host.toBytes())).toEqual({});
  const titles = await Promise.all(
    entered.map(async (it) => (await contentOf(host, it)).rows[1]?.[1]?.value),
  );
  for (const it of titles) expect(it).toMatch(/（已定稿）$/);
  expect((await snapshotOf(session)).issues.filter((it) => it.severity === 'error')).toEqual([]);
  mustBeDone(await session.reopen('town', '王敏', '复核有误'));
  expect(await openCells(await host.toBytes())).toEqual(open);
  const sheets = (them: typeof before) => them.filter((it) => entered.includes(it.name));
  expect(sheets(await inputsOf(host))).toEqual(sheets(before));
});

test('G9 undoing 定稿 opens the cells, in the file handed on they stay locked and can be reopened there', async () => {
  const { host, session } = await openXlsx(bytes);
  const open = await openCells(await host.toBytes());
  mustBeDone(await session.finalise('town', '王敏'));
  const handedOn = await host.toBytes();
  mustBeDone(await session.undo());
  expect(await openCells(await host.toBytes())).toEqual(open);
  expect((await snapshotOf(session)).evaluation?.finals).toEqual({});
  const there = await openXlsx(handedOn);
  expect(await openCells(handedOn)).toEqual({});
  mustBeDone(await there.session.makeRanking('town'));
  expect(await openCells(await there.host.toBytes())).toEqual({});
  const ranking = await contentOf(there.host, '排名表（乡镇街道）');
  expect(String(ranking.rows[2]?.[1]?.value ?? ranking.rows[2]?.[1]?.formula)).toContain(
    '已定稿：2021年12月20日，王敏；',
  );
  mustBeDone(await there.session.reopen('town', '王敏', '复核有误'));
  expect(await openCells(await there.host.toBytes())).toEqual(open);
});

test('G9 with both layouts: one sheet for all units is locked and opened like the sheets of units', async () => {
  const { host, session } = await openXlsx(bytes);
  mustBeDone(await session.setLayout('town', 'groupSheet'));
  const open = await openCells(await host.toBytes());
  expect(Object.keys(open)).toHaveLength(2);
  mustBeDone(await session.finalise('town', '王敏'));
  expect(await openCells(await host.toBytes())).toEqual({});
  mustBeDone(await session.reopen('town', '王敏', '复核有误'));
  expect(await openCells(await host.toBytes())).toEqual(open);
});

test('G9 what would change final results is refused with who called them final and what to do, and changes nothing', async () => {
  const { host, session } = await openXlsx(bytes);
  const [unit = ''] = await codesOf(session);
  const { findings } = await snapshotOf(session);
  mustBeDone(await session.finalise('town', '王敏'));
  const before = await host.toBytes();
  const [decision] = exampleDecisions(findings, { by: '王敏', basis: '改', date: '2021-12-21' });
  if (decision === undefined) throw new Error('nothing was decided');
  const actions: readonly (() => Promise<Outcome>)[] = [
    () => session.markComplete([unit], false),
    () => session.insertSheets(['town']),
    () => session.insertSheets(['town', 'dept']),
    () => session.setLayout('town', 'groupSheet'),
    () => session.renameUnit(unit, '某某街道'),
    () => session.addUnit('town', '新镇'),
    () => session.setUnitStatus(unit, 'withdrawn'),
    () => session.setRoster('town', ['福城街道']),
    () => session.setTies('dense'),
    () => session.decide(decision),
    () => session.withdrawDecision(decision.finding),
    () => session.setOverride(unit, draft),
    () => session.addOverrides('town'),
    () => session.setEventUnits([unit], true),
    () => session.splitPoints('town', 100),
  ];
  for (const act of actions) {
    const { done, issues } = await act();
    expect([done, issues.map((it) => [it.code, it.params])]).toEqual([
      false,
      [['final.closed', { group: '乡镇街道', at: '2021-12-20', by: '王敏' }]],
    ]);
  }
  expect(Buffer.from(await host.toBytes()).equals(Buffer.from(before))).toBe(true);
  const [issue] = (await session.renameUnit(unit, '某某街道')).issues;
  expect(issue && issueText(zhCN.issues, issue)).toEqual({
    title: '乡镇街道的结果已定稿（2021年12月20日，王敏），不能再改',
    fix: expect.stringContaining('取消定稿'),
  });
  mustBeDone(await session.reopen('town', '王敏', '复核有误'));
  mustBeDone(await session.renameUnit(unit, '某某街道'));
});

test('G9 another group goes on being filled in while one is final, and the sheets that both need stay open for it', async () => {
  const { host, session } = await openXlsx(bytes);
  mustBeDone(await session.finalise('town', '王敏'));
  mustBeDone(await session.setRoster('dept', ['市发改委', '市教体局']));
  mustBeDone(await session.openEventLedger());
  mustBeDone(await session.insertSheets(['dept']));
  mustBeDone(await session.markComplete(await codesOf(session, 'dept'), true));
  expect(Object.keys(await openCells(await host.toBytes()))).toEqual([
    '每季度第三方考核',
    '扣分台账',
    '市发改委',
    '市教体局',
  ]);
});

test('G9 the record of actions is a sheet of the workbook: who changed what, from what to what and why, and it goes on with each action', async () => {
  const { host, session } = await openXlsx(bytes);
  const [unit = ''] = await codesOf(session);
  mustBeDone(await session.addOverrides('town'));
  mustBeDone(await session.setOverride(unit, draft));
  mustBeDone(await session.openLog());
  const texts = async () =>
    (await contentOf(host, '操作记录')).rows
      .slice(4)
      .map((line) => line.slice(2, 5).map((it) => String(it?.value ?? '')));
  const rows = await texts();
  const { evaluation, issues } = await snapshotOf(session);
  expect(rows).toHaveLength(evaluation?.log.length ?? 0);
  const changed = rows.find(([, action, detail]) => `${action}${detail}`.includes('申诉成立'));
  expect(changed?.join(' ')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d .*96.*王敏|王敏.*96/);
  expect(rows[rows.length - 1]?.[1]).toBe('列出操作记录');
  expect(issues.filter((it) => it.place?.sheet === '操作记录')).toEqual([]);
  mustBeDone(await session.renameUnit(unit, '某某街道'));
  expect(await texts()).toHaveLength(rows.length + 1);
  const again = await openXlsx(await host.toBytes());
  expect((await snapshotOf(again.session)).evaluation?.hasLogSheet).toBe(true);
  await session.undo();
  expect(await texts()).toEqual(rows);
});
