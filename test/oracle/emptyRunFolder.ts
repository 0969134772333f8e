import { rmSync } from 'node:fs';
import { runFolder } from './runFolder';

/** Before a run of Jest, so that it shares nothing with the one before. */
export default function emptyRunFolder(): void {
  rmSync(runFolder, { recursive: true, force: true });
}
