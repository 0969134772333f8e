import type { Session } from '../src/flows/session';
import { createOfficeHost, type OfficeHost } from '../src/hosts/office/officeHost';
import type { WorkbookHost } from '../src/workbook/host';
import { openOn } from '../test/flows/openSession';
import type { OpenWorkbook } from '../test/hosts/office/emulator/openWorkbook';
import type { RequestLog } from '../test/hosts/office/emulator/requestLog';
import { cloneWorkbook } from '../test/hosts/office/excel/cloneWorkbook';
import type { Workbook } from '../test/hosts/office/excel/model';
import { workbookSnapshot, type Plain } from '../test/hosts/office/excel/snapshot';
import { snapshotDiff } from '../test/hosts/office/excel/snapshotDiff';
import type { UnitCounts } from '../test/hosts/inPlace/mainJob';
import { prepareWorkbooks } from '../test/hosts/office/sessionAction';
import { startOffice, type OfficeUnderTest } from '../test/hosts/office/startOffice';
import { operations, rewriting, sizes, type Steps } from './mainJobSteps';
import { naiveExcel } from './naiveExcel';

type Totals = ReturnType<RequestLog['totals']>;

async function measure(
  excel: OpenWorkbook,
  session: Session,
  counts: UnitCounts,
  of: Steps,
): Promise<Readonly<Record<string, Totals>>> {
  const found: Record<string, Totals> = {};
  for (const [name, act] of Object.entries(of)) {
    excel.log.clear();
    await act(session, counts);
    found[name] = excel.log.totals();
  }
  return found;
}

/** What is sent to Excel by the operations, and the workbook they leave. */
async function run(
  office: OfficeUnderTest,
  workbook: Workbook,
  session: { readonly counts: UnitCounts; readonly over?: (host: OfficeHost) => WorkbookHost },
  of: Steps,
) {
  const excel = office.open(cloneWorkbook(workbook));
  const host = await createOfficeHost();
  await host.recover();
  const { counts, over } = session;
  const sent = await measure(excel, await openOn(over?.(host) ?? host), counts, of);
  await host.recover();
  await host.dispose();
  return { sent, left: workbookSnapshot(excel.workbook) };
}

/** Figures of two that did not do the same would say nothing. @throws {Error} */
function requireSame(ours: Plain, naive: Plain): void {
  const differing = snapshotDiff(ours, naive).filter((it) => !it.startsWith('tabs: '));
  if (differing.length > 0) throw new Error(differing.join('\n'));
}

const heading = [
  '',
  'units',
  'requests',
  'KB',
  'largest KB',
  'naive requests',
  'naive KB',
  'requests saved',
  'bytes saved',
];
const widths = [14, 7, 10, 9, 12, 16, 10, 16, 13];

function print(cells: readonly string[]): void {
  console.log(
    cells
      .map((it, index) =>
        index === 0 ? it.padEnd(widths[0] ?? 0) : it.padStart(widths[index] ?? 0),
      )
      .join(''),
  );
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
const times = (naive: number, ours: number): string =>
  `${(naive / Math.max(1, ours)).toFixed(1)} ×`;

function printLine(name: string, units: number, ours: Totals, naive?: Totals): void {
  print([
    name,
    String(units),
    String(ours.requests),
    kilobytes(ours.bytes),
    kilobytes(ours.largestRequest),
    ...(naive === undefined
      ? []
      : [
          String(naive.requests),
          kilobytes(naive.bytes),
          times(naive.requests, ours.requests),
          times(naive.bytes, ours.bytes),
        ]),
  ]);
}

/**
 * What the main job asks of Excel: requests and bytes sent for 1, 19 and 54 units, beside an implementation that sends a call a
 * cell, in the same run over the genuine Office.js.
 */
async function main(): Promise<void> {
  const office = await startOffice();
  print(heading);
  for (const counts of sizes) {
    const units = counts.town + counts.dept;
    const { decided, ranked } = await prepareWorkbooks(office, counts);
    const ours = await run(office, decided, { counts }, operations);
    const naive = await run(office, decided, { counts, over: naiveExcel }, operations);
    requireSame(ours.left, naive.left);
    for (const [name, it] of Object.entries(ours.sent))
      printLine(name, units, it, naive.sent[name]);
    const anew = await run(office, ranked, { counts }, rewriting);
    for (const [name, it] of Object.entries(anew.sent)) printLine(name, units, it);
  }
}

await main();
