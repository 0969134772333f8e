import { applyDraft } from '../../src/scheme/draft/applyDraft';
import { schemeRows } from '../../src/scheme/draft/schemeRows';
import { digestOf } from '../../src/scheme/digest';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { changeScheme } from '../../src/flows/changeScheme';
import { checkSheets } from '../../src/layout/checkSheets';
import { readWorkbook } from '../../src/layout/readWorkbook';
import { assess } from '../../src/scoring/assess';
import { contentsOf, evaluationOf, planOf, texts } from '../layout/fixture';

const evaluation = evaluationOf();
const { scheme } = evaluation;

/** The scheme after one leaf got other points on the 方案 sheet. */
function withPoints(table: string, key: string, points: number) {
  const rows = schemeRows(scheme, table);
  const leaves = rows.leaves.map((it) =>
    it.key === key ? { ...it, cells: { ...it.cells, points } } : it,
  );
  const applied = applyDraft(scheme, { [table]: { ...rows, leaves } }, '增补');
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied.value;
}

test('A8 other points of any leaf, typed on the 方案 sheet, give another digest', () => {
  const before = digestOf(scheme, evaluation.options, []);
  const digests = locateTables(scheme).flatMap((table) =>
    locateTableLeaves(table).map(({ item }) =>
      digestOf(withPoints(table.item.id, item.key, (item.points ?? 0) + 1), evaluation.options, []),
    ),
  );
  expect(digests).toHaveLength(18 + 13);
  expect(new Set([...digests, before]).size).toBe(18 + 13 + 1);
});

test('A8 sheets made before the change are of another version, and are not scored silently', () => {
  const old = contentsOf(planOf(evaluation));
  const { evaluation: next } = changeScheme(
    assess(evaluation),
    withPoints('town', 'T01', 6),
    texts.sheets,
  );
  const plan = planOf(next);
  // The hidden sheet of the new version among the sheets of the old one.
  const mixed = [
    ...old.filter((it) => it.visibility !== 'veryHidden'),
    ...contentsOf(plan).filter((it) => it.visibility === 'veryHidden'),
  ];
  const read = readWorkbook(mixed, texts);
  if (read.evaluation === null) throw new Error('not read');
  const issues = checkSheets(plan, read, assess(read.evaluation), read.remembered);
  const visible = plan.sheets.filter((it) => it.visibility !== 'veryHidden').length;
  expect(issues.filter((it) => it.code === 'sheet.otherVersion')).toHaveLength(visible);
});
