import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import { otherSheet } from './subject';
import type { Subject } from './subject';

/** What is stopped or fails leaves nothing behind, and a backup brings all back. */
export function testAllOrNothing(subject: Subject): void {
  it('an abort half way leaves the workbook as it was', async () => {
    await subject.host.render(samplePlan([otherSheet, sampleSheet('一', [[1]])]));
    const before = await subject.snapshot();
    const controller = new AbortController();
    const sheets = ['一', '二', '三'].map((it) => sampleSheet(it, [['新']]));
    const aborted = subject.host.render(samplePlan(sheets), {
      remove: [otherSheet.name],
      signal: controller.signal,
      onProgress: (done) => {
        if (done === 2) controller.abort();
      },
    });
    await expect(aborted).rejects.toMatchObject({ name: 'HostError', code: 'aborted' });
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('a signal that was given before the start stops everything', async () => {
    const before = await subject.snapshot();
    const controller = new AbortController();
    controller.abort();
    const aborted = subject.host.render(everyFeature, { signal: controller.signal });
    await expect(aborted).rejects.toMatchObject({ code: 'aborted' });
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('a name that is taken is refused and leaves the workbook as it was', async () => {
    await subject.host.render(samplePlan([otherSheet, sampleSheet('一', [[1]])]));
    const before = await subject.snapshot();
    const taken = subject.host.render(samplePlan([sampleSheet('一', [[2]])]), {
      rename: { [otherSheet.name]: '一' },
    });
    await expect(taken).rejects.toMatchObject({ name: 'HostError' });
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('a backup brings everything back', async () => {
    await subject.host.render(samplePlan([otherSheet, sampleSheet('一', [[1]])]));
    const before = await subject.snapshot();
    const backup = await subject.host.backup();
    await subject.host.render(samplePlan([sampleSheet('一', [[2]]), sampleSheet('二', [[3]])]), {
      remove: [otherSheet.name],
    });
    await subject.host.write([{ sheet: '一', cell: 'B2', input: 5 }]);
    expect(await subject.snapshot()).not.toStrictEqual(before);
    await subject.host.restore(backup);
    expect(await subject.snapshot()).toStrictEqual(before);
    await subject.host.write([{ sheet: '一', cell: 'B2', input: 6 }]);
    await subject.host.restore(backup);
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('cells are written with the sheets, or nothing is', async () => {
    await subject.host.render(everyFeature);
    const sheets = samplePlan([sampleSheet('新', [[1, 2]])]);
    await subject.host.render(sheets, {
      rename: { 常数: '系数' },
      edits: [
        { sheet: '评分表', cell: 'C4', input: 4.5 },
        { sheet: '评分表', cell: 'B6', input: { formula: 'SUM(B4:B5)+1' } },
        { sheet: '系数', cell: 'B2', input: '=1' },
        { sheet: '新', cell: 'B1', input: 3 },
      ],
    });
    expect((await subject.cell('评分表', 'C4')).value).toBe(4.5);
    expect((await subject.cell('评分表', 'B6')).formula).toBe('SUM(B4:B5)+1');
    expect((await subject.cell('系数', 'B2')).value).toBe('=1');
    expect((await subject.cell('新', 'A1')).value).toBe(1);
    expect((await subject.cell('新', 'B1')).value).toBe(3);

    const before = await subject.snapshot();
    const edits = [
      { sheet: '评分表', cell: 'C4', input: 1 },
      { sheet: '不存在', cell: 'A1', input: 1 },
    ];
    await expect(
      subject.host.render(samplePlan([sampleSheet('又', [[1]])]), { edits }),
    ).rejects.toMatchObject({ code: 'missingSheet' });
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('a backup brings back cells that were written with sheets', async () => {
    await subject.host.render(everyFeature);
    const before = await subject.snapshot();
    const backup = await subject.host.backup();
    await subject.host.render(samplePlan([sampleSheet('新', [[1]])]), {
      remove: ['常数'],
      edits: [{ sheet: '评分表', cell: 'C4', input: 4.5 }],
    });
    await subject.host.restore(backup);
    expect(await subject.snapshot()).toStrictEqual(before);
  });
}
