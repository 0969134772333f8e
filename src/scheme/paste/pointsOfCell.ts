import { pointsOfText } from '../../rules/amount';

/** The points of a cell that says nothing else: `5`, `5 分`, `（5分）`, `５％`; null for all other texts. */
export function pointsOfCell(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return pointsOfText(/^\((.+)\)$/.exec(plain)?.[1] ?? plain);
}

/** Whether the cell states percent. */
export function isPercentCell(text: string): boolean {
  return pointsOfCell(text) !== null && text.normalize('NFKC').includes('%');
}
