import fc from 'fast-check';
import { checkSheets } from '../../src/layout/checkSheets';
import { readWorkbook } from '../../src/layout/readWorkbook';
import { listTemplates, loadTemplate } from '../../src/scheme/templates';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { assess } from '../../src/scoring/assess';
import { checkPlan } from '../../src/workbook/checkPlan';
import type { SheetContent } from '../../src/workbook/host';
import { contentsOf, planOf, texts } from './fixture';
import { univerCells } from './univerCells';

describe.each(listTemplates().map((it) => it.id))('the 方案 sheets of %s', (id) => {
  const scheme = loadTemplate(id);
  if (scheme === null) throw new Error('the template is missing');
  const evaluation = { ...newEvaluation(scheme), schemeSheets: true };
  const plan = planOf(evaluation);

  test('are there, one a table, and hosts can trust them', () => {
    const keys = plan.sheets.map((it) => it.key).filter((it) => it.startsWith('scheme/'));
    expect(keys).toEqual(scheme.tables.map((it) => `scheme/${it.id}`));
    expect(() => checkPlan(plan)).not.toThrow();
  });

  test('say what the scheme says: nothing is read back as a change, nothing is wrong with them', () => {
    const read = readWorkbook(contentsOf(plan), texts);
    expect(read.evaluation?.drafts).toEqual({});
    expect(read.evaluation?.schemeSheets).toBe(true);
    expect(checkSheets(plan, read, assess(evaluation), read.remembered)).toEqual([]);
  });
});

describe('what people do on a 方案 sheet', () => {
  const scheme = loadTemplate('zhangshu-2021');
  if (scheme === null) throw new Error('the template is missing');
  const base = { ...newEvaluation(scheme), schemeSheets: true };
  const plan = planOf(base);
  const name = '方案（乡镇）';

  /** The workbook read after the rows of the sheet were changed. */
  function readAfter(change: (rows: SheetContent['rows'][number][]) => void) {
    const contents = contentsOf(plan).map((it) => {
      if (it.name !== name) return it;
      const rows = it.rows.map((line) => [...line]);
      change(rows);
      return { ...it, rows };
    });
    const read = readWorkbook(contents, texts);
    if (read.evaluation === null) throw new Error('not read');
    return { read, evaluation: read.evaluation };
  }

  const cell = (value: string | number) => ({ value, formula: null, error: null });
  const columns = ['level1', 'points1', 'name', 'points', 'criterion', 'rules', 'evidence'];
  const [keys = []] = contentsOf(plan).find((it) => it.name === name)?.rows ?? [];
  const edit = fc.record({
    row: fc.integer({ min: 4, max: 24 }),
    column: fc.constantFrom(...columns),
    value: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(' ', '=1', '5分', '未更新不得分'),
      fc.integer(),
    ),
  });
  const shift = fc.record({ row: fc.integer({ min: 4, max: 20 }), isNew: fc.boolean() });

  test('whatever is typed, inserted or deleted there is planned again as it stands, and read back the same', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 6 }),
        fc.array(shift, { maxLength: 3 }),
        (edits, shifts) => {
          const { evaluation } = readAfter((rows) => {
            for (const { row, column, value } of edits) {
              const line = [...(rows[row] ?? [])];
              line[keys.findIndex((it) => it?.value === column)] = cell(value);
              rows[row] = line;
            }
            for (const { row, isNew } of shifts)
              rows.splice(row, isNew ? 0 : 1, ...(isNew ? [[]] : []));
          });
          const again = readWorkbook(contentsOf(planOf(evaluation)), texts);
          expect(again.evaluation?.drafts).toEqual(evaluation.drafts);
          expect(again.evaluation?.scheme).toEqual(scheme);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a copied row is a new leaf beside the one it was copied from', () => {
    const { evaluation } = readAfter((rows) => rows.splice(6, 0, [...(rows[5] ?? [])]));
    const added = evaluation.drafts['town']?.leaves.filter((it) => it.key === null) ?? [];
    expect(added).toHaveLength(1);
    expect(evaluation.drafts['town']?.leaves.filter((it) => it.key === 'T02')).toHaveLength(1);
  });

  test('a deleted column is no change of what stood in it', () => {
    const at = keys.findIndex((it) => it?.value === 'criterion');
    const { evaluation } = readAfter((rows) => {
      rows.forEach((line, row) => {
        rows[row] = line.filter((_, column) => column !== at);
      });
    });
    expect(evaluation.drafts).toEqual({});
  });

  test('sums and the note below them follow what is typed', async () => {
    const { evaluation } = readAfter((rows) => {
      const line = [...(rows[4] ?? [])];
      line[keys.findIndex((it) => it?.value === 'points')] = cell('5分');
      rows[4] = line;
    });
    const notes: unknown[] = [];
    for (const it of [base, evaluation]) {
      const sheet = planOf(it).sheets.find((one) => one.name === name);
      if (sheet === undefined) throw new Error('no sheet');
      const cells = await univerCells([sheet]);
      notes.push([cells(name, 'I5'), cells(name, 'D5'), cells(name, 'D26'), cells(name, 'E26')]);
    }
    expect(notes).toEqual([
      [5, 50, 100, '分值齐全，合计等于总分'],
      ['5分', 45, 95, '还有 1 项没有分值'],
    ]);
  });
});

test('the sentence of the document stands beside each rule that says it in other words', () => {
  const scheme = loadTemplate('zhangshu-2021');
  if (scheme === null) throw new Error('the template is missing');
  const contents = contentsOf(planOf({ ...newEvaluation(scheme), schemeSheets: true }));
  const rows = contents.find((it) => it.name === '方案（乡镇）')?.rows ?? [];
  const column = rows[0]?.findIndex((it) => it?.value === 'quotes') ?? -1;
  const quoteOf = (key: string) => rows.find((it) => it[0]?.value === key)?.[column]?.value ?? null;
  expect(quoteOf('T15')).toBe('没有纸质版标准化规范化目录，扣2分');
  expect(quoteOf('T08')).toBe('在2021年1月31日前发布政府信息公开工作年度报告');
  // The rules say it in the words of the document.
  expect(quoteOf('T01') ?? '').toBe('');
});
