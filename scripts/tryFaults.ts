import { spawnSync } from 'node:child_process';

/**
 * Runs the tests of that name that let the main job go wrong, and prints how the workbook was found at the next start. `words` are how many
 * units there are, which places to try, every so manieth, and of which part of the job: `2 1` tries them all, `2 1 insert` those of
 * inserting sheets.
 */
export function tryFaults(tests: string, [units = '2', every = '25', part = '']: string[]): void {
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'core', '--runInBand'];
  const { status } = spawnSync(
    process.execPath,
    [...jest, '--testPathPatterns', tests, '-t', part],
    {
      env: { ...process.env, FAULT_UNITS: units, FAULT_EVERY: every },
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}
