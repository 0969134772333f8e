import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { buildExample, createCliSession, mustBeDone } from '../../src/cli/buildExample';
import type { Session, Snapshot } from '../../src/flows/session';
import { createXlsxHost, type XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { runFolder } from './runFolder';

/** The example workbook of a scheme as a file. In a run of Jest each is made once, by the first suite that asks for it. */
export async function exampleBook(id: string): Promise<Uint8Array> {
  const path = `${runFolder}/${id}.xlsx`;
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    const host = await createXlsxHost();
    await buildExample(host, id);
    const bytes = await host.toBytes();
    mkdirSync(runFolder, { recursive: true });
    // Another worker may be about to read it, or be making the same.
    const own = `${path}.${process.pid}`;
    writeFileSync(own, bytes);
    renameSync(own, path);
    return bytes;
  }
}

/** An example workbook that has been opened. */
interface OpenExample {
  readonly host: XlsxHost;
  readonly session: Session;
  readonly snapshot: Snapshot;
}

/** The example workbook of a scheme, opened anew. */
export async function openExample(id: string): Promise<OpenExample> {
  const host = await createXlsxHost(await exampleBook(id));
  const session = createCliSession(host);
  return { host, session, snapshot: mustBeDone(await session.refresh()).snapshot };
}
