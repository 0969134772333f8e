import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The interpreter of the environment variable PYTHON, else the first `python3`, that has LibreOffice's `uno`. */
export async function findUnoPython(): Promise<string> {
  for (const program of [process.env['PYTHON'], 'python3', '/usr/bin/python3']) {
    if (program === undefined) continue;
    try {
      await run(program, ['-c', 'import uno']);
      return program;
    } catch {
      continue;
    }
  }
  throw new Error(
    "no python3 with LibreOffice's uno was found; name one in the environment variable PYTHON",
  );
}
