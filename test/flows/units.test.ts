import { mustBeDone } from '../../src/cli/buildExample';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import type { Snapshot } from '../../src/flows/session';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import type { Session } from '../../src/flows/session';
import { addressOf, contentOf } from './cellsOf';
import { errorsOf, typedIn } from './robustness/filled';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { filledUnits, openOn, snapshotOf } from './openSession';

let filled: Uint8Array;
let host: WorkbookHost;
let session: Session;
let before: Snapshot;
beforeAll(async () => {
  filled = await filledUnits('dept', ['市审计', '市财政局', '市民政局', '市医保局']);
});

async function openIn(made: WorkbookHost): Promise<void> {
  host = made;
  session = await openOn(host);
  before = await snapshotOf(session);
}

function codeOf({ evaluation }: Snapshot, name: string): string {
  const unit = evaluation?.roster.find((it) => it.group === 'dept' && it.name === name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit.code;
}

/** Rank, name and total in the rows of the ranking sheet. */
async function ranking(): Promise<readonly (readonly unknown[])[]> {
  const name = (await snapshotOf(session)).evaluation?.sheetNames['ranking/dept'] ?? '';
  const { rows } = await contentOf(host, name);
  return rows.slice(4).map((row) => [1, 2, 6].map((it) => row[it]?.value));
}

function expected({ rankings, evaluation }: Snapshot): readonly (readonly unknown[])[] {
  const names = new Map(evaluation?.roster.map((it) => [it.code, it.name]));
  return (rankings['dept'] ?? []).map((it) => [
    it.rank ?? '',
    names.get(it.unit),
    it.score.rounded === null ? zhCNSheets.states[it.score.state] : Number(it.score.rounded),
  ]);
}

async function sheetNames(): Promise<readonly string[]> {
  return (await host.sheets()).map((it) => it.name);
}

/** Gives a unit the last place of each quarter. */
async function rankLast(code: string): Promise<void> {
  const sheet = (await snapshotOf(session)).evaluation?.sheetNames['series/每季度第三方考核'] ?? '';
  const content = await contentOf(host, sheet);
  const cells = [0, 1, 2, 3].map((it) => addressOf(content, code, `period${it}`));
  await host.write(cells.map((cell) => ({ sheet, cell, input: 5 })));
}

/** The sheets that the formulas of the summary speak of. */
async function summarySources(): Promise<readonly string[]> {
  const name = (await snapshotOf(session)).evaluation?.sheetNames['summary/dept'] ?? '';
  const { rows } = await contentOf(host, name);
  const formulas = rows.flatMap((row) => row.flatMap((it) => it?.formula ?? []));
  const found = formulas.flatMap((it) => /^-?'?([^'!]+)'?!/.exec(it)?.[1] ?? []);
  return [...new Set(found)];
}

