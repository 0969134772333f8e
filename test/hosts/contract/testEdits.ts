import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';
import { cellAt } from './subject';
import type { Subject } from './subject';

/** Single cells are written and found. */
export function testEdits(subject: Subject): void {
  it('values and formulas are written, locked cells of protected sheets too', async () => {
    await subject.host.render(everyFeature);
    await subject.host.write([
      { sheet: '评分表', cell: 'C4', input: 4.5 },
      { sheet: '评分表', cell: 'D4', input: '是' },
      { sheet: '评分表', cell: 'B4', input: { formula: '2+3' } },
      { sheet: '评分表', cell: 'G20', input: true },
    ]);
    const content = await subject.read('评分表');
    expect(['C4', 'D4', 'G20'].map((it) => cellAt(content, it).value)).toStrictEqual([
      4.5,
      '是',
      true,
    ]);
    expect(cellAt(content, 'B4').formula).toBe('2+3');
    expect(cellAt(content, 'B6').formula).toBe('SUM(B4:B5)');
  });

  it('null empties a cell and a value takes the place of a formula', async () => {
    await subject.host.render(everyFeature);
    await subject.host.write([
      { sheet: '评分表', cell: 'A4', input: null },
      { sheet: '评分表', cell: 'B6', input: 3 },
    ]);
    expect((await subject.cell('评分表', 'A4')).value).toBeNull();
    expect(await subject.cell('评分表', 'B6')).toStrictEqual({
      value: 3,
      formula: null,
      error: null,
    });
  });

  it('nothing is written when one of the cells has no sheet', async () => {
    await subject.host.render(everyFeature);
    const before = await subject.snapshot();
    const edits = [
      { sheet: '评分表', cell: 'C4', input: 1 },
      { sheet: '不存在', cell: 'A1', input: 1 },
    ];
    await expect(subject.host.write(edits)).rejects.toMatchObject({
      name: 'HostError',
      code: 'missingSheet',
    });
    expect(await subject.snapshot()).toStrictEqual(before);
  });

  it('own writes are not reported as edits', async () => {
    const events: unknown[] = [];
    const end = subject.host.onEdit((event) => events.push(event));
    await subject.host.render(everyFeature);
    await subject.host.write([{ sheet: '评分表', cell: 'C4', input: 1 }]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    end();
    expect(events).toStrictEqual([]);
  });

  it('a sheet that is not there is refused', async () => {
    await expect(subject.host.read(['不存在'])).rejects.toMatchObject({
      name: 'HostError',
      code: 'missingSheet',
    });
    await expect(subject.host.reveal({ sheet: '不存在', cell: 'A1' })).rejects.toMatchObject({
      code: 'missingSheet',
    });
  });

  it('the cell that is brought into view is the selected one', async () => {
    await subject.host.render(samplePlan([sampleSheet('一', [[1]]), sampleSheet('二', [[2]])]));
    await subject.host.reveal({ sheet: '二', cell: 'C7' });
    expect(await subject.host.selection()).toStrictEqual({ sheet: '二', cell: 'C7' });
  });
}
