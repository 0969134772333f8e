import { spawnSync } from 'node:child_process';

/**
 * Lets every so manieth action of the main job in Excel go wrong, and prints how the workbook was found at the next start. Words after
 * `npm run faults --` are how many units there are, which actions of Excel to try and of which part of the job: `2 1` tries them
 * all, `2 1 insert` those of inserting sheets.
 */
function tryFaults(units = '2', every = '25', part = ''): void {
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'core', '--runInBand'];
  const { status } = spawnSync(
    process.execPath,
    [...jest, '--testPathPatterns', 'office/sessionFaults', '-t', part],
    {
      env: { ...process.env, FAULT_UNITS: units, FAULT_EVERY: every },
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}

tryFaults(...process.argv.slice(2));
