import type { WorkbookHost } from '../../../src/workbook/host';
import type { Recovery } from '../../../src/workbook/recovery';
import { valueAt } from '../office/excel/calculate';
import type { Workbook } from '../office/excel/model';
import { sheetNamed } from '../office/excel/sheets';
import { sheetSnapshot, workbookSnapshot, type Plain } from '../office/excel/snapshot';
import { snapshotDiff } from '../office/excel/snapshotDiff';
import { userWorkbook } from '../office/userWorkbook';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';

/** A program that can open the workbook of tests, and the host over what it has open. */
export interface Program {
  /** Opens that very workbook. */
  readonly open: (workbook: Workbook) => void;
  readonly createHost: () => Promise<WorkbookHost & { readonly recover: () => Promise<Recovery> }>;
}

/** What a user has in a workbook survives whatever the host does to our sheets in it. */
export function testUserSafety(program: Program): void {
  let workbook: Workbook;
  beforeEach(() => {
    workbook = userWorkbook();
    program.open(workbook);
  });

  const own = (): Plain => sheetSnapshot(sheetNamed(workbook, '我的表'));
  const result = (row: number): unknown => valueAt(sheetNamed(workbook, '我的表'), row, 1);

  /** All that a person sees, without what the add-in keeps for its undo. */
  function seen(): Plain {
    const { settings: _, ...rest } = workbookSnapshot(workbook) as Record<string, Plain>;
    return rest;
  }

  it('formulas, names and charts of the user follow a sheet that is written anew', async () => {
    const host = await program.createHost();
    const before = own();
    await host.render(everyFeature);
    expect(sheetNamed(workbook, '我的表').charts[0]?.series[0]?.values).toBe('=评分表!$B$4:$B$5');
    expect(workbook.names.map((it) => it.formula)).toStrictEqual(['=评分表!$B$4:$B$5']);
    expect([result(0), result(2)]).toStrictEqual([30, 15]);
    expect(snapshotDiff(before, own()).filter((it) => !/\.B\d\.value/.test(it))).toStrictEqual([]);
  });

  it('a backup brings back every cell, look and rule of the user’s workbook', async () => {
    const host = await program.createHost();
    const before = seen();
    const backup = await host.backup();
    await host.render(everyFeature, { remove: ['旧表'], rename: { 备注: '说明' } });
    await host.write([{ sheet: '评分表', cell: 'B4', input: 3 }]);
    expect(snapshotDiff(before, seen())).not.toStrictEqual([]);
    await host.restore(backup);
    expect(snapshotDiff(before, seen())).toStrictEqual([]);
    expect(result(1)).toBe(42);
  });

  it('a removed sheet comes back with whatever referred to it, and goes for good with the next action', async () => {
    const host = await program.createHost();
    await host.backup();
    await host.render(samplePlan([]), { remove: ['旧表'] });
    expect((await host.sheets()).map((it) => it.name)).not.toContain('旧表');
    expect(result(1)).toBe(42);
    await host.backup();
    await host.render(samplePlan([sampleSheet('别的', [[1]])]));
    expect(workbook.sheets.map((it) => it.name)).toStrictEqual([
      '我的表',
      '评分表',
      '备注',
      '数据',
      '别的',
    ]);
    expect(await host.read(['我的表'])).toMatchObject([
      { rows: { 1: { 1: { value: null, error: '#REF!' } } } },
    ]);
  });

  it('sheets of the user are equal in every part after rendering, writing, undoing and a new start', async () => {
    const host = await program.createHost();
    const notes = sheetSnapshot(sheetNamed(workbook, '备注'));
    const backup = await host.backup();
    await host.render(samplePlan([sampleSheet('新', [[1]])]));
    await host.write([{ sheet: '新', cell: 'A1', input: 2 }]);
    await host.restore(backup);
    await host.recover();
    expect(sheetSnapshot(sheetNamed(workbook, '备注'))).toStrictEqual(notes);
    expect(Array.from(workbook.settings)).toStrictEqual([['other', 'another add-in']]);
  });

  it('the copies kept for undo are very hidden, hold no key, and are told to nobody', async () => {
    const host = await program.createHost();
    await host.backup();
    await host.render(everyFeature);
    const copies = workbook.sheets.filter((it) => /^kaoping~\d+$/.test(it.name));
    expect(copies.map((it) => [it.visibility, it.cells.get(0)?.value])).toStrictEqual([
      ['veryHidden', '评分表'],
      ['veryHidden', '数据'],
    ]);
    expect((await host.sheets()).some((it) => it.name.startsWith('kaoping~'))).toBe(false);
    await expect(host.read(['kaoping~1'])).rejects.toMatchObject({ code: 'missingSheet' });
    await host.recover();
    expect(workbook.sheets.some((it) => it.name.startsWith('kaoping~'))).toBe(false);
  });

  it('the sheet in front stays in front', async () => {
    const host = await program.createHost();
    const front = workbook.activeSheet;
    const backup = await host.backup();
    await host.render(everyFeature, { remove: ['旧表'] });
    expect(workbook.activeSheet).toBe(front);
    await host.restore(backup);
    expect(workbook.activeSheet).toBe(front);
  });

  it('a chart of ours is drawn once and comes back where a backup has it', async () => {
    const host = await program.createHost();
    await host.render(everyFeature);
    await host.render(everyFeature);
    const charts = () => sheetNamed(workbook, '评分表').charts.map((it) => it.title);
    expect(charts()).toStrictEqual(['分值']);
    const backup = await host.backup();
    await host.render(samplePlan([sampleSheet('评分表', [[1]])]));
    expect(charts()).toStrictEqual([]);
    await host.restore(backup);
    expect(charts()).toStrictEqual(['分值']);
  });

  it('large sheets come back too, though their cells are asked for in several requests', async () => {
    const host = await program.createHost();
    const cells = Array.from({ length: 900 }, (_, row) =>
      Array.from({ length: 25 }, (__, column) => row * column),
    );
    const names = ['大', '小'];
    await host.render(samplePlan(names.map((it) => sampleSheet(it, it === '大' ? cells : [[1]]))));
    const before = seen();
    const backup = await host.backup();
    await host.render(samplePlan(names.map((it) => sampleSheet(it, [[2]]))));
    await host.restore(backup);
    expect(snapshotDiff(before, seen())).toStrictEqual([]);
  }, 30_000);
}
