import { newEvaluation } from '../../src/flows/newEvaluation';
import { examplePoints } from '../../src/flows/examplePoints';
import { withRoster } from '../../src/flows/roster';
import { listTemplates } from '../../src/scheme/templates';
import { allowedFunctions } from '../../src/workbook/allowedFunctions';
import { checkPlan } from '../../src/workbook/checkPlan';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { exampleTexts, planOf } from '../layout/fixture';
import { template } from './template';

test('A5 the library has the four schemes and a blank one', () => {
  expect(listTemplates().map((it) => it.id)).toEqual([
    'zhangshu-2021',
    'wuwei-2020',
    'suzhou-2020',
    'wudang-2018',
    'blank',
  ]);
});

/** The workbook of a template with all its groups, every unit on the roster. */
function workbookOf(id: string): WorkbookPlan {
  const scheme = examplePoints(template(id), exampleTexts);
  const started = scheme.groups.reduce((it, { id: group, units }) => {
    const names = units.length === 0 ? exampleTexts.units : units.map((unit) => unit.name);
    return withRoster(it, group, names).evaluation ?? it;
  }, newEvaluation(scheme));
  const groups = scheme.groups.map((it) => it.id);
  return planOf({ ...started, inserted: groups, ranked: groups });
}

function formulasOf({ sheets }: WorkbookPlan): readonly string[] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flatMap((line) =>
        line.flatMap((it) => (it !== null && typeof it === 'object' ? [it.formula] : [])),
      ),
    ),
  );
}

test.each(listTemplates().map((it) => it.id))(
  'A5 the workbook of %s keeps the contract: no #REF! or #NAME? in a formula, and only functions that every program has',
  (id) => {
    const plan = workbookOf(id);
    expect(() => checkPlan(plan)).not.toThrow();
    const formulas = formulasOf(plan);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.filter((it) => /#(?:REF|NAME|VALUE|N\/A|DIV)/.test(it))).toEqual([]);
    const used = formulas.flatMap((it) =>
      [...it.replace(/"[^"]*"|'[^']*'/g, '').matchAll(/([A-Z][A-Z.]*)\(/g)].map((one) => one[1]),
    );
    expect(used.filter((it) => !allowedFunctions.has(it ?? ''))).toEqual([]);
  },
);

test('A5 the blank scheme has one leaf, whose points staff set first', () => {
  const scheme = template('blank');
  expect(scheme.tables).toHaveLength(1);
  const leaves = scheme.tables.flatMap((it) =>
    it.indicators.flatMap((one) => one.indicators.flatMap((two) => two.leaves)),
  );
  expect(leaves.map((it) => it.points)).toEqual([null]);
});
