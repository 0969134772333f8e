import { readFileSync } from 'node:fs';
import { parseRecording } from '../test/hosts/office/recordings/storedRecording';
import { replay } from '../test/hosts/office/recordings/replay';

/** Replays recordings of Excel to the emulated one and prints what it answers otherwise. */
async function replayFiles(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new Error('npm run replay -- recording.json …');
  for (const file of files) {
    const { from = file, known = [], ...saved } = JSON.parse(readFileSync(file, 'utf8'));
    const lines = await replay(parseRecording(JSON.stringify({ from, known, ...saved })));
    console.log([`${file}: ${lines.length} differences`, ...lines].join('\n'));
  }
}

await replayFiles(process.argv.slice(2));
