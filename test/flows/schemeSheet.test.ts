import { mustBeDone } from '../../src/cli/buildExample';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { Session, Snapshot } from '../../src/flows/session';
import { plainValue, type Typed } from '../../src/base/value';
import type { Evaluation, RowEntry } from '../../src/scoring/evaluation';
import type { WorkbookHost } from '../../src/workbook/host';
import { decideAll, openOn, snapshotOf } from './openSession';

const sheet = '方案（乡镇）';

const groups = ['town', 'dept'];

/** 樟树 with both groups, as many units of each as asked for, filled with examples. */
async function filled(most: number): Promise<Uint8Array> {
  const host = await createXlsxHost();
  const session = await openOn(host);
  const { evaluation } = mustBeDone(await session.chooseScheme('zhangshu-2021')).snapshot;
  await decideAll(session);
  for (const group of groups) {
    const units = (evaluation?.roster ?? []).filter((it) => it.group === group).slice(0, most);
    const names = units.map((it) => it.name);
    mustBeDone(await session.setRoster(group, names));
  }
  mustBeDone(await session.openScheme('town'));
  const inserted = mustBeDone(await session.insertSheets(groups)).snapshot.evaluation;
  mustBeDone(await session.fillExample((inserted?.roster ?? []).map((it) => it.code)));
  return host.toBytes();
}

/** Address of a cell by its row key and column key, as they stand now. */
async function addressOf(host: WorkbookHost, row: string, column: string): Promise<string> {
  const [content] = await host.read([sheet]);
  const at = content?.rows.findIndex((line) => line[0]?.value === row) ?? -1;
  const across = content?.rows[0]?.findIndex((it) => it?.value === column) ?? -1;
  if (at < 0 || across < 0) throw new Error(`no cell ${row} ${column}`);
  return `${String.fromCharCode(65 + across)}${at + 1}`;
}

async function type(
  host: WorkbookHost,
  row: string,
  column: string,
  input: string | number | null,
): Promise<void> {
  await host.write([{ sheet, cell: await addressOf(host, row, column), input }]);
}

/** All that was typed, in one list of texts. */
function typedTexts(evaluation: Evaluation | null): readonly string[] {
  if (evaluation === null) return [];
  const text = (typed: Typed): readonly string[] => {
    const value = plainValue(typed);
    return value === null || value === '' ? [] : [String(value)];
  };
  const rows = Object.values(evaluation.units).flatMap((it) => Object.values(it.rows));
  return [
    ...rows.flatMap((it) => [it.self, it.review, it.reason, it.evidence].flatMap(text)),
    // What stands aside says in its first two cells what it was.
    ...evaluation.foreignRows.flatMap((it) => it.cells.flatMap(text)),
  ];
}

type Rows = Readonly<Record<string, RowEntry>>;

function rowsOf(of: Evaluation, code: string): Rows {
  return of.units[code]?.rows ?? {};
}

/** 自评, 复核, reason and evidence of a row. */
function pick(rows: Rows, key: string): readonly Typed[] {
  const row = rows[key];
  if (row === undefined) throw new Error(`no row ${key}`);
  return [row.self, row.review, row.reason, row.evidence];
}

/** What was typed before and is not there any more, with how many are gone. */
function lostTexts(was: Evaluation, now: Evaluation): readonly (readonly [string, number])[] {
  const counted = new Map<string, number>();
  for (const it of typedTexts(now)) counted.set(it, (counted.get(it) ?? 0) + 1);
  for (const it of typedTexts(was)) counted.set(it, (counted.get(it) ?? 0) - 1);
  return [...counted].filter(([, count]) => count < 0);
}

type Host = WorkbookHost & { readonly dispose?: () => void };

/** All units where the workbook is written; a few where it is computed too, which is slow and no other for more units. */
const hosts: readonly (readonly [number, string, () => Promise<Host>])[] = [
  [54, 'a file', async () => createXlsxHost(await filled(Infinity))],
  [
    6,
    'the browser workbook',
    async () =>
      createBrowserHost({
        page: null,
        sheetName: '工作表1',
        file: { bytes: await filled(3), name: 'book.xlsx' },
      }),
  ],
];

