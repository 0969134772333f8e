import fc from 'fast-check';
import { mustBeDone } from '../../src/cli/buildExample';
import { withLayout } from '../../src/flows/layouts';
import type { Snapshot } from '../../src/flows/session';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { groupSheetKey } from '../../src/layout/groupSource';
import { sheetKeys } from '../../src/layout/sheetKey';
import { stylesOf } from '../../src/layout/styles';
import { assess } from '../../src/scoring/assess';
import type { Evaluation, SheetLayout } from '../../src/scoring/evaluation';
import { evaluationOf, planOf } from '../layout/fixture';
import { fillRandomly } from '../layout/randomEntries';
import { addressOf, contentOf } from './cellsOf';
import { codesOf, filledTowns, openOn, openXlsx, snapshotOf } from './openSession';

/** Few towns with anything typed, and with rows and cells that people added. */
function randomTowns(seed: number): Evaluation {
  const base = evaluationOf({ inserted: ['town'], ranked: [] });
  const roster = base.roster.filter((it) => /-0[1-4]$/.test(it.code));
  const filled = fillRandomly(assess({ ...base, roster }), seed, { hasTruthValues: true });
  const sheet = sheetKeys.score('town-02');
  return {
    ...filled,
    series: {},
    foreignRows: [{ sheet, after: 'T01/2', cells: [null, null, null, '另附说明', 3] }],
    foreignCells: [{ sheet, row: 'T02/1', offset: 1, typed: `见附件${seed}` }],
  };
}

/** All but what says when and under which names. */
function kept({ evaluation }: Snapshot): Partial<Evaluation> {
  if (evaluation === null) throw new Error('nothing was read');
  const { log: _log, sheetNames: _names, ...rest } = evaluation;
  return rest;
}

async function openRandom(seed: number) {
  const host = await createXlsxHost();
  await host.render({ styles: stylesOf(2), sheets: planOf(randomTowns(seed)).sheets });
  return { host, session: await openOn(host) };
}

test('to one sheet and back again the evaluation is the same, whatever was typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noShrink(fc.nat(1e6)), async (seed) => {
      const { session } = await openRandom(seed);
      const before = await snapshotOf(session);
      const flat = mustBeDone(await session.setLayout('town', 'groupSheet')).snapshot;
      expect(flat.evaluation?.units).toEqual(before.evaluation?.units);
      expect(flat.scores).toEqual(before.scores);
      const after = mustBeDone(await session.setLayout('town', 'unitSheets')).snapshot;
      expect(kept(after)).toEqual({ ...kept(before), layouts: { town: 'unitSheets' } });
    }),
    { numRuns: 3 },
  );
});

test('what people added to a sheet that is not there is listed until it is there again', async () => {
  const { session } = await openRandom(7);
  const { snapshot } = mustBeDone(await session.setLayout('town', 'groupSheet'));
  expect(snapshot.issues).toContainEqual(
    expect.objectContaining({
      code: 'sheet.kept',
      params: { count: 3, texts: ['另附说明', '3', '见附件7'] },
    }),
  );
  const back = mustBeDone(await session.setLayout('town', 'unitSheets')).snapshot;
  expect(back.issues.filter((it) => it.code === 'sheet.kept')).toEqual([]);
});

test('a typed formula that reads other cells becomes its value: those cells move', async () => {
  const { session } = await openXlsx(await filledTowns());
  const typed = { value: 4, formula: 'H5+H6', error: null };
  const evaluation = (await snapshotOf(session)).evaluation;
  if (evaluation === null) throw new Error('nothing was read');
  const units = evaluation.units;
  const rows = { ...units['town-01']?.rows };
  const row = rows['T02/1'];
  if (row === undefined) throw new Error('no row');
  const changed: Evaluation = {
    ...evaluation,
    units: {
      ...units,
      'town-01': { complete: '是', rows: { ...rows, 'T02/1': { ...row, review: typed } } },
    },
  };
  const moved = withLayout(changed, 'town', 'groupSheet');
  expect(moved.units['town-01']?.rows['T02/1']?.review).toBe(4);
  expect(withLayout(changed, 'town', 'unitSheets').units).toEqual(changed.units);
});

