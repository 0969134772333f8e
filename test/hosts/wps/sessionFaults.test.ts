import { contentOf } from '../inPlace/contentOf';
import { prepareStates, sessionActions, type PreparedWorkbooks } from '../inPlace/mainJob';
import {
  createWpsFaultCase,
  startHost,
  tryWpsFault,
  sampleWpsFaults,
  wpsFaultsOf,
} from './faultRun';
import { startWps } from './startWps';

// Few units and few places, so that it ends soon; `npm run faults:wps` tries every so manieth call, every one if asked.
const counts = { town: Number(process.env['FAULT_UNITS'] ?? 2), dept: 0 };
const every = Number(process.env['FAULT_EVERY'] ?? 0);
const placesPerAction = 3;

let prepared: PreparedWorkbooks;
beforeAll(async () => {
  prepared = await prepareStates((workbook) => startHost(startWps(workbook)), counts);
}, 600_000);

it.each(sessionActions)(
  '$name in WPS, interrupted wherever, leaves the workbook as it was or as it was to be',
  async (action) => {
    const known = await createWpsFaultCase(
      prepared[action.from],
      ({ session }) => action.run(session, counts),
      contentOf,
    );
    expect(known.after).not.toStrictEqual(known.before);
    const ends = { before: 0, after: 0, between: 0 };
    const faults = every > 0 ? wpsFaultsOf(known, every) : sampleWpsFaults(known, placesPerAction);
    for (const fault of faults) {
      const { ended, left } = await tryWpsFault(known, fault);
      ends[ended] += 1;
      expect({ fault, left }).toStrictEqual({ fault, left: [] });
    }
    if (every > 0)
      process.stdout.write(
        `${action.name}: ${known.calls} calls, ${faults.length} faults: ${JSON.stringify(ends)}\n`,
      );
    // What fails at the first call has done nothing.
    expect(ends.before).toBeGreaterThan(0);
  },
  86_400_000,
);
