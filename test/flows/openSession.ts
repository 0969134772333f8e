import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { exampleDecisions } from '../../src/flows/exampleDecisions';
import type { Session, Snapshot } from '../../src/flows/session';
import { createXlsxHost, type XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { WorkbookHost } from '../../src/workbook/host';

// A workbook is made and read many times over; a busy machine takes longer than five seconds. Scripts run without Jest.
if (typeof jest === 'object') jest.setTimeout(180_000);

/** A session over a workbook file, read once. */
export interface Opened {
  readonly host: XlsxHost;
  readonly session: Session;
}

/** A file, or a new one, in the hands of a session. */
export async function openXlsx(bytes?: Uint8Array): Promise<Opened> {
  const host = await createXlsxHost(bytes);
  return { host, session: await openOn(host) };
}

/** A session over any host that has read its workbook. */
export async function openOn(host: WorkbookHost): Promise<Session> {
  const session = createCliSession(host);
  mustBeDone(await session.refresh());
  return session;
}

/** What the workbook says now. */
export async function snapshotOf(session: Session): Promise<Snapshot> {
  return mustBeDone(await session.refresh()).snapshot;
}

export const threeTowns = ['福城街道', '大桥街道', '观上镇'] as const;

/** The scheme with few towns and the sheets of 乡镇, nothing decided. */
export async function insertTowns(
  session: Session,
  names: readonly string[] = threeTowns,
): Promise<void> {
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  mustBeDone(await session.setRoster('town', names));
  mustBeDone(await session.insertSheets(['town']));
}

/** Decides every finding that is open, all at once: each decision alone would make the workbook over. */
export async function decideAll(session: Session): Promise<void> {
  const { findings, open } = await snapshotOf(session);
  const words = { by: '王敏', basis: '办公会议定', date: '2021-12-20' };
  const decisions = exampleDecisions(findings, words).filter((it) => open.includes(it.finding));
  if (decisions.length > 0) mustBeDone(await session.decide(...decisions));
}

/** Three towns decided and filled with example entries, as a file. */
export function filledTowns(names: readonly string[] = threeTowns): Promise<Uint8Array> {
  return filledUnits('town', names);
}

/** The same for any group. */
export async function filledUnits(group: string, names: readonly string[]): Promise<Uint8Array> {
  const { host, session } = await openXlsx();
  mustBeDone(await session.chooseScheme('zhangshu-2021'));
  await decideAll(session);
  mustBeDone(await session.setRoster(group, names));
  mustBeDone(await session.insertSheets([group]));
  mustBeDone(await session.fillExample(await codesOf(session, group)));
  return host.toBytes();
}

/** Codes of a group's units, in roster order. */
export async function codesOf(session: Session, group = 'town'): Promise<readonly string[]> {
  const { evaluation } = await snapshotOf(session);
  return (evaluation?.roster ?? []).filter((it) => it.group === group).map((it) => it.code);
}