describe.each(hosts)('%d filled units in %s', (count, _name, make) => {
  let host: Host;
  afterAll(() => host.dispose?.());
  let session: Session;
  let before: Snapshot;
  beforeAll(async () => {
    host = await make();
    session = await openOn(host);
    before = await snapshotOf(session);
    await type(host, 'T02', 'name', '政策解读');
    await type(host, 'T01', 'rules', '表述错误1处扣0.5分，扣完为止\n未更新不得分');
    await type(host, 'T05', 'points', 6);
    for (const column of ['name', 'points', 'criterion', 'rules', 'evidence'])
      await type(host, 'T04', column, null);
    for (const [column, input] of [
      ['level1', '组织保障'],
      ['level2', '监督检查'],
      ['name', '日常监督'],
      ['points', 4],
      ['criterion', '每季度开展一次监督检查。'],
      ['rules', '未开展监督检查不得分'],
    ] as const)
      await type(host, '#new1', column, input);
  }, 300_000);

  test('what is typed on the 方案 sheet waits, listed in plain changes, and an action in between prints it again', async () => {
    expect(Object.keys(before.scores)).toHaveLength(count);
    const { draft, issues } = await snapshotOf(session);
    expect(draft?.issues).toEqual([]);
    expect(draft?.changes.map(({ field, name, was, now }) => [field, name, was, now])).toEqual([
      ['added', '监督检查', null, null],
      [
        'rules',
        '信息公开指南',
        '未更新不得分\n表述错误1处扣1分，扣完为止',
        '表述错误1处扣0.5分，扣完为止\n未更新不得分',
      ],
      ['name', '政策文件和政策解读', '政策文件和政策解读', '政策解读'],
      ['points', expect.any(String), 5, 6],
      ['added', '日常监督', null, 4],
      ['removed', '疫情信息', 5, null],
    ]);
    expect(issues.map((it) => it.code)).toContain('draft.pending');
    const refused = await session.makeRanking('town');
    expect([refused.done, refused.issues.map((it) => it.code)]).toEqual([
      false,
      ['ranking.errors'],
    ]);
    mustBeDone(await session.setTies('dense'));
    const again = await snapshotOf(session);
    expect(again.draft?.changes).toEqual(draft?.changes);
    expect(again.evaluation?.scheme).toEqual(before.evaluation?.scheme);
  });

  test('applying keeps every entry whose leaf is there and puts the others beside the table', async () => {
    const was = (await snapshotOf(session)).evaluation;
    const { snapshot, issues } = mustBeDone(await session.applyScheme());
    const now = snapshot.evaluation;
    if (was === null || now === null) throw new Error('nothing read');
    expect(snapshot.draft).toBeNull();
    const codes = issues.map((it) => it.code);
    expect(codes).toContain('draft.entriesAside');
    expect(codes).toContain('draft.reopened');
    const units = (group: string) => was.roster.filter((it) => it.group === group);
    for (const { code } of units('dept')) expect(rowsOf(now, code)).toEqual(rowsOf(was, code));
    for (const { code } of units('town')) {
      const [old, fresh] = [rowsOf(was, code), rowsOf(now, code)];
      // The two rules of T01 changed places, and their entries with them; reason and evidence are the leaf's.
      expect(pick(fresh, 'T01/1')).toEqual([
        ...pick(old, 'T01/2').slice(0, 2),
        ...pick(old, 'T01/1').slice(2),
      ]);
      expect(pick(fresh, 'T01/2').slice(0, 2)).toEqual(pick(old, 'T01/1').slice(0, 2));
      const others = Object.keys(old).filter((it) => !/^T0[14]\//.test(it));
      expect(others.map((it) => fresh[it])).toEqual(others.map((it) => old[it]));
      const aside = now.foreignRows.filter((it) => it.sheet === `score/${code}`);
      expect(aside).toHaveLength(1);
      expect(aside[0]?.cells).toContain(pick(old, 'T04/1')[1]);
    }
    expect(lostTexts(was, now)).toEqual([]);
  });

  test('the sheets agree with the scheme afterwards, and one undo takes all of it back', async () => {
    const { issues, evaluation } = await snapshotOf(session);
    expect(
      issues.filter((it) => it.code.startsWith('sheet.') || it.code.startsWith('draft.')),
    ).toEqual([]);
    expect(issues.filter((it) => it.code === 'result.differs')).toEqual([]);
    expect(evaluation?.log.at(-1)?.detail).toContain('疫情信息');
    const undone = await session.undo();
    expect(undone.snapshot.draft?.changes).toHaveLength(6);
    expect(undone.snapshot.evaluation?.units).toEqual(before.evaluation?.units);
    const { draft, evaluation: last } = mustBeDone(await session.discardScheme()).snapshot;
    expect(draft).toBeNull();
    expect(last?.scheme).toEqual(before.evaluation?.scheme);
  });
});
