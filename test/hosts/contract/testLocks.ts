import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import type { LockEdit } from '../../../src/workbook/host';
import type { Subject } from './subject';

/** Of each of the cells of a sheet, whether a person who types into it is turned away. */
export type AreLocked = (sheet: string, cells: readonly string[]) => Promise<readonly boolean[]>;

const nothing = samplePlan([]);
const entries: LockEdit = { sheet: '评分表', ranges: ['C4:C5'], isLocked: true, isSortable: false };

/** Cells of sheets that stay as they are can be locked and opened. */
export function testLocks(subject: Subject, areLocked: AreLocked): void {
  const locked = (...cells: readonly string[]) => areLocked('评分表', cells);

  it('entry cells are locked and opened again, and nothing else of the sheet changes', async () => {
    await subject.host.render(everyFeature);
    await subject.host.write([{ sheet: '评分表', cell: 'C4', input: 4.5 }]);
    expect(await locked('B4', 'C4', 'C5', 'D4', 'E5')).toEqual([true, false, false, false, false]);
    const before = await subject.snapshot();
    await subject.host.render(nothing, { locks: [entries] });
    expect(await locked('B4', 'C4', 'C5', 'D4', 'E5')).toEqual([true, true, true, false, false]);
    expect(await subject.snapshot()).toStrictEqual(before);
    await subject.host.render(nothing, { locks: [{ ...entries, isLocked: false }] });
    expect(await locked('B4', 'C4', 'C5', 'D4', 'E5')).toEqual([true, false, false, false, false]);
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('cells written with the same action hold what was written, and undoing it opens the cells', async () => {
    await subject.host.render(everyFeature);
    const before = await subject.snapshot();
    const backup = await subject.host.backup();
    await subject.host.render(nothing, {
      locks: [{ ...entries, ranges: ['C4:C5', 'E4'] }],
      edits: [{ sheet: '评分表', cell: 'C4', input: 3 }],
    });
    expect((await subject.cell('评分表', 'C4')).value).toBe(3);
    expect(await locked('C4', 'C5', 'D4', 'E4')).toEqual([true, true, false, true]);
    await subject.host.restore(backup);
    expect(await locked('B4', 'C4', 'C5', 'D4', 'E4')).toEqual([true, false, false, false, false]);
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('a planned entry cell that is closed is locked', async () => {
    const styles = { entry: { locked: false }, shut: { locked: false, closed: true } };
    const sheet = sampleSheet('评分表', [[1, 2, 3]], {
      isProtected: true,
      styles: [
        { range: 'A1', style: 'entry' },
        { range: 'B1', style: 'shut' },
      ],
    });
    await subject.host.render(samplePlan([sheet], styles));
    expect(await locked('A1', 'B1', 'C1')).toEqual([false, true, true]);
  });

  it('a sheet whose protection was taken away is protected again', async () => {
    const styles = { entry: { locked: false } };
    const sheet = sampleSheet('评分表', [[1, 2]], { styles: [{ range: 'A1:B1', style: 'entry' }] });
    await subject.host.render(samplePlan([sheet], styles));
    expect(await locked('A1', 'B1')).toEqual([false, false]);
    await subject.host.render(nothing, { locks: [{ ...entries, ranges: ['A1'] }] });
    expect(await locked('A1', 'B1')).toEqual([true, false]);
  });

  it('where a sheet is missing none is locked', async () => {
    await subject.host.render(everyFeature);
    const locks = [entries, { ...entries, sheet: '不存在' }];
    await expect(subject.host.render(nothing, { locks })).rejects.toMatchObject({
      code: 'missingSheet',
    });
    expect(await locked('C4')).toEqual([false]);
  });
}
