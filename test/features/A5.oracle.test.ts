import { listTemplates } from '../../src/scheme/templates';
import { differing, stageFigures } from '../layout/stageAgreement';
import { errorCells, expectAgreement, isStaged, plannedOf } from '../oracle/agreement';
import { exampleBook, openExample } from '../oracle/exampleBook';
import { cellReader, type SheetValues } from '../oracle/readValues';
import { recalculateWhole } from '../oracle/recalculate';

// A scheme that is added is compared from then on.
const ids = listTemplates().map((it) => it.id);

let calculated: ReadonlyMap<string, SheetValues>;
beforeAll(async () => {
  const files: Uint8Array[] = [];
  for (const id of ids) files.push(await exampleBook(id));
  const all = await recalculateWhole(files);
  calculated = new Map(ids.map((id, at) => [id, all[at] ?? {}]));
});

test.each(ids)(
  'A5 the workbook of %s, calculated by LibreOffice, has no error value, and equals the engine in every group',
  async (id) => {
    const { snapshot } = await openExample(id);
    const planned = plannedOf(snapshot);
    expect(snapshot.open).toEqual([]);
    expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
    const states = new Set(Object.values(snapshot.scores).map((it) => it.state));
    expect([...states]).toEqual(['finished']);
    const groups = planned.evaluation.scheme.groups.map((it) => it.id);
    expect(Object.keys(snapshot.rankings).sort()).toEqual([...groups].sort());
    const ranks = Object.values(snapshot.rankings).flat();
    expect(ranks.length).toBeGreaterThan(0);
    expect(ranks.filter((it) => it.rank === null)).toEqual([]);
    const values = calculated.get(id) ?? {};
    expect(Object.keys(values).length).toBeGreaterThan(5);
    expect(errorCells(values)).toEqual([]);
    expectAgreement(values, snapshot);
    const staged = planned.evaluation.roster.filter((it) => isStaged(planned, it.code));
    const figures = staged.length === 0 ? [] : stageFigures(planned.context, cellReader(values));
    expect(differing(figures)).toEqual([]);
    expect(figures.length).toBeGreaterThanOrEqual(staged.length * 10);
  },
);

test('宿州 has stages to compare for 5 counties and 48 departments, 樟树 score sheets of 19 towns and 35 departments', async () => {
  const { snapshot } = await openExample('suzhou-2020');
  expect(Object.values(snapshot.rankings).map((it) => it.length)).toEqual([5, 48]);
  const read = cellReader(calculated.get('suzhou-2020') ?? {});
  expect(stageFigures(plannedOf(snapshot).context, read).length).toBeGreaterThan(700);
  const { rankings } = (await openExample('zhangshu-2021')).snapshot;
  expect(Object.values(rankings).map((it) => it.length)).toEqual([19, 35]);
});
