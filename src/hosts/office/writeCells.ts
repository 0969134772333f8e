import { formatRange, parseAddress } from '../../workbook/address';
import { HostError, type CellEdit } from '../../workbook/host';
import { areasOfCells } from './areas';
import type { SheetFacts } from './facts';
import { journalOf, journalStep, type Entry, type WriteEntry } from './journal';
import { putWritten } from './putWritten';
import { estimateBytes, type Step } from './requests';
import { lockSteps, openSteps } from './shadowSteps';
import { toWritten, type Written } from './toWritten';
import { writtenOf } from './writtenOf';

/** Cells of one sheet that touch each other, written together. */
interface Target {
  readonly sheet: SheetFacts;
  readonly range: string;
  readonly inputs: Written[][];
}

/** Cells to be written, looked up; `entry` says what stands there now. */
export interface PlannedWrite {
  readonly entry: WriteEntry;
  readonly sheets: readonly SheetFacts[];
  readonly targets: readonly Target[];
}

/** Looks up the sheets and what stands in the cells. @throws {HostError} `missingSheet` */
export async function planWrite(
  context: Excel.RequestContext,
  known: readonly SheetFacts[],
  edits: readonly CellEdit[],
): Promise<PlannedWrite> {
  const targets = toTargets(known, edits);
  const ranges = targets.map(({ sheet, range }) =>
    context.workbook.worksheets
      .getItem(sheet.id)
      .getRange(range)
      .load('formulas,values,valueTypes'),
  );
  await context.sync();
  const sheets = [...new Set(targets.map((it) => it.sheet))];
  const entry: WriteEntry = {
    kind: 'write',
    isOpen: true,
    sheets: sheets.map(({ id, name, allowed }) => ({
      id,
      name,
      allowed: allowed === null ? null : { ...allowed },
    })),
    cells: targets.map(({ sheet, range }, index) => {
      const loaded = ranges[index];
      return {
        id: sheet.id,
        name: sheet.name,
        range,
        old: loaded === undefined ? [] : writtenOf(loaded),
      };
    }),
  };
  return { entry, sheets, targets };
}

/** Writes the cells, locked ones too; their looks stay. `before` are the entries of what the same action did so far. */
export function writeSteps(
  { entry, sheets, targets }: PlannedWrite,
  before: readonly Entry[] = [],
): readonly Step[] {
  return [
    journalStep(journalOf([...before, { ...entry, isOpen: false }])),
    ...openSteps(sheets),
    journalStep(journalOf([...before, entry])),
    ...targets.map(writeStep),
    ...lockSteps(sheets),
  ];
}

function toTargets(sheets: readonly SheetFacts[], edits: readonly CellEdit[]): readonly Target[] {
  const byName = new Map(sheets.map((it) => [it.name.toLowerCase(), it]));
  const inputs = new Map<SheetFacts, Map<string, Written>>();
  for (const { sheet: name, cell, input } of edits) {
    const sheet = byName.get(name.toLowerCase());
    if (sheet === undefined) throw new HostError('missingSheet', `there is no sheet ${name}`);
    const { row, column } = parseAddress(cell);
    const cells = inputs.get(sheet) ?? new Map<string, Written>();
    cells.set(`${row}:${column}`, toWritten(input));
    inputs.set(sheet, cells);
  }
  return [...inputs].flatMap(([sheet, cells]) =>
    areasOfCells([...cells.keys()].map(toPosition)).map((area) => ({
      sheet,
      range: formatRange(area),
      inputs: Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from(
          { length: area.right - area.left + 1 },
          (__, column) => cells.get(`${area.top + row}:${area.left + column}`) ?? '',
        ),
      ),
    })),
  );
}

function toPosition(key: string) {
  const [row = 0, column = 0] = key.split(':').map(Number);
  return { row, column };
}

function writeStep({ sheet, range, inputs }: Target): Step {
  return {
    bytes: estimateBytes(2, 1, inputs),
    run: ({ workbook }) =>
      putWritten(workbook.worksheets.getItem(sheet.id).getRange(range), inputs),
  };
}
