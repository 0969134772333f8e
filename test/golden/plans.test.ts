import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenPlans } from './goldenPlans';

test.each(goldenPlans().map(([name, plan]) => ({ name, plan })))(
  'the $name sheet is planned as reviewed',
  ({ name, plan }) => {
    const file = join(__dirname, `zhangshu-${name}.plan.json`);
    const reviewed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(reviewed);
  },
);
