import type { Value } from '../../../src/base/value';
import { samplePlan, sampleSheet } from '../samplePlan';
import type { Subject } from './subject';

const state = (address: string): { readonly formula: string } => ({
  formula: `IF(COUNT(${address})=1,"已评",IF(${address}="","未评","有误"))`,
});

async function results(subject: Subject): Promise<readonly Value[]> {
  return (await subject.read('算')).rows.map((row) => row[1]?.value ?? null);
}

/** What a host that calculates must get right. */
export function testResults(subject: Subject): void {
  it('blank, number, text and empty-text cells are told apart', async () => {
    const cells = [
      [null, state('A1')],
      [0, state('A2')],
      ['5分', state('A3')],
      [{ formula: 'IF(A1="","",1)' }, state('A4')],
      [3, { formula: 'SUM(A1:A5)' }],
    ];
    await subject.host.render(samplePlan([sampleSheet('算', cells)]));
    expect(await results(subject)).toStrictEqual(['未评', '已评', '有误', '未评', 3]);
    await subject.host.write([
      { sheet: '算', cell: 'A1', input: 2 },
      { sheet: '算', cell: 'A3', input: null },
    ]);
    expect(await results(subject)).toStrictEqual(['已评', '已评', '未评', '已评', 6]);
  });

  it('a merged range counts once and a sum over it is right', async () => {
    const cells = [
      [1, null],
      [null, { formula: 'SUM(A1:A3)' }],
      [2, { formula: 'COUNT(A1:A3)' }],
    ];
    await subject.host.render(samplePlan([sampleSheet('算', cells, { merges: ['A1:A2'] })]));
    expect(await results(subject)).toStrictEqual([null, 3, 2]);
  });

  it('other sheets follow an edit, and an error is told as an error', async () => {
    await subject.host.render(
      samplePlan([
        sampleSheet('源', [[4]]),
        sampleSheet('算', [
          [null, { formula: "'源'!A1*2" }],
          [null, { formula: '1/0' }],
        ]),
      ]),
    );
    expect((await results(subject))[0]).toBe(8);
    expect(await subject.cell('算', 'B2')).toMatchObject({ value: null, error: '#DIV/0!' });
    await subject.host.write([{ sheet: '源', cell: 'A1', input: 5 }]);
    expect((await results(subject))[0]).toBe(10);
  });
}
