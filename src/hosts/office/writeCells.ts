import { formatRange, parseAddress } from '../../workbook/address';
import { HostError, type CellEdit } from '../../workbook/host';
import { areasOfCells } from './areas';
import type { Facts, SheetFacts } from './facts';
import { putJournal, type Journal, type WriteEntry } from './journal';
import { putWritten } from './putWritten';
import { estimateBytes, sendSteps, type Step } from './requests';
import { lockSteps, openSteps } from './shadowSteps';
import { toWritten, type Written } from './toWritten';
import { writtenOf } from './writtenOf';

/** Cells of one sheet that touch each other, written together. */
interface Target {
  readonly sheet: SheetFacts;
  readonly range: string;
  readonly inputs: Written[][];
}

/**
 * Writes cells, locked ones too; their looks stay. All sheets are looked up first. `begin` is told of what stood there before
 * anything is written; where it fails the caller undoes that.
 *
 * @throws {HostError} `missingSheet`, `protectedSheet` …
 */
export async function writeCells(
  context: Excel.RequestContext,
  facts: Facts,
  edits: readonly CellEdit[],
  begin: (entry: WriteEntry) => void,
): Promise<void> {
  const targets = toTargets(facts.sheets, edits);
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
  begin(entry);
  await sendSteps(context, [
    journalStep({ version: 1, entries: [{ ...entry, isOpen: false }] }),
    ...openSteps(sheets),
    journalStep({ version: 1, entries: [entry] }),
    ...targets.map(writeStep),
    ...lockSteps(sheets),
    journalStep(null),
  ]);
}

function journalStep(journal: Journal | null): Step {
  return { bytes: estimateBytes(2, 1, journal), run: (bench) => putJournal(bench, journal) };
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
