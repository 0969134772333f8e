import { formatRange, parseAddress } from '../../workbook/address';
import { HostError, type CellEdit } from '../../workbook/host';
import { areasOfCells } from '../../workbook/areas';
import type { SheetFacts } from './facts';
import type { WriteEntry } from './journal';
import type { LockTarget } from './lockTargets';
import { toWritten, type Written } from './toWritten';

/** Cells of one sheet that touch each other, written together. */
export interface Target {
  readonly sheet: SheetFacts;
  readonly range: string;
  readonly inputs: Written[][];
}

/** Cells to be written, by areas. @throws {HostError} `missingSheet` */
export function writeTargets(
  sheets: readonly SheetFacts[],
  edits: readonly CellEdit[],
): readonly Target[] {
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

/** The sheets of targets, each once. */
export function sheetsOf(targets: readonly Pick<Target, 'sheet'>[]): readonly SheetFacts[] {
  return [...new Set(targets.map((it) => it.sheet))];
}

/** What is to be written, locked and opened, and the sheets that must be open for it. */
interface ToBeDone {
  readonly sheets: readonly SheetFacts[];
  readonly targets: readonly Target[];
  /** Each locks what is open or opens what is locked. */
  readonly locks: readonly LockTarget[];
}

/** How to undo the writing; `olds` is what stands in the targets, in their order. */
export function toWriteEntry(
  { sheets, targets, locks }: ToBeDone,
  olds: readonly Written[][][],
): WriteEntry {
  return {
    kind: 'write',
    isOpen: true,
    ...(locks.length === 0
      ? {}
      : {
          locks: locks.map(({ sheet: { id, name }, range, isLocked }) => {
            return { id, name, range, isLocked: !isLocked };
          }),
        }),
    sheets: sheets.map(({ id, name, allowed }) => ({
      id,
      name,
      allowed: allowed === null ? null : { ...allowed },
    })),
    cells: targets.map(({ sheet, range }, index) => ({
      id: sheet.id,
      name: sheet.name,
      range,
      old: olds[index] ?? [],
    })),
  };
}

/**
 * Of a write that goes with a rendering, the entry by the names that its sheets had before. It comes before that of the rendering, so
 * that it is undone after it: what stood in the cells may speak of sheets that the rendering takes away.
 */
export function beforeRendering(entry: WriteEntry, before: readonly SheetFacts[]): WriteEntry {
  const names = new Map(before.map((it) => [it.id, it.name]));
  const named = <T extends { readonly id: string; readonly name: string }>(it: T): T => ({
    ...it,
    name: names.get(it.id) ?? it.name,
  });
  const { sheets, cells, locks } = entry;
  return {
    ...entry,
    sheets: sheets.map(named),
    cells: cells.map(named),
    ...(locks === undefined ? {} : { locks: locks.map(named) }),
  };
}
