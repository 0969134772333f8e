/** Something to be timed; `prepare` is not. */
export interface Work {
  readonly name: string;
  readonly prepare?: () => unknown;
  readonly run: () => unknown;
}

/** A work and what it is held against in the same run, since machines differ and are busy. */
export interface Measure extends Work {
  readonly runs: number;
  /** null where nothing is promised. */
  readonly targetMs: number | null;
  readonly baseline: Work;
}

/** Medians over all runs, in ms. */
export interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly targetMs: number | null;
  readonly baseline: string;
  readonly baselineMs: number;
}

/** Runs work and baseline in turn, so that a busy machine slows both; one run of each before is not counted. */
export async function measure(measured: Measure): Promise<Measured> {
  const own: number[] = [];
  const other: number[] = [];
  for (let run = 0; run <= measured.runs; run++) {
    const baselineMs = await time(measured.baseline);
    const ms = await time(measured);
    if (run === 0) continue;
    own.push(ms);
    other.push(baselineMs);
  }
  const { name, targetMs, baseline } = measured;
  return { name, targetMs, ms: median(own), baseline: baseline.name, baselineMs: median(other) };
}

async function time({ prepare, run }: Work): Promise<number> {
  await prepare?.();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
