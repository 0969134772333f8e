import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planBook } from '../flows/book';
import { scoreAll } from '../flows/scoreAll';
import { createXlsxHost } from '../hosts/xlsx/xlsxHost';
import { zhCN } from '../i18n/zh-CN';
import { zhCNSheets } from '../i18n/zh-CN-sheets';
import { readWorkbook } from '../layout/readWorkbook';
import type { Evaluation } from '../scoring/evaluation';
import { buildExample, createCliSession, mustBeDone } from './buildExample';
import { measure, type Measure, type Work } from './measure';

const scheme = 'zhangshu-2021';
const texts = { sheets: zhCNSheets, findings: zhCN.findings };

/** The same data through JSON: what the machine needs for a like amount of plain work. */
function throughJson(name: string, value: unknown): Work {
  return { name, run: () => JSON.parse(JSON.stringify(value)) as unknown };
}

/** Inserts both groups, 54 units, into a new workbook through the flows of the pane. */
async function insertAll(): Promise<void> {
  const session = createCliSession(await createXlsxHost());
  mustBeDone(await session.chooseScheme(scheme));
  mustBeDone(await session.insertSheets(['town', 'dept']));
}

async function main(): Promise<void> {
  const host = await createXlsxHost();
  const session = await buildExample(host, scheme);
  const bytes = await host.toBytes();
  const evaluation: Evaluation | null = mustBeDone(await session.refresh()).snapshot.evaluation;
  if (evaluation === null) throw new Error('the example holds no evaluation');
  const { plan, assessment } = planBook(evaluation, texts, []);
  const names = (await host.sheets()).map((it) => it.name);
  const contents = await host.read(names);
  const planJson = throughJson('plan through JSON', plan);
  const contentJson = throughJson('contents through JSON', contents);
  const works: readonly Measure[] = [
    work('plan 54 units', () => planBook(evaluation, texts, []), null, planJson),
    work('xlsx of 54 units', () => renderAll(plan), null, planJson),
    work('whole insert of 54 units, xlsx', insertAll, 2000, planJson),
    work('read the file back', () => readAll(bytes), null, contentJson),
    work('score 54 units', () => scoreAll(assessment), 100, contentJson),
    work('read, plan, compare, check, score', () => session.refresh(), null, contentJson),
  ];
  for (const it of works) print(await measure(it));
  console.log(`LibreOffice recalculation ${recalculateMs(bytes)} ms, file ${bytes.length} bytes`);
  console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`);

  async function renderAll(it: typeof plan): Promise<Uint8Array> {
    const fresh = await createXlsxHost();
    await fresh.render(it);
    return fresh.toBytes();
  }

  async function readAll(file: Uint8Array): Promise<unknown> {
    return readWorkbook(await (await createXlsxHost(file)).read(names), texts);
  }
}

function work(name: string, run: () => unknown, targetMs: number | null, baseline: Work): Measure {
  return { name, run, targetMs, baseline, runs: 5 };
}

function print(it: Awaited<ReturnType<typeof measure>>): void {
  const target = it.targetMs === null ? '' : ` (target ${it.targetMs} ms)`;
  const ratio = (it.ms / it.baselineMs).toFixed(1);
  console.log(`${it.name} ${Math.round(it.ms)} ms${target}, ${ratio} × ${it.baseline}`);
}

/** Conversion with forced calculation of every formula, the program's start included. */
function recalculateMs(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'kaoping-bench-'));
  const file = join(folder, 'book.xlsx');
  writeFileSync(file, bytes);
  const start = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', 'ods', '--outdir', folder, file];
  spawnSync(process.env['SOFFICE'] ?? 'soffice', args);
  const ms = Math.round(performance.now() - start);
  rmSync(folder, { recursive: true, force: true });
  return ms;
}

await main();
