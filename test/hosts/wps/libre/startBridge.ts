import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findUnoPython } from './findUnoPython';

const program = join(__dirname, 'bridge', 'main.py');

/** One way to LibreOffice, synchronous as WPS's object model is. */
export interface Bridge {
  /** @throws {Error} what LibreOffice says against it, or that it has ended. */
  readonly call: (request: Readonly<Record<string, unknown>>) => Reply;
  /** How many calls there were. */
  readonly count: () => number;
  readonly stop: () => Promise<void>;
}

/** A value of the workbook, or an object by its number and the name of its type. */
export interface Reply {
  readonly value?: unknown;
  readonly handle?: number;
  readonly type?: string;
  readonly error?: string;
}

/** Starts a LibreOffice and its bridge; both are one process group, which `stop` ends, as does the end of this process. */
export async function startBridge(): Promise<Bridge> {
  const folder = await mkdtemp(join(tmpdir(), 'kaoping-libre-'));
  const [requests, replies] = [join(folder, 'requests'), join(folder, 'replies')];
  const child = spawn(
    await findUnoPython(),
    [program, folder, process.env['SOFFICE'] ?? 'soffice'],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
    },
  );
  await ready(child);
  const wire = createWire(openSync(requests, 'w'), openSync(replies, 'r'));
  return {
    ...wire,
    stop: async () => {
      const ended = new Promise((resolve) => {
        child.once('exit', resolve);
      });
      wire.close();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
    child.stdout?.once('data', () => resolve());
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`the bridge to LibreOffice ended: ${said}`)));
  });
}

function createWire(
  requests: number,
  replies: number,
): Pick<Bridge, 'call' | 'count'> & { readonly close: () => void } {
  const chunk = Buffer.alloc(1 << 16);
  let calls = 0;
  const line = (): string => {
    const parts: Buffer[] = [];
    for (;;) {
      const size = readSync(replies, chunk);
      if (size === 0) throw new Error('the bridge to LibreOffice has ended');
      parts.push(Buffer.from(chunk.subarray(0, size)));
      if (chunk[size - 1] === 10) return Buffer.concat(parts).toString('utf8');
    }
  };
  return {
    call: (request) => {
      calls += 1;
      const bytes = Buffer.from(`${JSON.stringify(request)}\n`);
      for (let sent = 0; sent < bytes.length;) sent += writeSync(requests, bytes, sent);
      return JSON.parse(line()) as Reply;
    },
    count: () => calls,
    close: () => {
      closeSync(requests);
      closeSync(replies);
    },
  };
}
