import { buildExample, mustBeDone } from '../../src/cli/buildExample';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { listTemplates } from '../../src/scheme/templates';
import { differing, stageFigures } from '../layout/stageAgreement';
import { errorCells, expectAgreement, isStaged, plannedOf } from './agreement';
import type { SheetValues } from './readValues';
import { recalculate } from './recalculate';

jest.setTimeout(600_000);

function reader(values: SheetValues) {
  return (sheet: string, cell: string) => {
    const cells = values[sheet];
    if (cells === undefined) throw new Error(`no sheet ${sheet}`);
    return cells[cell] ?? null;
  };
}

// A scheme that is added is compared from then on.
test.each(listTemplates().map(({ id, title }) => [id, title] as const))(
  '%s, every group: the example as LibreOffice computes it from its formulas alone equals the engine (%s)',
  async (id) => {
    const host = await createXlsxHost();
    const session = await buildExample(host, id);
    const { snapshot } = mustBeDone(await session.refresh());
    const planned = plannedOf(snapshot);
    const groups = planned.evaluation.scheme.groups.map((it) => it.id);
    expect(snapshot.open).toEqual([]);
    expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
    expect(Object.keys(snapshot.rankings).sort()).toEqual([...groups].sort());
    const ranks = Object.values(snapshot.rankings).flat();
    expect(ranks.length).toBeGreaterThan(0);
    expect(ranks.filter((it) => it.rank === null)).toEqual([]);
    const values = await recalculate(await host.toBytes());
    expect(errorCells(values)).toEqual([]);
    expectAgreement(values, snapshot);
    const staged = planned.evaluation.roster.filter((it) => isStaged(planned, it.code));
    const figures = staged.length === 0 ? [] : stageFigures(planned.context, reader(values));
    expect(differing(figures)).toEqual([]);
    expect(figures.length).toBeGreaterThanOrEqual(staged.length * 10);
  },
);
