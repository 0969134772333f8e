import { buildExample, mustBeDone } from '../../src/cli/buildExample';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { listTemplates } from '../../src/scheme/templates';
import { errorCells, expectAgreement } from '../oracle/agreement';
import { recalculate } from '../oracle/recalculate';

/** Schemes whose totals are those of score sheets; the stages of the other one are compared on their own. */
const scored = new Set(['zhangshu-2021', 'wuwei-2020', 'wudang-2018', 'blank']);

test.each(listTemplates().map((it) => it.id))(
  'A5 the workbook of %s, calculated by LibreOffice, has no error value, and equals the engine where it has score sheets',
  async (id) => {
    const host = await createXlsxHost();
    const session = await buildExample(host, id);
    const { snapshot } = mustBeDone(await session.refresh());
    expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
    const states = new Set(Object.values(snapshot.scores).map((it) => it.state));
    expect([...states]).toEqual(['finished']);
    const values = await recalculate(await host.toBytes());
    expect(Object.keys(values).length).toBeGreaterThan(5);
    expect(errorCells(values)).toEqual([]);
    if (scored.has(id)) expectAgreement(values, snapshot);
  },
);
