import { mustBeDone } from '../../src/cli/buildExample';
import { eventChanges } from '../../src/flows/eventChanges';
import type { Snapshot } from '../../src/flows/session';
import { addressOf, contentOf, inputsOf } from './cellsOf';
import { day, event, ledgerSheet, rules, typeEvents, type EventInput } from './ledger';
import { filledTowns, openXlsx, snapshotOf, type Opened } from './openSession';
import { errorsOf, expectWords, found, paste, withoutData } from './robustness/filled';

const [town, other] = ['福城街道', '大桥街道'];
const [unit, otherUnit] = ['town-01', 'town-02'];

let filled: Uint8Array;
let opened: Opened;
beforeAll(async () => {
  filled = await filledTowns();
});
beforeEach(async () => {
  opened = await openXlsx(filled);
  mustBeDone(await opened.session.setEventUnits([unit, otherUnit], true));
});

const now = (): Promise<Snapshot> => snapshotOf(opened.session);

async function afterTyping(events: readonly EventInput[], from = 0): Promise<Snapshot> {
  await typeEvents(opened.host, events, from);
  return now();
}

/** Points taken by a rule of the unit, null where it is wrong. */
function taken({ scores }: Snapshot, rule: string, of = unit): number | null {
  const points = scores[of]?.rules[rule]?.points ?? null;
  return points === null ? null : Number(points);
}

test('events of a unit are counted in its score sheet, and its cell is a locked formula', async () => {
  const snapshot = await afterTyping([
    event(town, rules.notice),
    event(other, rules.notice, { count: 2 }),
    event(town, rules.overdue, { count: 3 }),
  ]);
  expect(errorsOf(snapshot)).toEqual([]);
  expect(taken(snapshot, 'P1')).toBe(5);
  expect(taken(snapshot, 'P1', otherUnit)).toBe(10);
  expect(taken(snapshot, 'P4')).toBe(3);
  expect(snapshot.scores[unit]?.state).toBe('finished');
  const content = await contentOf(opened.host, town);
  const cell = addressOf(content, 'P1', 'review');
  const sheet = (await inputsOf(opened.host)).find((it) => it.name === town);
  expect(sheet?.cells[cell]).toContain("SUMIF('扣分台账'!");
});

test('what was typed waits while the ledger counts, and comes back', async () => {
  const before = await snapshotOf((await openXlsx(filled)).session);
  const typed = before.evaluation?.units[unit];
  mustBeDone(await opened.session.setEventUnits([unit, otherUnit], false));
  const after = await now();
  expect(after.evaluation?.units[unit]?.rows).toEqual(typed?.rows);
  expect(after.scores).toEqual(before.scores);
  expect(errorsOf(after)).toEqual([]);
});

test('the preview names what changes before anything is changed', async () => {
  const { host, session } = await openXlsx(filled);
  await paste(host, 'P1', 2);
  const { scores, evaluation } = await snapshotOf(session);
  if (evaluation === null) throw new Error('nothing was read');
  const sheets = withoutData(await inputsOf(host));
  const [change] = eventChanges(evaluation, [unit], true);
  expect(change?.rows).toContainEqual({ label: rules.notice, before: 2, after: 0 });
  expect(change?.rows.every((it) => it.after === 0 && it.before !== 0)).toBe(true);
  expect(change?.before?.toString()).toBe(scores[unit]?.total?.toString());
  expect(Number(change?.after)).toBeGreaterThanOrEqual(Number(change?.before) + 10);
  expect(withoutData(await inputsOf(host))).toEqual(sheets);
});

test.each<[string, EventInput, string, string]>([
  ['a day of another year', { date: 43831 }, 'event.date', 'B'],
  ['no day', { date: null }, 'event.date', 'B'],
  ['no basis', { basis: null }, 'event.basis', 'F'],
  ['a count of none', { count: 0 }, 'event.count', 'E'],
  ['half a count', { count: 1.5 }, 'event.count', 'E'],
  ['a rule that nobody knows', { rule: '通报' }, 'event.rule', 'D'],
])(
  'an event with %s is not counted, and its unit is wrong until it is mended',
  async (_, change, code, column) => {
    const snapshot = await afterTyping([
      event(town, rules.notice),
      event(town, rules.notice, change),
    ]);
    expect(snapshot.scores[unit]?.state).toBe('wrong');
    expect(taken(snapshot, 'P1')).toBeNull();
    expect(snapshot.scores[otherUnit]?.state).toBe('finished');
    const errors = errorsOf(snapshot);
    expect(errors.map((it) => [it.code, it.place?.sheet, it.place?.cell])).toEqual([
      [code, ledgerSheet, `${column}6`],
    ]);
    errors.forEach(expectWords);
  },
);

