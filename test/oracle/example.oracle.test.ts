import { buildExample, createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { planBook, type PlannedBook } from '../../src/flows/book';
import type { Snapshot } from '../../src/flows/session';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { scoreSource } from '../../src/layout/scoreSources';
import { sheetKeys } from '../../src/layout/sheetKey';
import { totalKeys } from '../../src/scoring/model';
import type { UnitScore } from '../../src/scoring/unitScore';
import { texts } from '../layout/fixture';
import type { SheetValues } from './readValues';
import { recalculate } from './recalculate';

const scheme = 'zhangshu-2021';
const words = { wrong: '有误', unfinished: '未完成', unreviewed: '未复核', finished: '完成' };

/** Cells of a unit's sheet by what they are, from the engine that is not ours. */
function cellsOf(values: SheetValues, planned: PlannedBook, score: UnitScore) {
  const group = planned.evaluation.roster.find((it) => it.code === score.unit)?.group ?? '';
  const { grid, locate } = scoreSource(planned.context, score.unit, group);
  const sheet = values[planned.context.name(sheetKeys.score(score.unit))];
  const at = (address: string) => sheet?.[address.replaceAll('$', '')];
  const state = `${String.fromCharCode(65 + grid.column('reason'))}${grid.row('#head') + 1}`;
  return { ref: (key: string) => at(locate.ref(key)), state: at(state) };
}

function expectAgreement(values: SheetValues, planned: PlannedBook, snapshot: Snapshot): void {
  const scores = Object.values(snapshot.scores);
  expect(scores).toHaveLength(54);
  for (const score of scores) {
    const cells = cellsOf(values, planned, score);
    expect([score.unit, cells.state]).toEqual([score.unit, words[score.state]]);
    for (const [key, { points }] of Object.entries(score.leaves))
      expect(cells.ref(key)).toBeCloseTo(Number(points), 9);
    for (const [key, points] of Object.entries(score.subtotals))
      expect(cells.ref(key)).toBeCloseTo(Number(points), 9);
    for (const key of ['base', 'bonusRaw', 'bonus', 'penalty'] as const)
      expect(cells.ref(totalKeys[key])).toBeCloseTo(Number(score[key]), 9);
    const rounded = score.rounded === null ? '待定' : Number(score.rounded);
    expect([score.unit, cells.ref(totalKeys.rounded)]).toEqual([score.unit, rounded]);
  }
}

function errorsOf(values: SheetValues): readonly string[] {
  return Object.entries(values).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([cell, value]) =>
      /^#(?:REF|NAME|VALUE|DIV|N\/A|NUM|NULL)/.test(String(value)) ? [`${sheet}!${cell}`] : [],
    ),
  );
}

function plannedOf(snapshot: Snapshot): PlannedBook {
  if (snapshot.evaluation === null) throw new Error('nothing read');
  return planBook(snapshot.evaluation, texts, []);
}

test('the example workbook, calculated by LibreOffice from its formulas alone, equals the engine', async () => {
  const host = await createXlsxHost();
  const session = await buildExample(host, scheme);
  const { snapshot } = mustBeDone(await session.refresh());
  const planned = plannedOf(snapshot);
  const values = await recalculate(await host.toBytes());
  expect(errorsOf(values)).toEqual([]);
  expectAgreement(values, planned, snapshot);
  for (const group of ['town', 'dept']) {
    const rows = snapshot.rankings[group] ?? [];
    const sheet = values[planned.context.name(sheetKeys.ranking(group))];
    const names = new Map(planned.evaluation.roster.map((it) => [it.code, it.name]));
    const shown = rows.map((_, index) => ['B', 'C', 'G'].map((it) => sheet?.[`${it}${index + 5}`]));
    expect(shown).toEqual(
      rows.map((it) => [it.rank, names.get(it.unit), Number(it.score.rounded)]),
    );
    const tied = rows.map((_, index) => sheet?.[`H${index + 5}`] ?? '');
    expect(tied).toEqual(rows.map((it) => (it.isTied ? '并列' : '')));
  }
});

test('while decisions are open LibreOffice shows 待定 for totals and live subtotals', async () => {
  const host = await createXlsxHost();
  const session = createCliSession(host);
  mustBeDone(await session.chooseScheme(scheme));
  mustBeDone(await session.insertSheets(['town', 'dept']));
  const inserted = mustBeDone(await session.refresh()).snapshot;
  mustBeDone(await session.fillExample(inserted.evaluation?.roster.map((it) => it.code) ?? []));
  const { snapshot } = mustBeDone(await session.refresh());
  expect(snapshot.open).toHaveLength(10);
  const values = await recalculate(await host.toBytes());
  expect(errorsOf(values)).toEqual([]);
  expectAgreement(values, plannedOf(snapshot), snapshot);
});
