import type { WorkbookHost } from '../../../src/workbook/host';
import type { PlanFeature } from '../../../src/workbook/plan';
import { samplePlan, sampleSheet } from '../samplePlan';
import { cellAt } from './subject';
import type { Subject } from './subject';

// A record, so that a feature added to the plan has to be added here before this compiles.
const features: Readonly<Record<PlanFeature, true>> = {
  visibility: true,
  tabColor: true,
  columns: true,
  rows: true,
  blocks: true,
  styles: true,
  merges: true,
  validations: true,
  conditionalFormats: true,
  freeze: true,
  isProtected: true,
  filter: true,
  print: true,
  charts: true,
};

/** What is put into cells is what comes out of them. */
export function testCells(subject: Subject, kind: WorkbookHost['kind']): void {
  it('names its kind and says of every feature what it can do', () => {
    expect(subject.host.kind).toBe(kind);
    expect(Object.keys(subject.host.support).sort()).toStrictEqual(Object.keys(features).sort());
  });

  it('numbers, texts, booleans and formulas come back as they were planned', async () => {
    await subject.host.render(
      samplePlan([sampleSheet('表', [[1.5, -3, 0, 'x', true, false, { formula: 'A1+B1' }]])]),
    );
    const { rows } = await subject.read('表');
    expect(rows[0]?.slice(0, 6).map((it) => it?.value)).toStrictEqual([
      1.5,
      -3,
      0,
      'x',
      true,
      false,
    ]);
    expect(rows[0]?.slice(0, 6).every((it) => it?.formula === null)).toBe(true);
    expect(rows[0]?.[6]?.formula).toBe('A1+B1');
  });

  it.each([
    '=1+1',
    '+1',
    '-2',
    '@SUM(A1)',
    '001',
    '1e5',
    'TRUE',
    '2021-01-01',
    '5%',
    "'x",
    '#N/A',
    '{=1}',
  ])('the text %s stays a text', async (text) => {
    await subject.host.render(samplePlan([sampleSheet('表', [[text]])]));
    expect(await subject.cell('表', 'A1')).toStrictEqual({
      value: text,
      formula: null,
      error: null,
    });
    await subject.host.write([{ sheet: '表', cell: 'B2', input: text }]);
    expect(await subject.cell('表', 'B2')).toStrictEqual({
      value: text,
      formula: null,
      error: null,
    });
  });

  it.each([
    '<img onerror="x">',
    'a & b',
    '  边上有空格  ',
    '第一行\n第二行',
    '𠮷😀',
    '_x0041_',
    '"\'',
  ])('the text %j keeps every character', async (text) => {
    await subject.host.render(samplePlan([sampleSheet('表', [[text]])]));
    expect((await subject.cell('表', 'A1')).value).toBe(text);
  });

  it('null and an empty text leave a cell empty', async () => {
    await subject.host.render(samplePlan([sampleSheet('表', [[null, '', 1]])]));
    const content = await subject.read('表');
    expect([
      cellAt(content, 'A1').value,
      cellAt(content, 'B1').value,
      cellAt(content, 'C1').value,
    ]).toStrictEqual([null, null, 1]);
  });

  it('blocks stand where they are planned', async () => {
    const blocks = [
      { at: 'A1', cells: [['key']] },
      { at: 'C3', cells: [[1, 2], [3]] },
    ];
    await subject.host.render(samplePlan([sampleSheet('表', [], { blocks })]));
    const content = await subject.read('表');
    expect(
      ['A1', 'C3', 'D3', 'C4', 'D4', 'B2'].map((it) => cellAt(content, it).value),
    ).toStrictEqual(['key', 1, 2, 3, null, null]);
  });
}
