import { createOfficeHost, type OfficeHost } from '../../../src/hosts/office/officeHost';
import { journalKey, keptKey } from '../../../src/hosts/office/putJournal';
import { createWpsHost, type WpsHost } from '../../../src/hosts/wps/wpsHost';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { exportXlsx } from '../office/excel/file/exportXlsx';
import { recalculate } from '../office/excel/calculate';
import { cloneWorkbook } from '../office/excel/cloneWorkbook';
import { keyOf } from '../office/excel/grid';
import type { Sheet, Workbook } from '../office/excel/model';
import { sheetNamed } from '../office/excel/sheets';
import { workbookSnapshot } from '../office/excel/snapshot';
import { snapshotDiff } from '../office/excel/snapshotDiff';
import { writeCells } from '../office/excel/writeCells';
import { startOffice, type OfficeUnderTest } from '../office/startOffice';
import { userWorkbook } from '../office/userWorkbook';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import { startWps } from '../wps/startWps';

jest.setTimeout(60_000);

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice();
});

/** A person closes the workbook in one program and opens it in another: ids of sheets are new. */
function reopened(workbook: Workbook): Workbook {
  const next = cloneWorkbook(workbook);
  const ids = new Map(next.sheets.map((it) => [it.id, `{again-${it.id}}`]));
  next.activeSheet = ids.get(next.activeSheet) ?? '';
  for (const it of next.sheets) Object.assign(it, { id: ids.get(it.id) });
  return next;
}

/** What LibreOffice 7.4 does when it saves (tried): names stay, what add-ins keep in the file goes. */
function withoutSettings(workbook: Workbook): Workbook {
  const next = reopened(workbook);
  next.settings.delete(journalKey);
  next.settings.delete(keptKey);
  // An interrupted action may leave results that wait for the calculation that it put off.
  recalculate(next);
  return next;
}

async function inExcel<T>(workbook: Workbook, work: (host: OfficeHost) => Promise<T>): Promise<T> {
  office.open(workbook);
  const host = await createOfficeHost();
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}

async function inWps<T>(workbook: Workbook, work: (host: WpsHost) => Promise<T>): Promise<T> {
  const host = await createWpsHost(startWps(workbook).root, { pause: () => Promise.resolve() });
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}

const recoverInExcel = (workbook: Workbook) => inExcel(workbook, (host) => host.recover());
const recoverInWps = (workbook: Workbook) => inWps(workbook, (host) => host.recover());

type Act = (host: Pick<OfficeHost, 'render' | 'write'>) => Promise<unknown>;

/** Replaces a sheet and takes another one away. */
const render: Act = (host) => host.render(everyFeature, { remove: ['旧表'] });
const small: Act = (host) =>
  host.render(samplePlan([sampleSheet('评分表', [['新', 1]])]), { remove: ['旧表'] });
const write: Act = (host) =>
  host.write([
    { sheet: '评分表', cell: 'B4', input: 5 },
    { sheet: '数据', cell: 'A1', input: { formula: '1+1' } },
  ]);

/** Acts in Excel, which goes away at that action of a request; how many there are. */
async function actInExcel(workbook: Workbook, act: Act, goesAt?: number): Promise<number> {
  const excel = office.open(workbook);
  const host = await createOfficeHost();
  await host.backup();
  excel.log.clear();
  if (goesAt !== undefined) excel.faults.failAt({ action: goesAt, isLasting: true });
  await act(host).catch(() => undefined);
  excel.faults.end();
  await host.dispose();
  return excel.log.totals().actions;
}

/** Renders over a sheet of the workbook in WPS, which goes away at that call. */
async function renderInWps(workbook: Workbook, goesAt: number | null): Promise<void> {
  const { root, faults } = startWps(workbook);
  const host = await createWpsHost(root);
  await host.backup();
  if (goesAt !== null) faults.failAt(goesAt, { isLasting: true });
  await host.render(everyFeature).catch(() => undefined);
  faults.end();
  await host.dispose();
}

const ownSheets = ({ sheets }: Workbook) =>
  sheets.map((it) => it.name).filter((it) => it.startsWith('kaoping~'));
const isMarked = ({ names }: Workbook) => names.some((it) => it.name === '_kaoping_unfinished');

const asFile = async (workbook: Workbook) => createXlsxHost(await exportXlsx(workbook));

test('what an interrupted action of WPS left is not touched in Excel, which says so; WPS puts it back, and then Excel goes on', async () => {
  const workbook = userWorkbook();
  const before = workbookSnapshot(workbook);
  await renderInWps(workbook, 150);
  const between = workbookSnapshot(workbook);
  expect(ownSheets(workbook).length).toBeGreaterThan(1);
  const refusal = { code: 'unfinishedInWps' };
  await expect(recoverInExcel(workbook)).rejects.toMatchObject(refusal);
  await expect(inExcel(workbook, write)).rejects.toMatchObject(refusal);
  await expect(inExcel(workbook, small)).rejects.toMatchObject(refusal);
  await expect(asFile(workbook)).rejects.toMatchObject(refusal);
  expect(workbookSnapshot(workbook)).toStrictEqual(between);
  expect(await recoverInWps(workbook)).toBe('undone');
  expect(await recoverInExcel(workbook)).toBe('none');
  expect(workbookSnapshot(workbook)).toStrictEqual(before);
});

