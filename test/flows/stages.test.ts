import { InsertRowCommand } from '@univerjs/sheets';
import type { Issue } from '../../src/base/issue';
import type { Session, Snapshot } from '../../src/flows/session';
import type { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { mustBeDone } from '../../src/cli/buildExample';
import type { Value } from '../../src/base/value';
import { atTheGrid, rowOf } from './atTheGrid';
import { addressOf, contentOf, inputsOf } from './cellsOf';
import { codesOf, decideAll, openXlsx, snapshotOf } from './openSession';

const stageSheet = '环节得分表（县区政府）';
const ratingSheet = '双向互评（评县区政府）';
const depts = ['市政府办公室', '市公安局', '市民政局', '市司法局', '市科技局', '市信访局'];

/** 5 counties that 6 departments rate, everything decided, nothing typed. */
async function insertCounties(): Promise<{ readonly host: XlsxHost; readonly session: Session }> {
  const opened = await openXlsx();
  mustBeDone(await opened.session.chooseScheme('suzhou-2020'));
  await decideAll(opened.session);
  mustBeDone(await opened.session.setRoster('dept', depts));
  const found = await snapshotOf(opened.session);
  const least = found.findings.find((it) => it.id === 'RATING_LEAST:S4.county');
  const sign = { by: '王敏', basis: '办公会议定', date: '2020-12-21' };
  const three = { finding: least?.id ?? '', option: 'set', answers: { least: 3 }, ...sign };
  mustBeDone(await opened.session.decide(three));
  mustBeDone(await opened.session.insertSheets(['county']));
  return opened;
}

interface Typing {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly input: Value;
}

async function type(host: XlsxHost, ...all: readonly Typing[]): Promise<void> {
  for (const { sheet, row, column, input } of all) {
    const cell = addressOf(await contentOf(host, sheet), row, column);
    await host.write([{ sheet, cell, input }]);
  }
}

const stage = (row: string, column: string, input: Value): Typing => ({
  sheet: stageSheet,
  row,
  column,
  input,
});
const rating = (row: string, column: string, input: Value): Typing => ({
  sheet: ratingSheet,
  row,
  column,
  input,
});

/** Everything that makes a county 82.5, 82.5, 80 and the mean of its ratings. */
function county(code: string): readonly Typing[] {
  return [
    ...(['S1', 'S2'] as const).flatMap((it) => [
      stage(code, `${it}/own/1`, 90),
      stage(code, `${it}/dept/1`, 80),
      stage(code, `${it}/town/1`, 70),
    ]),
    ...[1, 2, 3, 4].map((it) => stage(code, `S3/${it}`, 80)),
    stage(code, 'complete', '是'),
  ];
}

function errorsOf({ issues }: Snapshot): readonly Issue[] {
  return issues.filter((it) => it.severity === 'error');
}

test('only stage and rating sheets are inserted, and the stage sheet is shown', async () => {
  const { host, session } = await insertCounties();
  const names = (await host.sheets()).map((it) => it.name);
  expect(names).toEqual([
    '封面',
    '体检台账',
    '名单',
    '汇总表（县区政府）',
    stageSheet,
    ratingSheet,
    '考评信息',
  ]);
  const { scores } = await snapshotOf(session);
  expect(Object.values(scores).map((it) => it.state)).toEqual(Array(5).fill('unfinished'));
});

test('what is typed is read, scored, explained and ranked', async () => {
  const { host, session } = await insertCounties();
  const raters = await codesOf(session, 'dept');
  const [first = ''] = await codesOf(session, 'county');
  await type(host, ...county(first));
  await type(host, ...raters.map((it, at) => rating(it, `of/${first}`, 80 + at)));
  const snapshot = await snapshotOf(session);
  expect(errorsOf(snapshot)).toEqual([]);
  const score = snapshot.scores[first];
  // 82.5 × 40 % + 80 × 20 % + 82.5 × 40 %
  expect([score?.state, Number(score?.rounded)]).toEqual(['finished', 82]);
  const explained = session.explain(first, null);
  expect(explained?.steps.map((it) => Number(it.change))).toEqual([8.25, 24.75, 16, 33, 0]);
  expect(Number(explained?.steps[4]?.remaining)).toBe(82);
  expect(explained?.cell).toEqual({
    sheet: stageSheet,
    cell: addressOf(await contentOf(host, stageSheet), first, 'total'),
  });
  expect(snapshot.rankings['county']?.map((it) => it.rank)).toEqual([1, null, null, null, null]);
});

test('wrong scores and ratings are issues at their cells; full-width digits have a fix that is applied', async () => {
  const { host, session } = await insertCounties();
  const [first = ''] = await codesOf(session, 'county');
  const [rater = ''] = await codesOf(session, 'dept');
  await type(
    host,
    stage(first, 'S3/1', '９０'),
    stage(first, 'S3/2', 120),
    stage(first, 'S1/own/1', '很好'),
    rating(rater, `of/${first}`, '88分'),
  );
  const { issues, scores } = await snapshotOf(session);
  const found = issues.filter((it) => it.code.startsWith('entry.'));
  const stages = await contentOf(host, stageSheet);
  const ratings = await contentOf(host, ratingSheet);
  const at = found.map((it) => [it.code, it.severity, it.place?.sheet, it.place?.cell, it.fix]);
  const cellOf = (column: string) => addressOf(stages, first, column);
  const rated = addressOf(ratings, rater, `of/${first}`);
  const fix = (sheet: string, cell: string, value: number) => ({
    fix: 'setValue',
    sheet,
    cell,
    value,
  });
  expect(at).toEqual(
    expect.arrayContaining([
      ['entry.text', 'error', stageSheet, cellOf('S1/own/1'), undefined],
      ['entry.text', 'error', stageSheet, cellOf('S3/1'), fix(stageSheet, cellOf('S3/1'), 90)],
      ['entry.overMax', 'error', stageSheet, cellOf('S3/2'), undefined],
      ['entry.text', 'error', ratingSheet, rated, fix(ratingSheet, rated, 88)],
    ]),
  );
  expect(scores[first]?.state).toBe('wrong');
  const { snapshot } = mustBeDone(await session.applyFixes(found));
  expect(snapshot.evaluation?.stages[first]?.cells['S3/1']).toBe(90);
  expect(snapshot.evaluation?.ratings['S4/county']?.[rater]?.[first]).toBe(88);
});

test('example entries, 评定完成 and going to an entry work on the stage sheet', async () => {
  const { host, session } = await insertCounties();
  const codes = await codesOf(session, 'county');
  const [first = '', second = ''] = codes;
  await session.revealEntry(second);
  const content = await contentOf(host, stageSheet);
  expect(await host.selection()).toEqual({
    sheet: stageSheet,
    cell: addressOf(content, second, 'S1/own/1'),
  });
  expect(await session.locateSelection()).toEqual({ unit: second, leaf: null });
  const filled = mustBeDone(await session.fillExample(codes)).snapshot;
  expect(filled.evaluation?.example).toEqual(codes);
  expect(errorsOf(filled)).toEqual([]);
  expect(Object.values(filled.scores).map((it) => it.state)).toEqual(Array(5).fill('finished'));
  const undone = mustBeDone(await session.markComplete([first], false)).snapshot;
  expect(undone.scores[first]?.state).toBe('unfinished');
  mustBeDone(await session.markComplete([first], true));
  expect((await session.makeRanking('county')).done).toBe(true);
  mustBeDone(await session.undo());
});

test('inserting again keeps what was typed, and gives the same workbook', async () => {
  const { host, session } = await insertCounties();
  mustBeDone(await session.fillExample(await codesOf(session, 'county')));
  const before = await inputsOf(host);
  mustBeDone(await session.insertSheets(['county']));
  const after = await inputsOf(host);
  expect(after.filter((it) => it.name !== '考评信息')).toEqual(
    before.filter((it) => it.name !== '考评信息'),
  );
});

test('a unit that leaves and comes back has what it gave and got', async () => {
  const { session } = await insertCounties();
  mustBeDone(await session.fillExample(await codesOf(session, 'county')));
  const [dept = ''] = await codesOf(session, 'dept');
  const [first = ''] = await codesOf(session, 'county');
  const before = (await snapshotOf(session)).evaluation;
  for (const code of [dept, first]) mustBeDone(await session.setUnitStatus(code, 'withdrawn'));
  const gone = await snapshotOf(session);
  expect(gone.scores[first]).toBeUndefined();
  expect(gone.evaluation?.ratings).toEqual(before?.ratings);
  for (const code of [dept, first]) mustBeDone(await session.setUnitStatus(code, 'active'));
  const back = (await snapshotOf(session)).evaluation;
  expect([back?.stages, back?.ratings]).toEqual([before?.stages, before?.ratings]);
});

test('a lost rating sheet and a formula typed over are found and put right', async () => {
  const { host, session } = await insertCounties();
  mustBeDone(await session.fillExample(await codesOf(session, 'county')));
  const [first = ''] = await codesOf(session, 'county');
  await type(host, stage(first, 'total', 99));
  const changed = (await snapshotOf(session)).issues.filter((it) => it.severity === 'error');
  expect(changed.map((it) => it.code)).toEqual(['sheet.formulaChanged']);
  const mended = mustBeDone(await session.applyFixes(changed)).snapshot;
  expect(errorsOf(mended)).toEqual([]);

  const [content] = await host.read([ratingSheet]);
  expect(content?.rows.length).toBeGreaterThan(5);
  const { evaluation } = mended;
  await host.render({ styles: {}, sheets: [] }, { remove: [ratingSheet] });
  const lost = errorsOf(await snapshotOf(session));
  expect(lost.map((it) => it.code)).toContain('sheet.missing');
  const restored = mustBeDone(await session.applyFixes(lost)).snapshot;
  expect(restored.issues.map((it) => it.code)).not.toContain('sheet.missing');
  expect(restored.evaluation?.stages).toEqual(evaluation?.stages);
});

test('with fewer raters than counties the sheet turns, and no rating is lost', async () => {
  const { host, session } = await insertCounties();
  mustBeDone(await session.fillExample(await codesOf(session, 'county')));
  const [first = '', second = '', ...others] = await codesOf(session, 'dept');
  const before = (await snapshotOf(session)).evaluation?.ratings['S4/county'];
  for (const code of [first, second]) mustBeDone(await session.setUnitStatus(code, 'withdrawn'));
  const content = await contentOf(host, ratingSheet);
  expect(content.rows.map((it) => it[0]?.value)).toContain('#ratees');
  expect((await snapshotOf(session)).evaluation?.ratings['S4/county']).toEqual(before);
  const [county1 = ''] = await codesOf(session, 'county');
  await type(host, rating(county1, `of/${others[0]}`, 61));
  const after = (await snapshotOf(session)).evaluation?.ratings['S4/county'];
  expect(after?.[others[0] ?? '']?.[county1]).toBe(61);
});

test('a row that somebody inserted does no harm to what is typed below it', async () => {
  const { host, session } = await insertCounties();
  mustBeDone(await session.fillExample(await codesOf(session, 'county')));
  const before = (await snapshotOf(session)).evaluation;
  const [, second = ''] = await codesOf(session, 'county');
  const row = rowOf(addressOf(await contentOf(host, stageSheet), second, 'unit'));
  const bytes = await atTheGrid(await host.toBytes(), async (person) => {
    const range = person.rows(stageSheet, row, row);
    await person.run(InsertRowCommand.id, { ...person.ids(stageSheet), range, direction: 2 });
  });
  const shifted = await openXlsx(bytes);
  const found = await snapshotOf(shifted.session);
  expect(found.evaluation?.stages).toEqual(before?.stages);
  const moved = errorsOf(found);
  expect(moved.map((it) => it.code)).toEqual(['sheet.rowsMoved']);
  const mended = mustBeDone(await shifted.session.applyFixes(moved)).snapshot;
  expect(errorsOf(mended)).toEqual([]);
  expect(mended.evaluation?.stages).toEqual(before?.stages);
});
