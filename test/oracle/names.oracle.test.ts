import { mustBeDone } from '../../src/cli/buildExample';
import { filledTowns, openXlsx, snapshotOf } from '../flows/openSession';
import { oddNames } from '../flows/robustness/oddNames';
import { errorCells, expectAgreement } from './agreement';
import { recalculate } from './recalculate';
import { readWithOpenpyxl } from './readWithOpenpyxl';

test('sheets of units with odd names are found by the formulas of LibreOffice, and no name becomes a formula', async () => {
  const { host, session } = await openXlsx(await filledTowns(oddNames));
  mustBeDone(await session.makeRanking('town'));
  const snapshot = await snapshotOf(session);
  expect(snapshot.rankings['town']).toHaveLength(oddNames.length);
  const bytes = await host.toBytes();
  const values = await recalculate(bytes);
  expect(errorCells(values)).toEqual([]);
  expectAgreement(values, snapshot);
  const roster = (await readWithOpenpyxl(bytes)).sheets['名单'];
  const cells = Object.values(roster?.cells ?? {}).filter((it) =>
    oddNames.includes(String(it.value)),
  );
  expect(new Set(cells.map((it) => it.value))).toEqual(new Set(oddNames));
  expect(new Set(cells.map((it) => it.type))).toEqual(new Set(['s']));
});
