import { contentOf } from '../inPlace/contentOf';
import { closingsOf, createFaultCase, failuresOf, tryFault } from './faultRun';
import { sessionActions, type PreparedWorkbooks } from '../inPlace/mainJob';
import { prepareWorkbooks } from './sessionAction';
import { startOffice, type OfficeUnderTest } from './startOffice';

// Few units and few places, so that it ends soon; `npm run faults` tries every so manieth action, every one if asked.
const counts = { town: Number(process.env['FAULT_UNITS'] ?? 2), dept: 0 };
const every = Number(process.env['FAULT_EVERY'] ?? 0);
const placesPerAction = 2;

let office: OfficeUnderTest;
let prepared: PreparedWorkbooks;
beforeAll(async () => {
  office = await startOffice();
  prepared = await prepareWorkbooks(office, counts);
}, 600_000);

it.each(sessionActions)(
  '$name, interrupted wherever, leaves the workbook as it was or as it was to be',
  async (action) => {
    const known = await createFaultCase(
      office,
      prepared[action.from],
      ({ session }) => action.run(session, counts),
      contentOf,
    );
    expect(known.after).not.toStrictEqual(known.before);
    const perAction = every > 0 ? every : Math.ceil(known.actions / placesPerAction);
    const perRequest = every === 1 ? 1 : Math.ceil(known.requests / 4);
    const faults = [
      ...failuresOf(known, perAction, { first: 1, last: 1 }),
      ...closingsOf(known, perRequest),
    ];
    const ends = { before: 0, after: 0, between: 0 };
    for (const fault of faults) {
      const { ended, left } = await tryFault(office, known, fault);
      ends[ended] += 1;
      expect({ fault, left }).toStrictEqual({ fault, left: [] });
    }
    if (every > 0)
      process.stdout.write(
        `${action.name}: ${known.actions} actions in ${known.requests} requests, ${faults.length} faults: ${JSON.stringify(ends)}\n`,
      );
    // What fails at the first action has done nothing.
    expect(ends.before).toBeGreaterThan(0);
  },
  86_400_000,
);
