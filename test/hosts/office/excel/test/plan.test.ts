import { formatAddress } from '../../../../../src/workbook/address';
import { zhCNExample } from '../../../../../src/i18n/zh-CN-example';
import { withExample } from '../../../../../src/flows/withExample';
import { assess } from '../../../../../src/scoring/assess';
import { evaluationOf, planOf } from '../../../../layout/fixture';
import { decisionsOn } from '../../../../scoring/decided';
import { isError } from '../scalar';
import { placeOf } from '../grid';
import { sheetNamed } from '../sheets';
import { snapshotDiff } from '../snapshotDiff';
import { userEdit } from '../userEdit';
import { valueAt } from '../calculate';
import { workbookOfPlan } from '../plan/workbookOfPlan';
import { workbookSnapshot } from '../snapshot';
import { formulaOf, valueOf } from './at';

/** 樟树 with three towns and two departments, of which two towns and one department are filled. */
function filledPlan(): ReturnType<typeof planOf> {
  const codes = ['town-01', 'town-02', 'town-03', 'dept-01', 'dept-02'];
  const all = evaluationOf({ decisions: decisionsOn(evaluationOf().scheme) });
  const base = { ...all, roster: all.roster.filter((it) => codes.includes(it.code)) };
  return planOf(withExample(assess(base), ['town-01', 'town-02', 'dept-01'], zhCNExample));
}

test('the workbook of a plan has its sheets, formulas and rules, and no formula gives an error', () => {
  const plan = filledPlan();
  const workbook = workbookOfPlan(plan);
  expect(workbook.sheets.map((it) => it.name)).toEqual(plan.sheets.map((it) => it.name));
  const formulas = plan.sheets.flatMap((it) => it.blocks).flatMap((it) => it.cells.flat());
  const planned = formulas.filter((it) => it !== null && typeof it === 'object').length;
  const found = workbook.sheets.flatMap((sheet) =>
    Array.from(sheet.cells).flatMap(([key, { formula }]) => {
      const { row, column } = placeOf(key);
      return formula === null ? [] : [{ formula, value: valueAt(sheet, row, column) }];
    }),
  );
  expect(found).toHaveLength(planned);
  expect(planned).toBeGreaterThan(500);
  expect(found.filter((it) => isError(it.value))).toEqual([]);
  const rules = (count: (sheet: (typeof workbook.sheets)[number]) => number): number =>
    workbook.sheets.reduce((sum, it) => sum + count(it), 0);
  expect(rules((it) => it.merges.length)).toBe(plan.sheets.flatMap((it) => it.merges).length);
  expect(rules((it) => it.conditionalFormats.length)).toBe(
    plan.sheets.flatMap((it) => it.conditionalFormats).length,
  );
});

test('the same plan twice gives the same snapshot, and an entry typed changes that entry and what is computed of it', () => {
  const plan = filledPlan();
  const [one, other] = [workbookOfPlan(plan), workbookOfPlan(plan)];
  const before = workbookSnapshot(one);
  expect(snapshotDiff(before, workbookSnapshot(other))).toEqual([]);
  const name = plan.sheets.find((it) => it.key === 'score/town-01')?.name ?? '';
  const sheet = sheetNamed(one, name);
  const cell = sheet.validations
    .filter((it) => it.validation.type === 'wholeNumber')
    .map(({ anchor }) => formatAddress(anchor.row, anchor.column))
    .find((it) => it.startsWith('H'));
  if (cell === undefined) throw new Error('no entry of the review');
  expect(userEdit(sheet, cell, '五')).toEqual({ isAccepted: false, refused: 'validation' });
  expect(snapshotDiff(before, workbookSnapshot(one))).toEqual([]);
  const typed = valueOf(one, `${name}!${cell}`) === 0 ? '1' : '0';
  expect(userEdit(sheet, cell, typed)).toEqual({ isAccepted: true });
  expect(formulaOf(one, `${name}!${cell}`)).toBe(Number(typed));
  const lines = snapshotDiff(before, workbookSnapshot(one), 1000);
  expect(lines).toContainEqual(expect.stringContaining(`sheets.${name}.cells.${cell}: `));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((it) => !it.includes('.cells.'))).toEqual([]);
});