describe('in the grid, which calculates, so that the sheets show what follows', () => {
  let dispose: () => void;
  beforeEach(async () => {
    const file = { bytes: filled, name: 'units.xlsx' };
    const grid = await createBrowserHost({ page: null, sheetName: '表', file });
    dispose = grid.dispose;
    await openIn(grid);
  });
  afterEach(() => dispose());

  test('a corrected name keeps the entries; the sheet and the formulas that read it follow', async () => {
    const code = codeOf(before, '市审计');
    mustBeDone(await session.makeRanking('dept'));
    const { snapshot } = mustBeDone(await session.renameUnit(code, '市审计局'));
    expect(snapshot.evaluation?.units).toEqual(before.evaluation?.units);
    expect(snapshot.scores[code]?.rounded).toEqual(before.scores[code]?.rounded);
    expect(await sheetNames()).toContain('市审计局');
    expect(await sheetNames()).not.toContain('市审计');
    expect(await summarySources()).toEqual(['市审计局', '市财政局', '市民政局', '市医保局']);
    expect(await ranking()).toEqual(expected(snapshot));
    expect(JSON.stringify(await ranking())).toContain('"市审计局"');
    expect(errorsOf(snapshot)).toEqual([]);
  });

  test('an added unit gets a sheet, stands unfinished at the end, and is ranked once it is filled', async () => {
    mustBeDone(await session.makeRanking('dept'));
    const { snapshot } = mustBeDone(await session.addUnit('dept', '市新设局'));
    const code = codeOf(snapshot, '市新设局');
    expect(before.evaluation?.roster.map((it) => it.code)).not.toContain(code);
    expect(await sheetNames()).toContain('市新设局');
    expect((await ranking())[4]).toEqual(['', '市新设局', '未完成']);
    expect(snapshot.evaluation?.units).toMatchObject(before.evaluation?.units ?? {});
    mustBeDone(await session.fillExample([code]));
    await rankLast(code);
    const filledToo = await snapshotOf(session);
    expect(filledToo.rankings['dept']?.map((it) => it.rank)).not.toContain(null);
    expect(await ranking()).toEqual(expected(filledToo));
  });

  test('a unit that withdraws is ranked no more, its entries and ranks wait in hidden places, and come back with it', async () => {
    const code = codeOf(before, '市民政局');
    mustBeDone(await session.makeRanking('dept'));
    const whole = await ranking();
    const gone = mustBeDone(await session.setUnitStatus(code, 'withdrawn')).snapshot;
    expect(gone.scores[code]).toBeUndefined();
    expect(typedIn(gone)).toEqual(typedIn(before));
    expect(await host.sheets()).toContainEqual({ name: '市民政局', visibility: 'hidden' });
    expect(await summarySources()).toEqual(['市审计', '市财政局', '市医保局']);
    expect(await ranking()).toEqual(expected(gone));
    expect(await ranking()).toHaveLength(3);
    // The third party ranked four; with three left somebody has to look at the fourth places.
    expect([...new Set(errorsOf(gone).map((it) => it.code))]).toEqual(['rank.outOfRange']);
    const back = mustBeDone(await session.setUnitStatus(code, 'active')).snapshot;
    expect(typedIn(back)).toEqual(typedIn(before));
    expect(await host.sheets()).toContainEqual({ name: '市民政局', visibility: 'visible' });
    expect(await ranking()).toEqual(whole);
    expect(errorsOf(back)).toEqual([]);
  });
});

describe('in a file', () => {
  beforeEach(async () => openIn(await createXlsxHost(filled)));

  test('a new list of names keeps who is on it, withdraws who is not, and adds who is new', async () => {
    const { snapshot } = mustBeDone(
      await session.setRoster('dept', ['市医保局', '市新设局', '市财政局']),
    );
    const units = snapshot.evaluation?.roster.filter((it) => it.group === 'dept') ?? [];
    expect(units.map((it) => [it.name, it.status])).toEqual([
      ['市医保局', 'active'],
      ['市新设局', 'active'],
      ['市财政局', 'active'],
      ['市审计', 'withdrawn'],
      ['市民政局', 'withdrawn'],
    ]);
    expect(units[0]?.code).toBe(codeOf(before, '市医保局'));
    expect(snapshot.evaluation?.units).toMatchObject(before.evaluation?.units ?? {});
    expect(await summarySources()).toEqual(['市医保局', '市新设局', '市财政局']);
    const codes = errorsOf(snapshot).map((it) => it.code);
    expect([...new Set(codes)]).toEqual(['rank.outOfRange']);
  });

  test('a unit that is renamed to the name of another is refused', async () => {
    const outcome = await session.renameUnit(codeOf(before, '市审计'), '市财政局');
    expect([outcome.done, outcome.issues[0]?.code]).toEqual([false, 'roster.duplicate']);
    expect(await sheetNames()).toContain('市审计');
  });

  test('a unit that nobody knows cannot leave or be renamed, and that is said', async () => {
    const sheets = await sheetNames();
    for (const it of [
      session.setUnitStatus('dept-99', 'withdrawn'),
      session.renameUnit('', '新局'),
    ]) {
      const { done, issues } = await it;
      expect([done, issues.map((issue) => issue.code)]).toEqual([false, ['unit.unknown']]);
    }
    expect(await sheetNames()).toEqual(sheets);
    expect((await snapshotOf(session)).evaluation?.roster).toEqual(before.evaluation?.roster);
  });
});