describe.each<[string, SheetLayout]>([
  ['a sheet for each unit', 'unitSheets'],
  ['one sheet for the group', 'groupSheet'],
])('with %s', (_, layout) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const { host, session } = await openXlsx(await filledTowns());
    mustBeDone(await session.setLayout('town', layout));
    bytes = await host.toBytes();
  });
  const isFlat = layout === 'groupSheet';
  /** Name of the sheet, and row and column keys of an entry of the first town. */
  const place = (row: string, column: string): readonly [string, string, string] =>
    isFlat ? ['评分总表（乡镇街道）', 'town-01', `${row}:${column}`] : ['福城街道', row, column];

  test('a wrong entry is found where it stands, mended, and undone', async () => {
    const { host, session } = await openXlsx(bytes);
    const [sheet, row, column] = place('T02/1', 'review');
    const cell = addressOf(await contentOf(host, sheet), row, column);
    await host.write([{ sheet, cell, input: '５分' }]);
    const { issues } = await snapshotOf(session);
    const found = issues.filter((it) => it.code === 'entry.text');
    expect(found).toMatchObject([
      { place: { sheet, cell, unit: 'town-01' }, fix: { fix: 'setValue', sheet, cell, value: 5 } },
    ]);
    const mended = mustBeDone(await session.applyFixes(found)).snapshot;
    expect(mended.issues.filter((it) => it.code === 'entry.text')).toEqual([]);
    const undone = mustBeDone(await session.undo()).snapshot;
    expect(undone.issues.filter((it) => it.code === 'entry.text')).toHaveLength(1);
  });

  test('a formula that was typed over is restored', async () => {
    const { host, session } = await openXlsx(bytes);
    const [sheet, row, column] = place('#total', 'score');
    const cell = addressOf(await contentOf(host, sheet), row, column);
    await host.write([{ sheet, cell, input: 100 }]);
    const { issues } = await snapshotOf(session);
    const found = issues.filter((it) => it.code === 'sheet.formulaChanged');
    expect(found).toMatchObject([{ place: { sheet, cell } }]);
    const { snapshot } = mustBeDone(await session.applyFixes(found));
    expect(snapshot.issues.filter((it) => it.code === 'sheet.formulaChanged')).toEqual([]);
  });

  test('units are marked, renamed, withdrawn and ranked, and a score is explained at its cell', async () => {
    const { host, session } = await openXlsx(bytes);
    const codes = await codesOf(session);
    mustBeDone(await session.markComplete(codes, false));
    expect((await snapshotOf(session)).scores['town-01']?.state).toBe('unfinished');
    mustBeDone(await session.markComplete(codes, true));
    mustBeDone(await session.renameUnit('town-01', '福城'));
    mustBeDone(await session.setUnitStatus('town-03', 'withdrawn'));
    const { snapshot } = mustBeDone(await session.makeRanking('town'));
    expect(snapshot.rankings['town']?.map((it) => it.rank)).toEqual([1, 2]);
    expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
    expect(snapshot.evaluation?.units['town-03']?.complete).toBe('是');
    const told = session.explain('town-01', 'T02');
    const sheet = isFlat ? '评分总表（乡镇街道）' : '福城';
    const [, row, column] = place('T02/1', 'score');
    const cell = addressOf(await contentOf(host, sheet), row, column);
    expect(told?.cell).toEqual({ sheet, cell });
  });

  test('one more unit gets its place', async () => {
    const { host, session } = await openXlsx(bytes);
    mustBeDone(await session.addUnit('town', '新设街道'));
    const { snapshot } = mustBeDone(await session.insertSheets(['town']));
    const unit = snapshot.evaluation?.roster.find((it) => it.name === '新设街道')?.code ?? '';
    expect(snapshot.scores[unit]?.state).toBe('unfinished');
    const evaluation = (await snapshotOf(session)).evaluation;
    const key = isFlat ? groupSheetKey('scores', 'town') : sheetKeys.score(unit);
    const content = await contentOf(host, evaluation?.sheetNames[key] ?? '');
    const [row, column] = isFlat ? [unit, 'T01/1:review'] : ['T01/1', 'review'];
    expect(addressOf(content, row, column)).toMatch(/^[A-Z]+\d+$/);
  });
});