test.each([
  ['a rendering', render, 0.5],
  ['a rendering', render, 0.9],
  ['a writing', write, 0.7],
] as const)(
  '%s that Excel was interrupted at is refused as a file and in WPS, which touch nothing; Excel puts it back, and then WPS goes on',
  async (_, act, share) => {
    const start = userWorkbook();
    const before = workbookSnapshot(start);
    const actions = await actInExcel(cloneWorkbook(start), act);
    await actInExcel(start, act, Math.floor(actions * share));
    expect(snapshotDiff(before, workbookSnapshot(start))).not.toEqual([]);
    const refusal = { code: 'unfinishedInExcel' };
    await expect(asFile(start)).rejects.toMatchObject(refusal);

    const workbook = reopened(start);
    const between = workbookSnapshot(workbook);
    await expect(recoverInWps(workbook)).rejects.toMatchObject(refusal);
    await expect(inWps(workbook, write)).rejects.toMatchObject(refusal);
    await expect(inWps(workbook, small)).rejects.toMatchObject(refusal);
    expect(workbookSnapshot(workbook)).toStrictEqual(between);

    expect(await recoverInExcel(workbook)).toBe('undone');
    expect(snapshotDiff(before, workbookSnapshot(workbook))).toEqual([]);
    expect(await recoverInWps(workbook)).toBe('none');
    await expect(asFile(workbook)).resolves.toMatchObject({ kind: 'xlsx' });
  },
);

test.each([
  ['rendering', small],
  ['writing', write],
])(
  'wherever %s in Excel is interrupted, WPS is told where it is half done, and is not where the workbook is whole',
  async (_, act) => {
    const start = userWorkbook();
    const done = cloneWorkbook(start);
    const actions = await actInExcel(done, act);
    const wanted = [start, done].map(content);
    const silent: number[] = [];
    for (let action = 1; action <= actions; action += 1) {
      const workbook = cloneWorkbook(start);
      await actInExcel(workbook, act, action);
      const now = content(workbook);
      const isWhole = wanted.some((it) => snapshotDiff(it, now).length === 0);
      const isTold = isMarked(workbook) ? workbook.settings.has(journalKey) : isWhole;
      if (!isTold) silent.push(action);
    }
    expect(silent).toEqual([]);
  },
);

/** What a person sees: without what the add-in keeps. */
function content(workbook: Workbook) {
  const seen = reopened(workbook);
  seen.settings.clear();
  seen.sheets = seen.sheets.filter((it) => !it.name.startsWith('kaoping~'));
  return workbookSnapshot(seen);
}

test('an action of Excel that fails at its last step, and cannot be taken back then, is taken back with the next thing that is done', async () => {
  const workbook = userWorkbook();
  const before = content(workbook);
  const last = await endOf(workbook, small);
  const excel = office.open(workbook);
  const host = await createOfficeHost();
  const backup = await host.backup();
  excel.faults.failAt({ action: last, isLasting: true });
  await expect(small(host)).rejects.toMatchObject({ code: 'failed' });
  excel.faults.end();
  expect(isMarked(workbook)).toBe(false);
  expect(workbook.settings.has(journalKey)).toBe(true);
  await host.restore(backup);
  await host.dispose();
  expect(snapshotDiff(before, content(workbook))).toEqual([]);
});

test('a journal that Excel left without its mark undoes nothing: the workbook was whole, and somebody may have worked on since', async () => {
  const workbook = userWorkbook();
  await actInExcel(workbook, write, await endOf(workbook, write));
  expect(workbook.settings.has(journalKey)).toBe(true);
  const again = reopened(workbook);
  await inWps(again, (host) => host.write([{ sheet: '评分表', cell: 'B1', input: 99 }]));
  const worked = content(again);
  expect(await recoverInExcel(again)).toBe('none');
  expect(content(again)).toStrictEqual(worked);
  expect(again.settings.has(journalKey)).toBe(false);
});

/** The action that takes the journal away, when the mark has gone. */
async function endOf(start: Workbook, act: Act): Promise<number> {
  let action = await actInExcel(cloneWorkbook(start), act);
  for (; action > 0; action -= 1) {
    const workbook = cloneWorkbook(start);
    await actInExcel(workbook, act, action);
    if (workbook.settings.has(journalKey)) break;
  }
  return action;
}

