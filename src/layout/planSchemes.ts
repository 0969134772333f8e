import { locateTableLeaves } from '../scheme/locate';
import { schemeRows, sharedAdjustments, tablesOf } from '../scheme/draft/schemeRows';
import type { TableDraft } from '../scheme/draft/schemeDraft';
import { ruleSentence } from '../rules/registry';
import { normalSentence } from '../rules/sentence';
import type { Adjustment, Leaf, Scheme, Table } from '../scheme/scheme';
import type { Evaluation } from '../scoring/evaluation';
import type { SheetPlan } from '../workbook/plan';
import type { PlanContext } from './planWorkbook';
import type { ItemAbout } from './schemeParts';
import { schemeTables } from './schemeTables';
import { schemeGrid, type SchemeGrid } from './schemeGrid';
import { planSchemeSheet } from './schemeSheet';
import { sheetKeys } from './sheetKey';

/** The 方案 sheets, with what people changed on them: the scheme as published, decisions apart. */
export function planSchemes(context: PlanContext): readonly SheetPlan[] {
  const { evaluation } = context.assessment;
  const shown = new Set(schemeTables(evaluation));
  return evaluation.scheme.tables
    .filter((it) => shown.has(it.id))
    .map((it) => planTable(context, it));
}

/** What the sheet of a table says, and where. */
export function schemeSource(
  { scheme, drafts }: Evaluation,
  table: Table,
): {
  readonly draft: TableDraft;
  readonly grid: SchemeGrid;
  readonly shared: readonly Adjustment[];
} {
  const draft = drafts[table.id] ?? schemeRows(scheme, table.id);
  const shared = sharedAdjustments(scheme, table.id);
  const count = (sign: Adjustment['sign']): number =>
    shared.filter((it) => it.sign === sign).length;
  const grid = schemeGrid(table, draft, { bonus: count('bonus'), penalty: count('penalty') });
  return { draft, grid, shared };
}

function planTable(context: PlanContext, table: Table): SheetPlan {
  const { assessment, texts, name, mark } = context;
  const { evaluation } = assessment;
  const { scheme } = evaluation;
  const key = sheetKeys.scheme(table.id);
  const { draft, grid, shared } = schemeSource(evaluation, table);
  const leaves = locateTableLeaves({ item: table, path: [] });
  return planSchemeSheet(
    {
      key,
      name: name(key),
      mark: mark(key),
      title: texts.sheets.scheme.title(scheme.title, table.name),
      footer: texts.sheets.score.footer(scheme.documentNumber, table.annex),
      table,
      draft,
      sources: new Map(leaves.map(({ item }) => [item.key, item.source])),
      quotes: new Map(leaves.map(({ item }) => [item.key, quotesText(item)])),
      items: new Map(scheme.adjustments.map((it) => [it.key, itemAbout(context, table, it)])),
      shared,
    },
    grid,
    texts.sheets.scheme,
  );
}

/** What a rule says in the document's own words stands in its own cell already. */
function quotesText({ rules }: Leaf): string {
  const quotes = rules.flatMap((it) =>
    it.quote === undefined || normalSentence(it.quote) === ruleSentence(it) ? [] : it.quote,
  );
  return [...new Set(quotes)].join('\n');
}

function itemAbout(
  { assessment, texts, name }: PlanContext,
  table: Table,
  item: Adjustment,
): ItemAbout {
  const { scheme } = assessment.evaluation;
  const owner = ownerOf(scheme, item);
  const isOwn = owner === table.id;
  return {
    scope: item.groups === null ? texts.sheets.ledger.allGroups : groupNames(scheme, item.groups),
    quote: item.rule.quote ?? null,
    source:
      isOwn || owner === undefined
        ? item.source
        : texts.sheets.scheme.elsewhere(sheetName(owner, name)),
  };
}

function ownerOf(scheme: Scheme, item: Adjustment): string | undefined {
  return tablesOf(scheme, item)[0];
}

function sheetName(table: string, name: PlanContext['name']): string {
  return name(sheetKeys.scheme(table));
}

function groupNames({ groups }: Scheme, ids: readonly string[]): string {
  return groups
    .filter((it) => ids.includes(it.id))
    .map((it) => it.name)
    .join('\u3001');
}
