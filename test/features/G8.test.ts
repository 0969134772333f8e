import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { openBook } from '../../src/flows/book';
import { compareResults } from '../../src/flows/compareResults';
import type { Session } from '../../src/flows/session';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import type { BrowserHost } from '../../src/hosts/browser/gridHost';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { texts } from '../layout/fixture';
import { addressOf, contentOf } from '../flows/cellsOf';
import { decideAll, openXlsx, codesOf, insertTowns } from '../flows/openSession';

jest.setTimeout(300_000);

let host: BrowserHost;
let session: Session;
beforeAll(async () => {
  host = await createBrowserHost({ page: null, sheetName: '工作表1' });
  session = createCliSession(host);
  await session.refresh();
  await insertTowns(session);
  await decideAll(session);
  mustBeDone(await session.fillExample(await codesOf(session)));
  mustBeDone(await session.makeRanking('town'));
});
afterAll(() => host.dispose());

const rankingName = zhCNSheets.names.ranking('乡镇街道');

async function stampOf(): Promise<unknown> {
  const { rows } = await contentOf(host, rankingName);
  return rows.find((it) => it[0]?.value === '#verified')?.[1]?.value;
}

test('G8 every figure of the workbook is what the engine computes: 已核 stands on the ranking', async () => {
  const { snapshot } = mustBeDone(await session.verify('town'));
  const verified = snapshot.evaluation?.verified['town'];
  expect(verified?.figures).toBeGreaterThan(60);
  expect(await stampOf()).toBe(`已核：2021年12月20日，${verified?.figures} 个数与复算一致`);
  expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
});

test('G8 after one cell is changed the stamp says so by itself, and the check fails until it is put right', async () => {
  const [unit = ''] = await codesOf(session);
  const { snapshot } = mustBeDone(await session.refresh());
  const name = snapshot.evaluation?.roster.find((it) => it.code === unit)?.name ?? '';
  const cell = addressOf(await contentOf(host, name), '#total', 'score');
  await host.write([{ sheet: name, cell, input: 12.34 }]);
  expect(await stampOf()).toBe('核对后有改动，须重新核对');
  const failed = await session.verify('town');
  expect([failed.done, failed.issues.map((it) => it.code)]).toEqual([false, ['ranking.errors']]);
  const changed = failed.snapshot.issues.filter((it) => it.severity === 'error');
  expect(changed.map((it) => it.code)).toContain('sheet.formulaChanged');
  mustBeDone(await session.applyFixes(changed));
  mustBeDone(await session.verify('town'));
  expect(await stampOf()).toMatch(/^已核/);
});

test('G8 a figure that differs without any formula changed fails the check, too', async () => {
  const book = await openBook(host, texts);
  const { snapshot } = mustBeDone(await session.refresh());
  if (book.planned === null) throw new Error('no evaluation');
  const fine = compareResults(book, book.planned, snapshot.rankings, 'all');
  expect([fine.issues, fine.uncomputed]).toEqual([[], 0]);
  const rankings = Object.fromEntries(
    Object.entries(snapshot.rankings).map(([group, rows]) => [
      group,
      rows.map((it, at) => (at === 0 && it.rank !== null ? { ...it, rank: it.rank + 1 } : it)),
    ]),
  );
  const { issues } = compareResults(book, book.planned, rankings, 'all');
  expect(issues).toMatchObject([
    { code: 'result.differs', params: { what: 'rank', workbook: '1', engine: '2' } },
  ]);
});

test('G8 a file whose formulas nobody has computed is not called checked', async () => {
  const file = await openXlsx();
  await insertTowns(file.session);
  await decideAll(file.session);
  mustBeDone(await file.session.fillExample(await codesOf(file.session)));
  const { done, issues } = await file.session.verify('town');
  expect([done, issues.map((it) => it.code)]).toEqual([false, ['result.uncomputed']]);
});
