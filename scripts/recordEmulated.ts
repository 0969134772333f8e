import { writeFileSync } from 'node:fs';
import { recordSession } from '../test/hosts/office/recordings/recordSession';

const file = 'test/hosts/office/recordings/emulated.json';

/** Records the sample session with the emulated Excel anew, for the test of replaying. */
async function record(): Promise<void> {
  const { exchanges, ...excel } = await recordSession();
  const from = 'the emulated Excel of these tests, not a real one';
  const head = JSON.stringify({ from, ...excel, known: [] }).slice(0, -1);
  const lines = exchanges.map((it) => JSON.stringify(it)).join(',\n');
  writeFileSync(file, `${head},"exchanges":[\n${lines}\n]}\n`);
  console.log(`${file}: ${exchanges.length} exchanges`);
}

await record();
