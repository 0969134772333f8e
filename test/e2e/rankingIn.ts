import type { SheetValues } from '../oracle/readValues';
import type { ShownRank } from './pane';

const firstRow = 5;

/** The units of a ranking sheet from the top, as the cells of a file say. */
export function rankingIn(values: SheetValues, sheet: string): readonly ShownRank[] {
  const cells = values[sheet] ?? {};
  const ranks: ShownRank[] = [];
  for (let row = firstRow; typeof cells[`B${row}`] === 'number'; row += 1)
    ranks.push({
      rank: Number(cells[`B${row}`]),
      unit: String(cells[`C${row}`]),
      total: Number(cells[`G${row}`]).toFixed(2),
    });
  return ranks;
}
