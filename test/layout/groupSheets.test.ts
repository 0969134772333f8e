import { checkSheets } from '../../src/layout/checkSheets';
import { planContext, planWorkbook } from '../../src/layout/planWorkbook';
import { readWorkbook, type ReadWorkbook } from '../../src/layout/readWorkbook';
import { sheetKeys } from '../../src/layout/sheetKey';
import { unitCell } from '../../src/layout/scoreSources';
import { stylesOf } from '../../src/layout/styles';
import { assess } from '../../src/scoring/assess';
import type { Evaluation } from '../../src/scoring/evaluation';
import { exampleEntries } from '../../src/flows/exampleEntries';
import { checkPlan } from '../../src/workbook/checkPlan';
import type { SheetContent } from '../../src/workbook/host';
import type { Issue } from '../../src/base/issue';
import { contentsOf, evaluationOf, exampleTexts, planOf, texts } from './fixture';

const layouts = { town: 'groupSheet', dept: 'groupSheet' } as const;

/** Towns with entries and one that left; 部门 too, without entries. */
function filled(): Evaluation {
  const base = evaluationOf({ layouts });
  const exampleOf = exampleEntries(assess(base).model('town'), exampleTexts);
  const towns = base.roster.filter((it) => it.group === 'town').map((it) => it.code);
  return {
    ...base,
    roster: base.roster.map((it) =>
      it.code === 'town-03' ? { ...it, status: 'withdrawn' as const } : it,
    ),
    units: Object.fromEntries(towns.map((it) => [it, exampleOf(it)])),
  };
}

const key = sheetKeys.groupScore('town');
const bare = filled();
/** With the names that a workbook remembers. */
const evaluation: Evaluation = {
  ...bare,
  sheetNames: Object.fromEntries(planOf(bare).sheets.map((it) => [it.key, it.name])),
};
const plan = planOf(evaluation);
const sheet = plan.sheets.find((it) => it.key === key);
if (sheet === undefined) throw new Error('no sheet of the group');
const { name } = sheet;
const firstRow = sheet.freeze.rows;

/** The workbook with the rows of the group's sheet changed, read, and what is wrong with that sheet. */
function changed(edit: (rows: SheetContent['rows'][number][]) => void): {
  readonly read: ReadWorkbook;
  readonly issues: readonly Issue[];
} {
  const contents = contentsOf(plan).map((it) => {
    if (it.name !== name) return it;
    const rows = [...it.rows];
    edit(rows);
    return { ...it, rows };
  });
  const read = readWorkbook(contents, texts);
  if (read.evaluation === null) throw new Error('not read');
  const expected = planOf(read.evaluation);
  const all = checkSheets(expected, read, assess(read.evaluation), read.remembered);
  return { read, issues: all.filter((it) => it.place?.sheet === name) };
}

test('the plan keeps the contract of plans: formulas allowed and short, merges apart, texts within limits', () => {
  expect(() => checkPlan({ styles: stylesOf(2), sheets: plan.sheets })).not.toThrow();
});

test('nothing is typed on it that is not read back, those that left included', () => {
  const { evaluation: read } = readWorkbook(contentsOf(plan), texts);
  expect(read?.units['town-01']).toEqual(evaluation.units['town-01']);
  expect(read?.units['town-03']).toEqual(evaluation.units['town-03']);
  expect(read?.layouts).toEqual(layouts);
  expect([read?.foreignRows, read?.foreignCells]).toEqual([[], []]);
});

test('it takes every entry that a unit’s own sheet takes', () => {
  const validated = (change: Evaluation['layouts']): readonly string[] => {
    const { sheets } = planOf({ ...evaluation, layouts: change });
    const [first] = sheets.filter((it) => it.key.startsWith('score/town'));
    const entry =
      first === undefined ? sheets.filter((it) => /^group.*town/.test(it.key)) : [first];
    return entry.flatMap((it) => it.validations).map((it) => it.promptTitle + it.prompt);
  };
  expect(validated({}).length).toBeGreaterThan(60);
  expect([...validated(layouts)].sort()).toEqual([...validated({})].sort());
});

test('a unit that left has a hidden row, below the line that is signed', () => {
  const rows = (sheet.blocks[0]?.cells ?? []).map((it) => it[0]);
  expect(rows.indexOf('town-03')).toBe(rows.indexOf('#signature') + 1);
  const row = sheet.rows.find((it) => it.row === rows.indexOf('town-03'));
  expect(row?.hidden).toBe(true);
});

