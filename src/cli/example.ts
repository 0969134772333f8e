import { mkdirSync, writeFileSync } from 'node:fs';
import { createXlsxHost } from '../hosts/xlsx/xlsxHost';
import { buildExample } from './buildExample';

const folder = new URL('../../out/', import.meta.url);
const scheme = process.argv[2] ?? 'zhangshu-2021';

async function main(): Promise<void> {
  const host = await createXlsxHost();
  await buildExample(host, scheme);
  mkdirSync(folder, { recursive: true });
  const file = new URL(`${scheme}-example.xlsx`, folder);
  writeFileSync(file, await host.toBytes());
  console.log(file.pathname);
}

await main();
