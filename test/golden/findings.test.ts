import { readFileSync } from 'node:fs';
import { goldenFindings, goldenFindingsFile, templateIds } from './goldenFindings';

test.each(templateIds())('the findings of %s are those reviewed', (id) => {
  const reviewed: unknown = JSON.parse(readFileSync(goldenFindingsFile(id), 'utf8'));
  expect(JSON.parse(JSON.stringify(goldenFindings(id)))).toStrictEqual(reviewed);
});
