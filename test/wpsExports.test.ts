import { planCopy } from '../src/engine';
import { wpsExports } from '../src/wpsExports';
import { createXlsxHost } from '../src/hosts/xlsx/xlsxHost';
import { filledTowns, openXlsx, snapshotOf } from './flows/openSession';
import { exportXlsx } from './hosts/office/excel/file/exportXlsx';
import { workbookSnapshot } from './hosts/office/excel/snapshot';
import { startWps } from './hosts/wps/startWps';

jest.setTimeout(300_000);

async function evaluated() {
  const { session } = await openXlsx(await filledTowns(['福城街道']));
  const { evaluation, scores } = await snapshotOf(session);
  if (evaluation === null) throw new Error('no evaluation');
  return { evaluation, scores };
}

test('a copy in a workbook of its own holds the evaluation with all that was typed, and nothing else', async () => {
  const { root, workbook, workbooks } = startWps();
  const before = workbookSnapshot(workbook);
  const { evaluation, scores } = await evaluated();
  const { openCopy, download } = wpsExports(planCopy, root);
  expect(download).toBeNull();
  expect(await openCopy?.(evaluation)).toEqual([]);
  const [, copied] = workbooks;
  if (copied === undefined) throw new Error('no copy');
  expect(root.ActiveWorkbook.FullName).toBe('工作簿1');
  expect(workbookSnapshot(workbook)).toEqual(before);
  const bytes = await exportXlsx(copied);
  const copy = await openXlsx(bytes);
  const read = await snapshotOf(copy.session);
  expect(read.evaluation?.units).toEqual(evaluation.units);
  expect(read.evaluation?.decisions).toEqual(evaluation.decisions);
  expect(JSON.stringify(read.scores)).toBe(JSON.stringify(scores));
  const names = (await (await createXlsxHost(bytes)).sheets()).map((it) => it.name);
  expect(names).toEqual(expect.arrayContaining(['封面', '福城街道']));
  expect(names.filter((it) => /^Sheet|kaoping~/.test(it))).toEqual([]);
});

test('what keeps WPS from filling a copy is said in words', async () => {
  const { root, faults } = startWps();
  const { evaluation } = await evaluated();
  faults.failAt(40);
  const opening = wpsExports(planCopy, root).openCopy?.(evaluation);
  await expect(opening).rejects.toMatchObject({ issue: { code: 'host.failed' } });
});