describe('where another program saved what Excel left half done, without its journal,', () => {
  async function halfDone(act: Act, share: number): Promise<Workbook> {
    const workbook = userWorkbook();
    const actions = await actInExcel(cloneWorkbook(workbook), act);
    await actInExcel(workbook, act, Math.floor(actions * share));
    return withoutSettings(workbook);
  }

  it('Excel changes nothing and says so', async () => {
    const workbook = await halfDone(render, 0.9);
    const between = workbookSnapshot(workbook);
    const refusal = { code: 'lostJournal' };
    await expect(recoverInExcel(workbook)).rejects.toMatchObject(refusal);
    await expect(inExcel(workbook, write)).rejects.toMatchObject(refusal);
    await expect(inExcel(workbook, small)).rejects.toMatchObject(refusal);
    expect(workbookSnapshot(workbook)).toStrictEqual(between);
  });

  it('a person keeps both: what was before is shown by its name, with all that was typed, and nothing else changes', async () => {
    const workbook = await halfDone(render, 0.9);
    const others = content(workbook);
    const before = userSheet('评分表');
    await inExcel(workbook, (host) => host.keepBoth('（中断前）'));
    const shown = workbook.sheets.filter((it) => it.name.endsWith('（中断前）'));
    expect(shown.map((it) => [it.name, it.visibility])).toEqual([
      ['旧表（中断前）', 'visible'],
      ['评分表（中断前）', 'visible'],
      ['数据（中断前）', 'visible'],
    ]);
    const copy = sheetNamed(workbook, '评分表（中断前）');
    // As in every copy that Excel makes, formulas that speak of their own sheet do so still.
    const cells = (JSON.stringify(cellsOf(copy)) ?? '').replaceAll(`'${copy.name}'`, '评分表');
    expect(cells).toBe(JSON.stringify(cellsOf(before)));
    expect(ownSheets(workbook)).toEqual([]);
    expect(isMarked(workbook)).toBe(false);
    expect(await recoverInExcel(workbook)).toBe('none');
    expect(await recoverInWps(workbook)).toBe('none');
    for (const it of shown) workbook.sheets.splice(workbook.sheets.indexOf(it), 1);
    // A formula that speaks of what was being taken away goes on doing so.
    expect(
      snapshotDiff(others, content(workbook)).filter((it) => !it.startsWith('names.')),
    ).toEqual([`sheets.我的表.cells.B2.formula: "='kaoping~1'!A2+1" → "='旧表（中断前）'!A2+1"`]);
  });

  it('keeping both goes on where it failed', async () => {
    const workbook = await halfDone(render, 0.9);
    const excel = office.open(workbook);
    const host = await createOfficeHost();
    excel.faults.failAt({ action: 30, isLasting: true });
    await expect(host.keepBoth('（前）')).rejects.toMatchObject({ code: 'failed' });
    excel.faults.end();
    await expect(host.recover()).rejects.toMatchObject({ code: 'lostJournal' });
    await host.keepBoth('（前）');
    expect(await host.recover()).toBe('none');
    await host.dispose();
    expect(ownSheets(workbook)).toEqual([]);
  });
});

function userSheet(name: string) {
  const sheet: Sheet = sheetNamed(userWorkbook(), name);
  sheet.cells.delete(keyOf(0, 0));
  return sheet;
}

function cellsOf(sheet: Sheet) {
  return [...sheet.cells].map(([key, it]) => [key, it.formula ?? it.value]);
}

test('a journal of WPS that is not readable keeps WPS from going on until a person keeps both', async () => {
  const workbook = userWorkbook();
  await renderInWps(workbook, 150);
  const journal = sheetNamed(workbook, 'kaoping~journal');
  writeCells(journal, { top: 1, left: 0, bottom: 1, right: 0 }, [["t{'}"]]);
  const between = workbookSnapshot(workbook);
  await expect(recoverInWps(workbook)).rejects.toMatchObject({ code: 'lostJournal' });
  await expect(inWps(workbook, write)).rejects.toMatchObject({ code: 'lostJournal' });
  expect(workbookSnapshot(workbook)).toStrictEqual(between);
  await inWps(workbook, (host) => host.keepBoth('（中断前）'));
  expect(await recoverInWps(workbook)).toBe('none');
  expect(ownSheets(workbook)).toEqual([]);
  expect(workbook.sheets.map((it) => it.name)).toContain('评分表（中断前）');
});

test('what WPS keeps for undoing goes when Excel opens the workbook, for nobody can ask for it any more', async () => {
  const workbook = userWorkbook();
  await renderInWps(workbook, null);
  expect(ownSheets(workbook)).toContain('kaoping~journal');
  await expect(asFile(workbook)).resolves.toMatchObject({ kind: 'xlsx' });
  expect(await recoverInExcel(workbook)).toBe('none');
  expect(ownSheets(workbook)).toEqual([]);
});

test('copies of Excel stay in WPS, which does not know whether they are needed', async () => {
  const workbook = userWorkbook();
  office.open(workbook);
  const host = await createOfficeHost();
  await host.backup();
  await host.render(everyFeature);
  await host.dispose();
  const copies = ownSheets(workbook);
  expect(copies).not.toEqual([]);
  expect(await recoverInWps(workbook)).toBe('none');
  await renderInWps(workbook, null);
  expect(await recoverInWps(workbook)).toBe('none');
  expect(ownSheets(workbook)).toEqual(copies);
});
