import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../src/workbook/checkPlan';
import { goldenPlans, wholePlans } from './goldenPlans';

const plans = goldenPlans();

test.each(plans.map(([name, plan]) => ({ name, plan })))(
  'the $name sheet is planned as reviewed',
  ({ name, plan }) => {
    const file = join(__dirname, `${name}.plan.json`);
    const reviewed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(reviewed);
  },
);

test('each reviewed plan belongs to a sheet', () => {
  const files = readdirSync(__dirname).filter((it) => it.endsWith('.plan.json'));
  expect(new Set(files)).toEqual(new Set(plans.map(([name]) => `${name}.plan.json`)));
});

test('the whole workbook keeps the contract of plans, decided and open', () => {
  const { open, decided } = wholePlans();
  for (const [plan, sheets] of [
    [open, 63],
    [decided, 64],
  ] as const) {
    expect(plan.sheets.length).toBe(sheets);
    expect(() => checkPlan(plan)).not.toThrow();
  }
  const [first, ...rest] = decided.sheets;
  if (first === undefined) throw new Error('no sheet');
  expect(() => checkPlan({ ...decided, sheets: [first, first, ...rest] })).toThrow('two sheets');
});
