import { treeLevels } from '../scheme/draft/treeLevels';
import type { Typed } from '../base/value';
import type { DraftNode } from '../scheme/draft/draftPaths';
import { formatAbsolute, type Area } from '../workbook/address';
import { schemeWidth, type SchemeParts } from './schemeParts';
import { shownText } from './scoreParts';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';
import { typedInput } from './typedInput';

/** Names, stated points and live sums of the levels, each merged over the rows below it that say nothing else. */
export function putSchemeLevels(parts: SchemeParts): void {
  treeLevels(parts.sheet.table).forEach((_, level) => putLevel(parts, level));
}

function putLevel(parts: SchemeParts, level: number): void {
  const { grid, paths, draft } = parts;
  const fields = [`level${level + 1}`, `points${level + 1}`] as const;
  const sum = grid.column(`sum${level + 1}`);
  const summed = new Set<DraftNode>();
  for (let start = 0; start < paths.length;) {
    const end = lastOf(parts, start, level);
    const area = { top: grid.row('leaves', start), bottom: grid.row('leaves', end) };
    const node = isSpare(parts, start) ? undefined : paths[start]?.[level];
    spread(parts, { ...area, left: sum, right: sum }, 'figure');
    for (const field of fields) {
      const column = grid.column(field);
      spread(parts, { ...area, left: column, right: column }, look(field));
      draft.put(area.top, column, typedInput(typedAt(parts, start, field)));
    }
    if (node !== undefined && !summed.has(node))
      draft.put(area.top, sum, { formula: sumOf(parts, node, level) });
    if (node !== undefined) summed.add(node);
    const name = shownText(typedAt(parts, start, fields[0]));
    growTo(parts, area, textHeightPt(name, schemeWidth(fields[0])));
    start = end + 1;
  }
}

function look(field: string): StyleName {
  if (field.startsWith('points')) return 'draftPoints';
  return field === 'level1' ? 'draftLevel' : 'draftName';
}

function typedAt({ sheet }: SchemeParts, index: number, field: string): Typed {
  return sheet.draft.leaves[index]?.cells[field] ?? null;
}

function spread({ draft }: SchemeParts, area: Area, style: StyleName): void {
  draft.style(area, style);
  draft.merge(area);
}

/** The last row that goes on with the indicator of this one, and says nothing of its own about it. */
function lastOf(parts: SchemeParts, start: number, level: number): number {
  const node = parts.paths[start]?.[level];
  if (node === undefined || isSpare(parts, start)) return start;
  const goesOn = (index: number): boolean =>
    parts.paths[index]?.[level] === node &&
    !isSpare(parts, index) &&
    typedAt(parts, index, `level${level + 1}`) === null &&
    typedAt(parts, index, `points${level + 1}`) === null;
  let end = start;
  while (goesOn(end + 1)) end += 1;
  return end;
}

/** An empty row that waits for a leaf stands under no indicator yet. */
function isSpare({ sheet }: SchemeParts, index: number): boolean {
  const row = sheet.draft.leaves[index];
  return (
    row !== undefined && row.key?.startsWith('#') === true && Object.keys(row.cells).length === 0
  );
}

function sumOf(parts: SchemeParts, node: DraftNode, level: number): string {
  const { grid, paths } = parts;
  const column = grid.column('points');
  const ranges: string[] = [];
  let from: number | null = null;
  for (let index = 0; index <= paths.length; index++) {
    const isBelow = paths[index]?.[level] === node && !isSpare(parts, index);
    if (isBelow) from ??= index;
    else if (from !== null) {
      const [top, bottom] = [grid.row('leaves', from), grid.row('leaves', index - 1)];
      ranges.push(`${formatAbsolute(top, column)}:${formatAbsolute(bottom, column)}`);
      from = null;
    }
  }
  return `SUM(${ranges.join(',')})`;
}

/** Makes the rows together at least that high. */
function growTo(
  { heights }: SchemeParts,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  pt: number,
): void {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const now = rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
  const share = Math.max(0, Math.ceil((pt - now) / rows.length));
  for (const row of rows) heights.set(row, (heights.get(row) ?? 0) + share);
}
