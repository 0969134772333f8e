import { spawn } from 'node:child_process';

interface Ended {
  readonly script: string;
  readonly output: string;
  readonly isFine: boolean;
}

// One after another in a lane, the lanes side by side: most of these keep one core busy and leave the other.
const lanes = [
  ['build', 'build:wps'],
  ['typecheck', 'lint', 'format', 'unused'],
] as const;

function runScript(script: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ script, output, isFine: code === 0 }));
  });
}

/** Runs the scripts of a lane until one fails, each printed whole when it ends. */
async function runLane(scripts: readonly string[]): Promise<boolean> {
  for (const script of scripts) {
    const { output, isFine } = await runScript(script);
    console.log(`${output.trimEnd()}\n${script}: ${isFine ? 'fine' : 'FAILED'}\n`);
    if (!isFine) return false;
  }
  return true;
}

/** All that needs no test: types, lint, format, unused code, and both builds; fails when any does. */
async function checkStatic(): Promise<void> {
  const results = await Promise.all(lanes.map(runLane));
  if (!results.every(Boolean)) process.exitCode = 1;
}

await checkStatic();
