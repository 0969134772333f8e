import { parseAddress } from '../../workbook/address';
import type { Block, CellInput } from '../../workbook/plan';
import { cutBySize } from '../inPlace/cutBySize';
import { putWritten } from './putWritten';
import { estimateBytes, type SheetStep } from './requests';
import { toWritten, type Written } from '../inPlace/toWritten';

/** Rows go together up to this size, so that a request can be cut between them. */
const maxBytes = 200_000;

/** Values and formulas, as many rows at once as a request likes. Lines may be shorter than others; what they lack is left alone. */
export function blockSteps(blocks: readonly Block[]): readonly SheetStep[] {
  return blocks.flatMap(({ at, cells }) => {
    const { row, column } = parseAddress(at);
    const width = Math.max(0, ...cells.map((it) => it.length));
    if (width === 0) return [];
    const lines = cells.map((line, index) => ({ row: row + index, inputs: inputsOf(line, width) }));
    const parts = cutBySize(lines, (it) => JSON.stringify(it.inputs).length, maxBytes);
    return parts.map((part) => {
      const inputs = part.map((it) => it.inputs);
      const first = part[0]?.row ?? row;
      return {
        bytes: estimateBytes(1 + inputs.length / 10, 2 + inputs.length / 5, inputs),
        run: (sheet: Excel.Worksheet) =>
          putWritten(sheet.getRangeByIndexes(first, column, inputs.length, width), inputs),
      };
    });
  });
}

function inputsOf(line: readonly CellInput[], width: number): readonly (Written | null)[] {
  return Array.from({ length: width }, (_, index) =>
    index < line.length ? toWritten(line[index] ?? null) : null,
  );
}