test('formulas differ from row to row by the number of the row alone', () => {
  const cells = sheet.blocks[0]?.cells ?? [];
  const formulas = (row: number): readonly string[] =>
    (cells[row] ?? []).flatMap((it) =>
      it !== null && typeof it === 'object'
        ? [it.formula.replaceAll(new RegExp(`(\\$[A-Z]+\\$?)${row + 1}(?!\\d)`, 'g'), '$1#')]
        : [],
    );
  expect(formulas(firstRow).length).toBeGreaterThan(60);
  // What a third party ranked is read from that unit's row of another sheet.
  const own = (row: number): readonly string[] => formulas(row).filter((it) => !it.startsWith("'"));
  expect(own(firstRow + 5)).toEqual(own(firstRow));
});

test('an issue points to the cell of its entry, reasons on the sheet of reasons', () => {
  const context = planContext(assess(evaluation), texts, []);
  planWorkbook(context);
  const unit = { code: 'town-02', group: 'town' };
  const keys = (column: 'review' | 'reason'): readonly unknown[] => {
    const { sheet: where, cell } = unitCell(context, unit, 'T01/1', column);
    const found = plan.sheets.find((it) => it.name === where);
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const at = Array.from(letters).reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0) - 1;
    const cells = found?.blocks[0]?.cells ?? [];
    return [found?.key, cells[Number(digits) - 1]?.[0], cells[0]?.[at]];
  };
  expect(keys('review')).toEqual(['groupScore/town', 'town-02', 'T01/1:review']);
  expect(keys('reason')).toEqual(['groupNotes/town', 'town-02', 'T01/1:reason']);
});

describe('a sheet that people changed', () => {
  test('is read right when rows were sorted by force, and says so', () => {
    const { read, issues } = changed((rows) => {
      const part = rows.splice(firstRow, 8);
      for (const it of part) rows.splice(firstRow, 0, it);
    });
    expect(read.evaluation?.units).toMatchObject(evaluation.units);
    expect(issues).toMatchObject([{ code: 'sheet.rowsMoved', fix: { fix: 'restoreSheet', key } }]);
  });

  test('names the units whose rows were deleted', () => {
    const { issues } = changed((rows) => rows.splice(firstRow + 1, 1));
    expect(issues).toMatchObject([{ code: 'sheet.rowMissing', params: { rows: ['大桥街道'] } }]);
  });

  test('keeps what people wrote in a row and in a column of their own', () => {
    const note = { value: '另附说明', formula: null, error: null };
    const { read, issues } = changed((rows) => {
      rows.splice(firstRow + 2, 0, [undefined, undefined, note]);
      const line = [...(rows[firstRow] ?? [])];
      line[sheet.columns.length + 1] = note;
      rows[firstRow] = line;
    });
    expect(read.evaluation?.units).toMatchObject(evaluation.units);
    expect(read.evaluation?.foreignRows).toMatchObject([{ sheet: key, after: 'town-02' }]);
    expect(read.evaluation?.foreignCells).toEqual([
      { sheet: key, row: 'town-01', offset: 1, typed: '另附说明' },
    ]);
    expect(issues.filter((it) => it.code.startsWith('sheet.row'))).toEqual([]);
  });

  test('takes the upper one of a doubled row and says whose', () => {
    const { read, issues } = changed((rows) => rows.splice(firstRow + 1, 0, rows[firstRow] ?? []));
    expect(read.evaluation?.units).toMatchObject(evaluation.units);
    expect(issues[0]).toMatchObject({ code: 'sheet.rowDoubled', params: { rows: ['福城街道'] } });
  });

  test('points to a formula that was typed over', () => {
    const { issues } = changed((rows) => {
      const line = [...(rows[firstRow] ?? [])];
      const at = line.findIndex((it) => it !== undefined && it.formula !== null);
      line[at] = { value: 100, formula: null, error: null };
      rows[firstRow] = line;
    });
    expect(issues).toMatchObject([
      { code: 'sheet.formulaChanged', fix: { fix: 'restoreFormula' } },
    ]);
  });

  test('goes on to count where its mark was typed over', () => {
    const { read } = changed((rows) => {
      rows[0] = [{ value: '序', formula: null, error: null }, ...(rows[0] ?? []).slice(1)];
    });
    expect(read.evaluation?.units).toMatchObject(evaluation.units);
  });
});

test('layout and example marks come back where the hidden sheet was lost', () => {
  const example = ['town-01', 'town-02'];
  const made = planOf({ ...evaluation, example });
  const contents = contentsOf(made).filter((it) => it.visibility !== 'veryHidden');
  const { evaluation: read } = readWorkbook(contents, texts);
  expect(read?.layouts).toEqual(layouts);
  expect(read?.example).toEqual(example);
  expect(read?.units).toMatchObject(evaluation.units);
});
