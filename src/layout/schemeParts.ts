import type { SheetSchemeTexts } from '../i18n/sheetSchemeTexts';
import type { DraftNode } from '../scheme/draft/draftPaths';
import type { TableDraft } from '../scheme/draft/schemeDraft';
import type { Adjustment, Table } from '../scheme/scheme';
import type { SchemeColumn, SchemeGrid } from './schemeGrid';
import type { SheetDraft } from './sheetDraft';

/** What a 方案 sheet is made of. */
export interface SchemeSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  readonly footer: string;
  readonly table: Table;
  /** As the scheme has it, or as people changed it. */
  readonly draft: TableDraft;
  /** By leaf key: the item of the document. */
  readonly sources: ReadonlyMap<string, string>;
  /** By leaf key: the sentences of the document that its rules say in other words, a line each. */
  readonly quotes: ReadonlyMap<string, string>;
  /** By key of an item outside the tree. */
  readonly items: ReadonlyMap<string, ItemAbout>;
  /** Items that another sheet changes. */
  readonly shared: readonly Adjustment[];
}

/** What nobody changes about an item outside the tree. */
export interface ItemAbout {
  /** Whom it is for. */
  readonly scope: string;
  /** The sentence of the document. */
  readonly quote: string | null;
  readonly source: string;
}

/** What the parts of the sheet share. */
export interface SchemeParts {
  readonly sheet: SchemeSheet;
  readonly grid: SchemeGrid;
  readonly texts: SheetSchemeTexts;
  readonly draft: SheetDraft;
  /** In pt by 0-based row. */
  readonly heights: Map<number, number>;
  /** The indicators of each leaf row, from the top. */
  readonly paths: readonly (readonly DraftNode[])[];
}

/** Widths in characters. */
export function schemeWidth(name: SchemeColumn): number {
  if (name.startsWith('level')) return 11;
  if (name.startsWith('points')) return 6.5;
  if (name.startsWith('sum')) return 6.5;
  const widths: Readonly<Record<string, number>> = {
    key: 8,
    name: 15,
    criterion: 32,
    rules: 36,
    quotes: 22,
    evidence: 15,
    source: 11,
  };
  return widths[name] ?? 10;
}
