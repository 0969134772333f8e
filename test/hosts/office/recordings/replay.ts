import { createWorkbook } from '../excel/blankWorkbook';
import { sheetNamed } from '../excel/sheets';
import { userEdit } from '../excel/userEdit';
import { webPayloadLimit } from '../emulator/excelHost';
import { transportCodes } from '../emulator/faults';
import { openWorkbook, type OpenWorkbook } from '../emulator/openWorkbook';
import { answersOf } from './answersOf';
import { differences } from './differences';
import { createIdentities, type Identities } from './identities';
import type { StoredRecording } from './storedRecording';

/**
 * Sends the recorded requests to the emulated Excel around a blank workbook, and lists what it answers otherwise than the recorded Excel
 * did, a line each: `exchange 3: 12 Query.Value.Name: "Sheet1" → "工作表1"`, recorded → emulated. Exchanges count from 1, in the order of
 * sending. What differs by its nature is no difference: ids of objects, words of error messages. Requests that were refused because
 * somebody was typing in a cell are left out.
 */
export async function replay(recording: StoredRecording): Promise<readonly string[]> {
  const isWeb = recording.platform === 'OfficeOnline';
  const payloadLimit = isWeb ? webPayloadLimit : null;
  const excel = openWorkbook(createWorkbook(), { isWeb, payloadLimit });
  const identities = createIdentities();
  const exchanges = [...recording.exchanges].sort((a, b) => a.atMs - b.atMs);
  const lines: string[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    const typed = (recording.typed ?? []).filter((it) => it.before === index + 1);
    for (const it of typed) type(excel, it);
    if (exchange.failure?.code === transportCodes.cellEditing) continue;
    const found = await compare(excel, exchange, identities);
    lines.push(...found.map((it) => `exchange ${index + 1}: ${it}`));
  }
  return lines;
}

/** @throws where Excel would not take it */
function type(
  { person, workbook }: OpenWorkbook,
  { sheet, cell, input }: NonNullable<StoredRecording['typed']>[number],
): void {
  const { isAccepted } = person(() => userEdit(sheetNamed(workbook, sheet), cell, input));
  if (!isAccepted) throw new Error(`${sheet} ${cell} took no ${input}`);
}

async function compare(
  { execute }: OpenWorkbook,
  { request, flags, response, failure }: StoredRecording['exchanges'][number],
  identities: Identities,
): Promise<readonly string[]> {
  const answer = await execute(JSON.stringify(identities.toReplayed(request)), Number(flags));
  if (answer === null) throw new Error('the emulated Excel gave no answer');
  const replayed: unknown = answer.status === 0 ? JSON.parse(answer.json) : null;
  identities.learn(response, replayed);
  const recorded = identities.toReplayed(answersOf(response, request));
  return [
    ...differences(failure?.code ?? 0, answer.status, 'status'),
    ...differences(recorded, answersOf(replayed, request), 'answer'),
  ];
}
