import type { CancelSignal } from '../../base/cancelSignal';
import { throwIfAborted } from '../../workbook/throwIfAborted';

/** The workbook within one request; a sheet asked for twice is the same object. */
export interface Bench {
  readonly workbook: Excel.Workbook;
  readonly sheet: (name: string) => Excel.Worksheet;
}

/** A piece of writing that needs no answer. Its size is an estimate; `done` is called when Excel has done it. */
export interface Step {
  readonly bytes: number;
  readonly run: (bench: Bench) => void;
  readonly done?: () => void;
}

/** A piece of writing on one sheet. */
export interface SheetStep {
  readonly bytes: number;
  readonly run: (sheet: Excel.Worksheet) => void;
}

/** About what an object asked for, and a property set or a method called, take in a request. */
const objectBytes = 260;
const actionBytes = 130;

/** Excel on the web refuses requests of 5 MB, and a long one stops the window of every Excel. */
const maxBytes = 800_000;
/** `Worksheet.getRanges` refuses addresses of more than 8,192 characters (office-js issue 5198). */
export const maxAddressChars = 2000;

/** So that progress is seen and a cancel is heard. */
const maxDone = 16;

/** Estimated bytes of a request that asks for `objects`, acts `actions` times and carries `content`. */
export function estimateBytes(objects: number, actions: number, content: unknown = ''): number {
  return objects * objectBytes + actions * actionBytes + JSON.stringify(content).length;
}

/** The steps as steps on the sheet of that name. */
export function onSheet(name: string, steps: readonly SheetStep[]): readonly Step[] {
  return steps.map(({ bytes, run }) => ({ bytes, run: ({ sheet }) => run(sheet(name)) }));
}

/** Where to cut: no request far above 800 KB, none that ends more than 16 sheets. */
export function cutRequests(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = 0;
  let done = 0;
  for (const step of steps) {
    const last = requests[requests.length - 1];
    if (last === undefined || bytes + step.bytes > maxBytes || done >= maxDone) {
      requests.push([step]);
      bytes = step.bytes;
      done = 0;
    } else {
      last.push(step);
      bytes += step.bytes;
    }
    if (step.done !== undefined) done += 1;
  }
  return requests;
}

/** Sends steps in few requests, in order. What was sent stays where a later one fails. @throws {HostError} `aborted` between two of them. */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  signal?: CancelSignal,
): Promise<void> {
  for (const request of cutRequests(steps)) {
    throwIfAborted(signal);
    const bench = createBench(context.workbook);
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    for (const { run } of request) run(bench);
    await context.sync();
    for (const { done } of request) done?.();
  }
  throwIfAborted(signal);
}

function createBench(workbook: Excel.Workbook): Bench {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet: (name) => {
      const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
}
