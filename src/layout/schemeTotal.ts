import { formatAbsolute } from '../workbook/address';
import { printText } from '../workbook/formula';
import { schemeKeys } from './schemeGrid';
import type { SchemeParts } from './schemeParts';
import { typedInput } from './typedInput';

/** The line under the tree: points of the whole table, the sum of all leaves, and whether anything is missing or differs. */
export function putSchemeTotal({ sheet, grid, texts, draft, heights }: SchemeParts): void {
  const row = grid.totalRow;
  const right = grid.columns.length - 1;
  const [level, stated, sum] = (['level1', 'points1', 'sum1'] as const).map((it) =>
    grid.column(it),
  );
  if (level === undefined || stated === undefined || sum === undefined) return;
  draft.put(row, 0, schemeKeys.total, 'key');
  draft.style({ top: row, bottom: row, left: level, right }, 'totalNote');
  draft.put(row, level, texts.total, 'totalLabel');
  draft.put(row, stated, typedInput(sheet.draft.total), 'draftPoints');
  draft.put(row, sum, { formula: `SUM(${column(grid, 'points')})` }, 'totalFigure');
  const note = { top: row, bottom: row, left: sum + 1, right };
  draft.put(row, sum + 1, { formula: noteFormula({ grid, texts }) }, 'totalNote');
  draft.merge(note);
  heights.set(row, 24);
}

function column(grid: SchemeParts['grid'], name: 'name' | 'points'): string {
  const at = grid.column(name);
  return `${formatAbsolute(grid.row('leaves', 0), at)}:${formatAbsolute(grid.totalRow - 1, at)}`;
}

/** What is wrong with the points, or that nothing is; the sum is rounded since a sum of doubles may miss by 1e-14. */
function noteFormula({ grid, texts }: Pick<SchemeParts, 'grid' | 'texts'>): string {
  const stated = formatAbsolute(grid.totalRow, grid.column('points1'));
  const sum = formatAbsolute(grid.totalRow, grid.column('sum1'));
  const missing = `SUMPRODUCT((${column(grid, 'name')}<>"")*1)-COUNT(${column(grid, 'points')})`;
  const [before, after] = [`${texts.missing[0]} `, ` ${texts.missing[1]}`].map(printText);
  const differs = `IF(ROUND(${sum}-${stated},6)=0,${printText(texts.agrees)},${printText(`${texts.differs} `)}&ROUND(${sum}-${stated},6))`;
  return `IF(${missing}>0,${before}&(${missing})&${after},IF(COUNT(${stated})=0,${printText(texts.noTotal)},${differs}))`;
}
