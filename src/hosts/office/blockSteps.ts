import { parseAddress } from '../../workbook/address';
import type { Block } from '../../workbook/plan';
import { putWritten } from './putWritten';
import { estimateBytes, type SheetStep } from './requests';
import { toWritten, type Written } from './toWritten';

/** Rows go together up to this size, so that a request can be cut between them. */
const maxBytes = 200_000;

type Line = readonly (Written | null)[];

/** Values and formulas, as many rows at once as a request likes. Lines may be shorter than others; what they lack is left alone. */
export function blockSteps(blocks: readonly Block[]): readonly SheetStep[] {
  return blocks.flatMap(({ at, cells }) => {
    const { row, column } = parseAddress(at);
    const width = Math.max(0, ...cells.map((it) => it.length));
    if (width === 0) return [];
    const lines = cells.map((line) =>
      Array.from({ length: width }, (_, index) =>
        index < line.length ? toWritten(line[index] ?? null) : null,
      ),
    );
    return cutLines(lines).map(({ first, part }) => ({
      bytes: estimateBytes(1 + part.length / 10, 2 + part.length / 5, part),
      run: (sheet) =>
        putWritten(sheet.getRangeByIndexes(row + first, column, part.length, width), part),
    }));
  });
}

function cutLines(lines: readonly Line[]) {
  const parts: { readonly first: number; readonly part: Line[] }[] = [];
  let bytes = 0;
  lines.forEach((line, index) => {
    const size = JSON.stringify(line).length;
    const last = parts[parts.length - 1];
    if (last === undefined || bytes + size > maxBytes) {
      parts.push({ first: index, part: [line] });
      bytes = size;
    } else {
      last.part.push(line);
      bytes += size;
    }
  });
  return parts;
}
