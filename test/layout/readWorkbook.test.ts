import fc from 'fast-check';
import { checkSheets } from '../../src/layout/checkSheets';
import { readWorkbook } from '../../src/layout/readWorkbook';
import { scoreGrid } from '../../src/layout/scoreGrid';
import { assess } from '../../src/scoring/assess';
import type { Evaluation, RowEntry } from '../../src/scoring/evaluation';
import { exampleEntries } from '../../src/flows/exampleEntries';
import type { SheetContent } from '../../src/workbook/host';
import { contentsOf, evaluationOf, exampleTexts, planOf, texts } from './fixture';

const typed = fc.oneof(
  fc.constant(null),
  fc.double({ min: -5, max: 20, noNaN: true }).map((it) => (Object.is(it, -0) ? 0 : it)),
  fc.constantFrom('是', '否', ' ', '５分', '=1+1', '<img onerror>'),
  fc.boolean(),
);
const rowEntry = fc.record<RowEntry>({
  self: typed,
  review: typed,
  reason: typed,
  evidence: typed,
});

/** Rows of one unit; reason and evidence stand on the first row of their block only. */
function rowsOf(evaluation: Evaluation, group: string, entries: readonly RowEntry[]) {
  const { lines } = scoreGrid(assess(evaluation).model(group));
  let owner: unknown = null;
  const rows: Record<string, RowEntry> = {};
  let next = 0;
  for (const line of lines) {
    if (line.line !== 'leaf' && line.line !== 'adjustment') continue;
    const of = line.line === 'leaf' ? line.leaf : line.adjustment;
    const entry = entries[next++ % entries.length];
    if (entry === undefined) continue;
    const isFirst = of !== owner;
    owner = of;
    const isGiven = line.spec.type === 'given';
    rows[line.key] = {
      self: isGiven ? null : entry.self,
      review: isGiven ? null : entry.review,
      reason: isFirst ? entry.reason : null,
      evidence: isFirst ? entry.evidence : null,
    };
  }
  return rows;
}

/** Three units of each group: enough to mix them up. */
function fewUnits(change: Partial<Evaluation> = {}): Evaluation {
  const { roster } = evaluationOf();
  const few = roster.filter((it) => /-0[1-3]$/.test(it.code));
  return evaluationOf({ roster: few, ...change });
}

function readBack(evaluation: Evaluation, change = (it: readonly SheetContent[]) => it) {
  return readWorkbook(change(contentsOf(planOf(evaluation))), texts);
}

test('what was typed is read back as it was typed, whatever it was', () => {
  const base = fewUnits();
  fc.assert(
    fc.property(fc.array(rowEntry, { minLength: 1, maxLength: 9 }), typed, (entries, complete) => {
      const rows = rowsOf(base, 'dept', entries);
      const before = { ...base, units: { 'dept-03': { complete, rows } } };
      const { evaluation, issues } = readBack(before);
      expect(issues).toEqual([]);
      expect(evaluation?.units['dept-03']).toEqual({ complete, rows });
    }),
    { numRuns: 15 },
  );
});

test('a workbook that nobody touched has no issue', () => {
  const evaluation = evaluationOf();
  const plan = planOf(evaluation);
  const read = readWorkbook(contentsOf(plan), texts);
  expect(checkSheets(plan, read, assess(evaluation), read.remembered)).toEqual([]);
});

test('scheme, decisions, roster and options come back from the hidden sheet', () => {
  const before = evaluationOf({
    options: { ties: 'dense', selfReviewGap: 3 },
    example: ['town-02'],
  });
  const { evaluation } = readBack(before);
  expect(evaluation).toMatchObject({
    scheme: before.scheme,
    roster: before.roster,
    options: before.options,
    example: ['town-02'],
    inserted: before.inserted,
    ranked: before.ranked,
  });
});

describe('a sheet that people changed', () => {
  const unit = 'town-01';
  const base = fewUnits();
  const model = assess(base).model('town');
  const filled = fewUnits({
    units: { [unit]: exampleEntries(model, exampleTexts)(unit) },
  });
  const change = (edit: (rows: SheetContent['rows'][number][]) => void) => {
    const plan = planOf(filled);
    const contents = contentsOf(plan).map((it) => {
      if (it.name !== '福城街道') return it;
      const rows = [...it.rows];
      edit(rows);
      return { ...it, rows };
    });
    const read = readWorkbook(contents, texts);
    if (read.evaluation === null) throw new Error('not read');
    const assessment = assess(read.evaluation);
    const expected = planOf(read.evaluation);
    const all = checkSheets(expected, read, assessment, read.remembered);
    // Formulas of other sheets would follow the rows in a spreadsheet; here nobody moves them.
    return { read, issues: all.filter((it) => it.place?.sheet === '福城街道') };
  };
  const entriesOf = (read: ReturnType<typeof readWorkbook>) => read.evaluation?.units[unit];

  test('keeps its entries when rows are sorted by force, and says so', () => {
    const { read, issues } = change((rows) => {
      const part = rows.splice(4, 10);
      for (const it of part) rows.splice(4, 0, it);
    });
    expect(entriesOf(read)).toEqual(filled.units[unit]);
    expect(issues).toMatchObject([
      { code: 'sheet.rowsMoved', severity: 'error', fix: { fix: 'restoreSheet' } },
    ]);
  });

  test('names the rows that were deleted', () => {
    const { issues } = change((rows) => rows.splice(5, 1));
    expect(issues).toMatchObject([{ code: 'sheet.rowMissing', params: { rows: ['T01/2'] } }]);
  });

  test('keeps what people wrote in a row of their own', () => {
    const { read, issues } = change((rows) => {
      rows.splice(6, 0, [
        undefined,
        undefined,
        undefined,
        undefined,
        { value: '另附说明', formula: null, error: null },
      ]);
    });
    expect(entriesOf(read)).toEqual(filled.units[unit]);
    expect(read.evaluation?.foreignRows).toMatchObject([{ after: 'T01/2' }]);
    expect(issues.filter((it) => it.code.startsWith('sheet.row'))).toEqual([]);
  });

  test('takes the upper one of a doubled row and says so', () => {
    const { read, issues } = change((rows) => rows.splice(6, 0, rows[5] ?? []));
    expect(entriesOf(read)).toEqual(filled.units[unit]);
    expect(issues).toMatchObject([{ code: 'sheet.rowDoubled', params: { rows: ['T01/2'] } }]);
  });
});
