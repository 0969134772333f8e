import { spawnSync } from 'node:child_process';

/**
 * Lets every so manieth action of the main job in Excel go wrong, and prints how the workbook was found at the next start. Words after
 * `npm run faults --` are how many units there are and which actions to try: `2 1` tries them all.
 */
function tryFaults(units = '2', every = '25'): void {
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'core', '--runInBand'];
  const { status } = spawnSync(
    process.execPath,
    [...jest, '--testPathPatterns', 'office/sessionFaults'],
    {
      env: { ...process.env, FAULT_UNITS: units, FAULT_EVERY: every },
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}

tryFaults(...process.argv.slice(2));
