import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFindings, goldenFindingsFile, templateIds } from '../test/golden/goldenFindings';
import { goldenPlans } from '../test/golden/goldenPlans';

for (const [name, plan] of goldenPlans()) {
  const file = join(process.cwd(), `test/golden/${name}.plan.json`);
  writeFileSync(file, `${JSON.stringify(plan, null, 1)}\n`);
  console.log(file);
}

for (const id of templateIds()) {
  const file = join(process.cwd(), goldenFindingsFile(id));
  writeFileSync(file, `${JSON.stringify(goldenFindings(id), null, 2)}\n`);
  console.log(file);
}
