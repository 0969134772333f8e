import { leafLevel, treeLevels } from '../scheme/draft/treeLevels';
import type { SheetSchemeTexts } from '../i18n/sheetSchemeTexts';
import { draftPaths } from '../scheme/draft/draftPaths';
import { isBlankRow, type DraftRow } from '../scheme/draft/schemeDraft';
import type { Table } from '../scheme/scheme';
import type { RowPlan, SheetPlan } from '../workbook/plan';
import { flatPrint } from './flatPrint';
import { headRows, listRows, putListHead } from './listSheet';
import type { SchemeColumn, SchemeGrid } from './schemeGrid';
import { schemeKeys } from './schemeGrid';
import { putSchemeItems } from './schemeItems';
import { putSchemeLevels } from './schemeLevels';
import { schemeConditions, schemeValidations } from './schemeMarks';
import { schemeWidth, type SchemeParts, type SchemeSheet } from './schemeParts';
import { putSchemeTotal } from './schemeTotal';
import { createDraft } from './sheetDraft';
import { shownText } from './scoreParts';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';
import { typedInput } from './typedInput';

/** The scheme of one table as staff know it: the tree, points with live sums, criteria, rules in sentences; then the items outside it. */
export function planSchemeSheet(
  sheet: SchemeSheet,
  grid: SchemeGrid,
  texts: SheetSchemeTexts,
): SheetPlan {
  const draft = createDraft();
  const paths = draftPaths(sheet.table, sheet.draft.leaves);
  const parts: SchemeParts = { sheet, grid, texts, draft, heights: new Map(), paths };
  putListHead(draft, {
    mark: sheet.mark,
    title: sheet.title,
    note: texts.note,
    noteStyle: 'note',
    columns: grid.columns,
    right: grid.columns.length - 1,
    heading: (name) => schemeHeading(sheet.table, name, texts),
  });
  draft.put(listRows.columnsRow, 0, schemeKeys.columns, 'key');
  sheet.draft.leaves.forEach((row, index) => putLeaf(parts, row, index));
  putSchemeLevels(parts);
  putSchemeTotal(parts);
  putSchemeItems(parts);
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: 'visible',
    columns: grid.columns.map((name) => ({
      widthChars: schemeWidth(name),
      ...(name === 'key' ? { hidden: true } : {}),
    })),
    rows: [...headRows(30, 30, 26), ...rowPlans(parts.heights)],
    ...draft.content(),
    validations: schemeValidations(parts),
    conditionalFormats: schemeConditions(parts),
    freeze: { rows: listRows.firstRow, columns: 0 },
    isProtected: true,
    print: flatPrint('landscape', listRows.columnsRow, sheet.footer),
  };
}

function schemeHeading(table: Table, name: string, { columns }: SheetSchemeTexts): string {
  const level = /^level(\d+)$/.exec(name)?.[1];
  if (level !== undefined) return treeLevels(table)[Number(level) - 1] ?? columns.indicator;
  if (name.startsWith('points')) return table.scale === 'percent' ? columns.weight : columns.points;
  if (name.startsWith('sum')) return columns.sum;
  if (name === 'name') return leafLevel(table) ?? columns.name;
  const rest: Readonly<Record<string, string>> = columns;
  return rest[name] ?? '';
}

const looks: readonly (readonly [SchemeColumn, StyleName])[] = [
  ['name', 'draftText'],
  ['points', 'draftPoints'],
  ['criterion', 'draftText'],
  ['rules', 'draftText'],
  ['evidence', 'draftSmall'],
];

function putLeaf({ sheet, grid, draft, heights }: SchemeParts, row: DraftRow, index: number): void {
  const at = grid.row('leaves', index);
  draft.put(at, 0, row.key, 'key');
  const needed = looks.map(([name, style]) => {
    const typed = row.cells[name] ?? null;
    draft.put(at, grid.column(name), typedInput(typed), style);
    return textHeightPt(shownText(typed), schemeWidth(name));
  });
  const told = (
    [
      ['source', sheet.sources],
      ['quotes', sheet.quotes],
    ] as const
  ).map(([name, texts]) => {
    const text = isBlankRow(row) ? '' : (texts.get(row.key ?? '') ?? '');
    draft.put(at, grid.column(name), text, 'grey');
    return textHeightPt(text, schemeWidth(name));
  });
  heights.set(at, Math.max(20, ...told, ...needed));
}

function rowPlans(heights: ReadonlyMap<number, number>): readonly RowPlan[] {
  return [...heights]
    .sort(([a], [b]) => a - b)
    .map(([row, pt]) => ({ row, heightPt: Math.min(409, Math.ceil(pt)) }));
}
