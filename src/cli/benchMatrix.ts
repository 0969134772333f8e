import { cpus, loadavg } from 'node:os';
import type { PlannedBook } from '../flows/book';
import { scoreAll, unitSeries } from '../flows/scoreAll';
import { createXlsxHost } from '../hosts/xlsx/xlsxHost';
import { planContext, planWorkbook } from '../layout/planWorkbook';
import { rankGroup } from '../scoring/rankGroup';
import { checkUnit } from '../scoring/checkUnit';
import { entriesOf } from '../scoring/entriesOf';
import { benchTexts } from './benchFixture';
import { matrixFixture } from './matrixFixture';
import { recalculateFile } from './recalculateFile';

/** What is promised of the large group, in ms. */
const targets = { file: 5000, score: 1000, recalculate: 10_000 } as const;
const large = 1000;
const small = 100;
const leaves = 50;

/** 一组一表 with 1,000 units and 50 leaves beside the same with 100: times, how they grow, and how large the file is. */
export async function benchMatrix(): Promise<void> {
  const [few, many] = [small, large].map((it) => matrixFixture(it, leaves));
  if (few === undefined || many === undefined) return;
  console.log(`  ${large} units × ${leaves} leaves on one sheet, beside ${small} units`);
  print(['', 'ms of work', 'target', `${small} units`, 'growth', 'linear is']);
  const parts = [
    { name: 'plan and write the file', target: targets.file, run: makeFile },
    { name: 'check, score and rank', target: targets.score, run: scoreAndRank },
  ];
  for (const { name, target, run } of parts) {
    const before = await best(() => run(few));
    const now = await best(() => run(many));
    print([
      name,
      ms(now, target),
      String(target),
      before.toFixed(0),
      (now / before).toFixed(1),
      String(large / small),
    ]);
  }
  const bytes = await makeFile(many);
  const started = performance.now();
  await recalculateFile(bytes);
  const took = performance.now() - started;
  print([
    'LibreOffice recalculates it',
    ms(took, targets.recalculate),
    String(targets.recalculate),
  ]);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`  the last in ms of the clock, load ${load} on ${cpus().length} processors`);
  console.log(`  the file has ${(bytes.length / 1e6).toFixed(2)} MB`);
}

async function makeFile({ assessment }: PlannedBook): Promise<Uint8Array> {
  const plan = planWorkbook(planContext(assessment, benchTexts, []));
  const host = await createXlsxHost();
  await host.render(plan);
  return host.toBytes();
}

function scoreAndRank({ assessment, evaluation }: PlannedBook): void {
  const scores = scoreAll(assessment);
  for (const { code, group } of evaluation.roster) {
    const score = scores[code];
    if (score === undefined) throw new Error(`no score of ${code}`);
    const series = unitSeries(assessment, code);
    const { options } = evaluation;
    checkUnit(assessment.model(group), entriesOf(evaluation, code), score, { options, series });
  }
  const [group = ''] = evaluation.inserted;
  if (rankGroup(assessment, group, scores).length === 0)
    throw new Error(`nobody is ranked in ${group}`);
}

/** The shortest of three runs, in ms of this process, which a busy machine does not make longer. */
async function best(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 3; at++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

function ms(time: number, target: number): string {
  return `${time.toFixed(0)}${time > target ? ' missed' : ''}`;
}

function print(cells: readonly string[]): void {
  const [name = '', ...figures] = cells;
  console.log(`  ${name.padEnd(30)}${figures.map((it) => it.padStart(12)).join('')}`);
}
