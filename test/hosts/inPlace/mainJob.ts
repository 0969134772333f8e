import { mustBeDone } from '../../../src/cli/buildExample';
import type { Session } from '../../../src/flows/session';
import type { WorkbookHost } from '../../../src/workbook/host';
import type { Recovery } from '../../../src/workbook/recovery';
import { codesOf, decideAll, openOn } from '../../flows/openSession';
import { cloneWorkbook } from '../office/excel/cloneWorkbook';
import type { Workbook } from '../office/excel/model';
import { userWorkbook } from '../office/userWorkbook';

const scheme = 'zhangshu-2021';

/** How many units of 樟树 there are: 乡镇, at most 19, and 市直部门, at most 35. */
export interface UnitCounts {
  readonly town: number;
  readonly dept: number;
}

/** Something a person does in the pane, from the state of the workbook that it needs. */
export interface SessionAction {
  readonly name: string;
  readonly from: 'decided' | 'inserted' | 'filled' | 'ranked';
  readonly run: (session: Session, counts: UnitCounts) => Promise<unknown>;
}

/** The groups that have units here. */
export function groupsOf({ town, dept }: UnitCounts): readonly string[] {
  return [...(town > 0 ? ['town'] : []), ...(dept > 0 ? ['dept'] : [])];
}

/** What the main job consists of, and what undoes it. */
export const sessionActions: readonly SessionAction[] = [
  {
    name: 'insert',
    from: 'decided',
    run: (session, counts) => session.insertSheets(groupsOf(counts)),
  },
  {
    name: 'example entries',
    from: 'inserted',
    run: async (session, counts) => {
      const units = await Promise.all(groupsOf(counts).map((it) => codesOf(session, it)));
      await session.fillExample(units.flat());
    },
  },
  {
    name: 'other order of equal ranks',
    from: 'filled',
    run: (session) => session.setTies('dense'),
  },
  { name: 'ranking', from: 'filled', run: (session) => session.makeRanking('town') },
  {
    name: 'unit withdrawn',
    from: 'ranked',
    run: async (session) => {
      const [first = ''] = await codesOf(session);
      await session.setUnitStatus(first, 'withdrawn');
    },
  },
  {
    name: 'all on one sheet',
    from: 'ranked',
    run: (session) => session.setLayout('town', 'groupSheet'),
  },
];

/** A workbook with sheets of its own, in each state of the main job. */
export type PreparedWorkbooks = Readonly<Record<SessionAction['from'], Workbook>>;

/** A host over a workbook that is open in a program. */
export interface HostInPlace extends WorkbookHost {
  readonly recover: () => Promise<Recovery>;
  readonly dispose: () => Promise<void>;
}

/** Opens a workbook in a program; the host has been started over it. */
export type OpenInPlace = (workbook: Workbook) => Promise<HostInPlace>;

/** Begins the main job in a program: the workbook as a new start finds it before any sheet is inserted. */
export async function prepareDecided(open: OpenInPlace, counts: UnitCounts): Promise<Workbook> {
  const workbook = userWorkbook();
  const host = await open(workbook);
  await decide(await openOn(host), counts);
  await host.dispose();
  return workbook;
}

/** Does the main job in a program, and keeps the workbook as a new start finds it in each state. */
export async function prepareStates(
  open: OpenInPlace,
  counts: UnitCounts,
): Promise<PreparedWorkbooks> {
  const workbook = userWorkbook();
  const host = await open(workbook);
  const session = await openOn(host);
  await decide(session, counts);
  const decided = cloneWorkbook(workbook);
  mustBeDone(await session.insertSheets(groupsOf(counts)));
  const inserted = cloneWorkbook(workbook);
  for (const group of groupsOf(counts))
    mustBeDone(await session.fillExample(await codesOf(session, group)));
  const filled = cloneWorkbook(workbook);
  for (const group of groupsOf(counts)) mustBeDone(await session.makeRanking(group));
  const ranked = cloneWorkbook(workbook);
  await host.dispose();
  return { decided, inserted, filled, ranked };
}

/** The scheme with all its findings decided and so many units. */
async function decide(session: Session, counts: UnitCounts): Promise<void> {
  mustBeDone(await session.chooseScheme(scheme));
  await decideAll(session);
  for (const group of groupsOf(counts)) {
    const { evaluation } = mustBeDone(await session.refresh()).snapshot;
    const units = (evaluation?.roster ?? []).filter((it) => it.group === group);
    const names = units.map((it) => it.name).slice(0, group === 'town' ? counts.town : counts.dept);
    mustBeDone(await session.setRoster(group, names));
  }
}
