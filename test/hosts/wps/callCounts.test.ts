import { mustBeDone } from '../../../src/cli/buildExample';
import { codesOf } from '../../flows/openSession';
import { groupsOf, prepareDecided, type UnitCounts } from '../inPlace/mainJob';
import { openWpsPane, startHost } from './faultRun';
import { startWps } from './startWps';

// FIGURES=1 tells of the other steps, and of fewer units.
const wantsFigures = process.env['FIGURES'] !== undefined;

/** Calls over the boundary that the steps of the main job of 樟树 take, with the reading before and after. */
async function measure(counts: UnitCounts) {
  const decided = await prepareDecided((workbook) => startHost(startWps(workbook)), counts);
  const { wps, session } = await openWpsPane(decided);
  const { log } = wps;
  const groups = groupsOf(counts);
  const during = async (action: () => Promise<unknown>): Promise<number> => {
    log.clear();
    await action();
    return log.calls();
  };
  const insert = await during(async () => mustBeDone(await session.insertSheets(groups)));
  if (!wantsFigures) return { insert };
  const read = await during(async () => mustBeDone(await session.refresh()));
  const units = (await Promise.all(groups.map((it) => codesOf(session, it)))).flat();
  const fill = await during(async () => mustBeDone(await session.fillExample(units)));
  const rank = await during(async () => mustBeDone(await session.makeRanking('town')));
  const [last = ''] = groups.slice(-1);
  const close = await during(async () => mustBeDone(await session.finalise(last, '王敏')));
  return { insert, read, fill, rank, close };
}

it('inserting the sheets of 54 units takes at most 6,000 calls', async () => {
  const { insert, ...others } = await measure({ town: 19, dept: 35 });
  expect(insert).toBeLessThanOrEqual(6_000);
  expect(insert).toBeGreaterThan(54 * 10);
  if (!wantsFigures) return;
  const fewer = [await measure({ town: 1, dept: 0 }), await measure({ town: 19, dept: 0 })];
  process.stdout.write(
    [...fewer, { insert, ...others }].map((it) => `${JSON.stringify(it)}\n`).join(''),
  );
}, 600_000);
