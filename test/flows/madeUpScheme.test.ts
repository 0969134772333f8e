import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustBeDone } from '../../src/cli/buildExample';
import { planBook } from '../../src/flows/book';
import { newEvaluation } from '../../src/flows/newEvaluation';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { parseScheme } from '../../src/scheme/parseScheme';
import type { Scheme } from '../../src/scheme/scheme';
import type { SheetLayout } from '../../src/scoring/evaluation';
import type { WorkbookHost } from '../../src/workbook/host';
import { texts } from '../layout/fixture';
import { codesOf, decideAll, openOn, snapshotOf } from './openSession';

/** One level and four, three groups, two weighted stages: a document that nobody thought of, as a file and nothing else. */
function madeUp(): Scheme {
  const text = readFileSync(join(__dirname, 'madeUp.scheme.json'), 'utf8');
  const parsed = parseScheme(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const groups = ['block', 'school', 'hospital'];

/** From the file to the rankings: sheets, example entries, checks, totals, ranks; gives back how many are ranked, by group. */
async function wholeWay(host: WorkbookHost, layout: SheetLayout): Promise<readonly number[]> {
  const { plan } = planBook(newEvaluation(madeUp()), texts, []);
  await host.render(plan);
  const session = await openOn(host);
  await decideAll(session);
  const layouts = Object.fromEntries(groups.map((it) => [it, layout]));
  mustBeDone(await session.insertSheets(groups, {}, layouts));
  const codes = await Promise.all(groups.map((it) => codesOf(session, it)));
  mustBeDone(await session.fillExample(codes.flat()));
  const { scores, issues, open } = await snapshotOf(session);
  expect(open).toEqual([]);
  expect(issues.filter((it) => it.severity === 'error')).toEqual([]);
  expect(Object.values(scores).map((it) => it.state)).toEqual(Array(10).fill('finished'));
  for (const score of Object.values(scores)) {
    expect(Number(score.rounded)).toBeGreaterThan(0);
    expect(Number(score.rounded)).toBeLessThanOrEqual(100);
  }
  for (const group of groups) mustBeDone(await session.makeRanking(group));
  const { snapshot } = mustBeDone(await session.refresh());
  expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
  const rows = groups.map((it) => snapshot.rankings[it] ?? []);
  return rows.map((it) => it.filter(({ rank }) => rank !== null).length);
}

test.each<SheetLayout>(['unitSheets', 'groupSheet'])(
  'a made-up scheme goes from its file to its rankings in a workbook file (%s)',
  async (layout) => expect(await wholeWay(await createXlsxHost(), layout)).toEqual([4, 3, 3]),
);

test.each<SheetLayout>(['unitSheets', 'groupSheet'])(
  'and in the embedded workbook, which computes what the engine computes (%s)',
  async (layout) => {
    const host = await createBrowserHost({ page: null, sheetName: '工作表1' });
    try {
      expect(await wholeWay(host, layout)).toEqual([4, 3, 3]);
    } finally {
      host.dispose();
    }
  },
);
