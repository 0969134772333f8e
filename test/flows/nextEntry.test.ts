import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { CellRef, WorkbookHost } from '../../src/workbook/host';
import { mustBeDone } from '../../src/cli/buildExample';
import { decideAll, filledTowns, insertTowns, openOn } from './openSession';

/** A host that says where it was told to go. */
async function watched(bytes?: Uint8Array) {
  const shown: CellRef[] = [];
  const host = await createXlsxHost(bytes);
  const watching: WorkbookHost = {
    ...host,
    reveal: async (ref) => {
      shown.push(ref);
    },
  };
  return { host, shown, session: await openOn(watching) };
}

test('the first entry of a blank sheet is the one to make next, then the first that is still open', async () => {
  const { host, shown, session } = await watched();
  await insertTowns(session);
  await session.revealEntry('town-01');
  await host.write([
    { sheet: '福城街道', cell: 'H5', input: '否' },
    { sheet: '福城街道', cell: 'H7', input: 4 },
  ]);
  mustBeDone(await session.refresh());
  await session.revealEntry('town-01');
  expect(shown.slice(-2).map((it) => it.cell)).toEqual(['H5', 'H6']);
});

test('where every entry is made it is the first one, and nowhere for a unit without a sheet', async () => {
  const { shown, session } = await watched(await filledTowns());
  await session.revealEntry('town-01');
  await session.revealEntry('dept-01');
  expect(shown).toEqual([{ sheet: '福城街道', cell: 'H5' }]);
});

test('what an action made is shown: the cover, the first score sheet, the ranking', async () => {
  const { shown, session } = await watched();
  await insertTowns(session);
  await decideAll(session);
  const { snapshot } = mustBeDone(await session.refresh());
  mustBeDone(await session.fillExample((snapshot.evaluation?.roster ?? []).map((it) => it.code)));
  mustBeDone(await session.makeRanking('town'));
  expect(shown.map((it) => it.sheet)).toEqual(['封面', '福城街道', '排名表（乡镇街道）']);
});