test('an event whose unit nobody knows may be anybody’s: that count is wrong for all units of the ledger', async () => {
  const snapshot = await afterTyping([event('福城街办', rules.notice)]);
  const [issue] = found(snapshot, 'event.unit');
  expect(issue?.params).toEqual({ text: '福城街办', suggestion: null, like: town });
  expect([unit, otherUnit, 'town-03'].map((it) => snapshot.scores[it]?.state)).toEqual([
    'wrong',
    'wrong',
    'finished',
  ]);
  expect(taken(snapshot, 'P1')).toBeNull();
  expect(taken(snapshot, 'P4')).toBe(0);
});

test('what plainly means something is mended at a click, what only looks like it is shown', async () => {
  const snapshot = await afterTyping([
    event(` ${town}`, rules.notice, { count: '２次', date: '2021.3.15' }),
  ]);
  mustBeDone(await opened.session.applyFixes(snapshot.issues));
  mustBeDone(await opened.session.applyFixes((await now()).issues));
  mustBeDone(await opened.session.applyFixes((await now()).issues));
  const mended = await now();
  expect(errorsOf(mended)).toEqual([]);
  expect(taken(mended, 'P1')).toBe(10);
  const like = await afterTyping([event('福城街', rules.notice)], 4);
  expect(found(like, 'event.unit')[0]?.params).toMatchObject({ like: town, suggestion: null });
  expect(found(like, 'event.unit')[0]?.fix).toBeUndefined();
});

test('a unit whose counts are typed is not counted in the ledger, and that is said', async () => {
  const third = '观上镇';
  const typed = (await now()).scores['town-03'];
  const snapshot = await afterTyping([event(third, rules.notice)]);
  expect(snapshot.scores['town-03']).toEqual(typed);
  expect(found(snapshot, 'event.outside').map((it) => it.severity)).toEqual(['warning']);
});

test('a rule of the other group is refused', async () => {
  const lists = await contentOf(opened.host, ledgerSheet);
  const column = (lists.rows[0] ?? []).findIndex((it) => it?.value === 'ruleLabel');
  const keys = (lists.rows[0] ?? []).findIndex((it) => it?.value === 'ruleKey');
  const line = lists.rows.find((it) => String(it[keys]?.value).startsWith('D10/'));
  const snapshot = await afterTyping([event(town, String(line?.[column]?.value))]);
  expect(errorsOf(snapshot).map((it) => it.code)).toEqual(['event.foreign']);
  expect(snapshot.scores[unit]?.state).toBe('wrong');
});

test('sorted rows, gaps and inserted rows read right', async () => {
  await afterTyping([event(town, rules.notice), event(town, rules.overdue)], 3);
  const before = await now();
  expect(before.evaluation?.events?.events).toHaveLength(5);
  expect([taken(before, 'P1'), taken(before, 'P4')]).toEqual([5, 1]);
  await typeEvents(opened.host, [event(town, rules.overdue), event(town, rules.notice)], 3);
  const sorted = await now();
  expect(errorsOf(sorted)).toEqual([]);
  expect([taken(sorted, 'P1'), taken(sorted, 'P4')]).toEqual([5, 1]);
});

test('a renamed unit takes its events along', async () => {
  await afterTyping([event(town, rules.notice)]);
  mustBeDone(await opened.session.renameUnit(unit, '福城新街道'));
  const snapshot = await now();
  expect(snapshot.evaluation?.events?.events[0]?.unit).toBe('福城新街道');
  expect(errorsOf(snapshot)).toEqual([]);
  expect(taken(snapshot, 'P1')).toBe(5);
});

