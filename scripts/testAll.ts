import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Run {
  readonly name: string;
  readonly arguments: readonly string[];
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Files that could not even be loaded count as failed ones. */
  readonly success: boolean;
}

// Jest leaves one core to people who work beside it; nobody does here.
const workers = '--maxWorkers=100%';

// What waits for LibreOffice and Chromium comes apart, so that none of it is slowed by a unit test beside it.
const runs: readonly Run[] = [
  { name: 'unit', arguments: ['--selectProjects', 'core', 'pane', workers] },
  { name: 'program', arguments: ['--selectProjects', 'oracle', 'e2e', workers] },
];

const folder = 'out/test';

/** Runs Jest once with the given arguments; what it prints goes through, what it counted comes back. */
function runJest(run: Run): Counts {
  const report = `${folder}/${run.name}.json`;
  const jest = ['node_modules/jest/bin/jest.js', ...run.arguments];
  spawnSync(process.execPath, [...jest, '--json', `--outputFile=${report}`], {
    // With --json the report also goes to standard output, where it would drown the summary.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readCounts(report);
}

/** The counts in a report Jest wrote; a run that wrote none has failed. */
function readCounts(report: string): Counts {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, unknown>;
  const count = (name: string): number => Number(counts[name]);
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests') + count('numRuntimeErrorTestSuites'),
    skipped: count('numPendingTests') + count('numTodoTests'),
    success: counts['success'] === true,
  };
}

/** Runs every test there is, prints how many passed and failed in all, and fails when any did. */
function testAll(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const results = runs.map(runJest);
  const sum = (count: (one: Counts) => number): number =>
    results.reduce((total, one) => total + count(one), 0);
  const skipped = sum((one) => one.skipped);
  const tail = skipped === 0 ? '' : `, ${skipped} skipped`;
  console.log(`${sum((one) => one.passed)} passed, ${sum((one) => one.failed)} failed${tail}`);
  if (!results.every((one) => one.success)) process.exitCode = 1;
}

testAll();
