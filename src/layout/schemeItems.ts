import type { CellInput } from '../workbook/plan';
import { adjustmentRow } from '../scheme/draft/schemeRows';
import type { DraftRow } from '../scheme/draft/schemeDraft';
import { schemeKeys, type SchemeColumn } from './schemeGrid';
import { schemeWidth, type ItemAbout, type SchemeParts } from './schemeParts';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';
import { typedInput } from './typedInput';

const signs = ['bonus', 'penalty'] as const;

/** Bonus and penalty items below the tree, the sheet's own first; those of another sheet are shown and locked. */
export function putSchemeItems(parts: SchemeParts): void {
  const { sheet, grid, texts } = parts;
  for (const sign of signs) {
    putHead(
      parts,
      sign === 'bonus' ? grid.bonusHead : grid.penaltyHead,
      schemeKeys[sign],
      texts[sign],
    );
    const own = sheet.draft[sign];
    own.forEach((row, index) => {
      const about = sheet.items.get(row.key ?? '');
      putItem(parts, grid.row(sign, index), { row, key: row.key, about, isOwn: true });
    });
    sheet.shared
      .filter((it) => it.sign === sign)
      .forEach((item, index) => {
        const key = schemeKeys.shared + item.key;
        const at = grid.row(sign, own.length + index);
        const about = sheet.items.get(item.key);
        putItem(parts, at, { row: adjustmentRow(item), key, about, isOwn: false });
      });
  }
}

function putHead(
  { grid, draft, heights }: SchemeParts,
  row: number,
  key: string,
  label: string,
): void {
  draft.put(row, 0, key, 'key');
  const area = { top: row, bottom: row, left: 1, right: grid.columns.length - 1 };
  draft.style(area, 'band');
  draft.put(row, 1, label);
  draft.merge(area);
  heights.set(row, 20);
}

interface ItemRow {
  readonly row: DraftRow;
  readonly key: string | null;
  readonly about: ItemAbout | undefined;
  readonly isOwn: boolean;
}

/** Below the levels stands whom it is for, below the criterion the sentence of the document. */
function putItem(parts: SchemeParts, at: number, item: ItemRow): void {
  const { grid, draft, heights } = parts;
  draft.put(at, 0, item.key, 'key');
  const needed = itemCells(grid, item).map(([from, to, input, style]) => {
    const area = { top: at, bottom: at, left: grid.column(from), right: grid.column(to) };
    draft.style(area, style);
    draft.put(at, area.left, input);
    draft.merge(area);
    const across = grid.columns.slice(area.left, area.right + 1);
    const width = across.reduce((sum, it) => sum + schemeWidth(it), 0);
    return typeof input === 'string' ? textHeightPt(input, width) : 0;
  });
  heights.set(at, Math.max(20, ...needed));
}

type ItemCell = readonly [from: SchemeColumn, to: SchemeColumn, input: CellInput, style: StyleName];

const noAbout = { scope: null, quote: null, source: null } as const;

function itemCells(grid: SchemeParts['grid'], { row, about, isOwn }: ItemRow): readonly ItemCell[] {
  const typed = (field: 'name' | 'rules' | 'evidence'): CellInput =>
    typedInput(row.cells[field] ?? null);
  const { scope, quote, source } = about ?? noAbout;
  const text = isOwn ? 'draftText' : 'text';
  return [
    ['level1', lastLevel(grid), scope, 'center'],
    ['name', 'points', typed('name'), text],
    ['criterion', 'criterion', quote, 'grey'],
    ['rules', 'quotes', typed('rules'), text],
    ['evidence', 'evidence', typed('evidence'), isOwn ? 'draftSmall' : 'grey'],
    ['source', 'source', source, 'grey'],
  ];
}

function lastLevel({ columns }: SchemeParts['grid']): SchemeColumn {
  const sums = columns.filter((it) => it.startsWith('sum'));
  return sums[sums.length - 1] ?? 'level1';
}
