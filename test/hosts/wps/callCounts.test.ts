import { mustBeDone } from '../../../src/cli/buildExample';
import { createWpsHost } from '../../../src/hosts/wps/wpsHost';
import { codesOf, decideAll, openOn } from '../../flows/openSession';
import { startWps } from './startWps';

// FIGURES=1 tells of the other steps, and of fewer units.
const wantsFigures = process.env['FIGURES'] !== undefined;

interface UnitCounts {
  readonly town: number;
  readonly dept: number;
}

/** Calls over the boundary that the steps of the main job of 樟树 take, with the reading before and after. */
async function measure(counts: UnitCounts) {
  const { root, log } = startWps();
  const host = await createWpsHost(root, { pause: () => Promise.resolve() });
  const session = await openOn(host);
  const groups = counts.dept > 0 ? ['town', 'dept'] : ['town'];
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  await decideAll(session);
  for (const group of groups) {
    const { evaluation } = mustBeDone(await session.refresh()).snapshot;
    const units = (evaluation?.roster ?? []).filter((it) => it.group === group);
    const names = units.map((it) => it.name).slice(0, group === 'town' ? counts.town : counts.dept);
    mustBeDone(await session.setRoster(group, names));
  }
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
  return { insert, read, fill, rank };
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
