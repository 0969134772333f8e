import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenPlans } from '../test/golden/goldenPlans';

for (const [name, plan] of goldenPlans()) {
  const file = join(process.cwd(), `test/golden/zhangshu-${name}.plan.json`);
  writeFileSync(file, `${JSON.stringify(plan, null, 1)}\n`);
  console.log(file);
}