test('a ledger that is full says so, grows at a click and loses nothing', async () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    event(town, rules.overdue, { basis: `提醒 ${index}`, date: day(1 + (index % 12), 5) }),
  );
  await typeEvents(opened.host, many);
  const content = await contentOf(opened.host, ledgerSheet);
  const beyond = content.rows.length + 1;
  const cells: readonly [string, unknown][] = Object.entries({
    B: day(5, 5),
    C: town,
    D: rules.notice,
    E: 1,
    F: '通报',
  });
  await opened.host.write(
    cells.map(([column, input]) => ({
      sheet: ledgerSheet,
      cell: `${column}${beyond}`,
      input: typeof input === 'number' ? input : String(input),
    })),
  );
  const full = await now();
  expect(errorsOf(full).map((it) => it.code)).toEqual(['event.full']);
  mustBeDone(await opened.session.applyFixes(errorsOf(full)));
  const grown = await now();
  expect(errorsOf(grown)).toEqual([]);
  expect(grown.evaluation?.events?.events).toHaveLength(501);
  expect(grown.evaluation?.events?.rows).toBeGreaterThan(550);
  expect([taken(grown, 'P1'), taken(grown, 'P4')]).toEqual([5, 10]);
});

test('a formula of the ledger that was overwritten is restored, and so is a lost sheet', async () => {
  await afterTyping([event(town, rules.notice)]);
  await opened.host.write([{ sheet: ledgerSheet, cell: 'I5', input: '计入' }]);
  const changed = await now();
  expect(errorsOf(changed).map((it) => it.code)).toEqual(['sheet.formulaChanged']);
  mustBeDone(await opened.session.applyFixes(errorsOf(changed)));
  expect(errorsOf(await now())).toEqual([]);
});

test('a counted cell that was typed over is an error, and is restored', async () => {
  const content = await contentOf(opened.host, town);
  const cell = addressOf(content, 'P1', 'review');
  await opened.host.write([{ sheet: town, cell, input: 9 }]);
  const changed = await now();
  expect(taken(changed, 'P1')).toBe(0);
  expect(errorsOf(changed).map((it) => [it.code, it.place?.cell])).toEqual([
    ['sheet.formulaChanged', cell],
  ]);
  mustBeDone(await opened.session.applyFixes(errorsOf(changed)));
  expect(errorsOf(await now())).toEqual([]);
});

test('moving units and making the ledger are undone', async () => {
  const { host, session } = await openXlsx(filled);
  const before = await inputsOf(host);
  mustBeDone(await session.setEventUnits([unit], true));
  expect((await host.sheets()).map((it) => it.name)).toContain(ledgerSheet);
  mustBeDone(await session.undo());
  expect(await inputsOf(host)).toEqual(before);
});

test('example entries of units of the ledger stand in the ledger', async () => {
  const { session } = await openXlsx();
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  mustBeDone(await session.insertSheets(['town']));
  const towns = (await snapshotOf(session)).evaluation?.roster.filter((it) => it.group === 'town');
  const codes = towns?.map((it) => it.code) ?? [];
  mustBeDone(await session.setEventUnits(codes, true));
  mustBeDone(await session.fillExample(codes));
  const snapshot = await snapshotOf(session);
  const events = snapshot.evaluation?.events?.events ?? [];
  expect(events.length).toBeGreaterThan(10);
  expect(errorsOf(snapshot)).toEqual([]);
  const taking = codes.filter((it) => Number(snapshot.scores[it]?.rules['P1']?.points ?? 0) > 0);
  expect(taking.length).toBeGreaterThan(0);
});

test('one event that two rules punish is named with its pair, and an event typed twice too', async () => {
  const content = await contentOf(opened.host, ledgerSheet);
  const [heads = []] = content.rows;
  const [label, key] = ['ruleLabel', 'ruleKey'].map((name) =>
    heads.findIndex((it) => it?.value === name),
  );
  const leaf = content.rows.find((it) => it[key ?? -1]?.value === 'T13/1')?.[label ?? -1]?.value;
  const snapshot = await afterTyping([
    event(town, rules.notice, { number: '3' }),
    event(town, String(leaf), { number: 3 }),
    event(town, rules.overdue),
    event(town, rules.overdue),
    event(other, rules.overdue),
  ]);
  expect(found(snapshot, 'event.same').map((it) => it.params)).toEqual([
    { number: '3', rows: [5, 6], rules: [rules.notice, leaf], handling: 'both' },
  ]);
  expect(found(snapshot, 'event.repeated').map((it) => it.params)).toEqual([{ rows: [7, 8] }]);
});
