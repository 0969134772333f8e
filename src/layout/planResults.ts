import type { Group } from '../scheme/scheme';
import { quoteSheet } from '../workbook/address';
import { isExampleRoster } from '../scoring/exampleRoster';
import type { SheetPlan } from '../workbook/plan';
import { overrideSource } from './overrideSource';
import { planOverrideSheet } from './overrideSheet';
import type { PlanContext } from './planWorkbook';
import { quotaNote } from './quotaNote';
import { rankingColumns } from './rankingColumns';
import { planRankingSheet } from './rankingSheet';
import { unitCells } from './stageSource';
import { sheetKeys } from './sheetKey';
import type { SummaryGrid } from './summaryGrid';
import { planSummarySheet } from './summarySheet';
import { summarySource } from './summarySource';
import { verifiedNote } from './verifiedNote';

/** The summary of each inserted group, the ranking and 改分登记 where they were made. */
export function planResults(context: PlanContext): readonly SheetPlan[] {
  const { inserted, ranked } = context.assessment.evaluation;
  return context.assessment.scheme.groups
    .filter((it) => inserted.includes(it.id))
    .flatMap((group) => {
      const grid = summarySource(context, group.id);
      return [
        planSummary(context, group, grid),
        ...(ranked.includes(group.id) ? [planRanking(context, group, grid)] : []),
        ...planOverrides(context, group, grid),
      ];
    });
}

/** The title of a sheet that lists the units of a group, which says so where they are made up. */
function titleOf(
  { assessment, texts }: PlanContext,
  group: Pick<Group, 'id' | 'name'>,
  words: (scheme: string, group: string) => string,
): string {
  const { evaluation, scheme } = assessment;
  const title = words(scheme.title, group.name);
  return isExampleRoster(evaluation, group.id) ? texts.sheets.exampleTitle(title) : title;
}

function planSummary(
  context: PlanContext,
  group: Pick<Group, 'id' | 'name'>,
  grid: SummaryGrid,
): SheetPlan {
  const { assessment, texts, mark } = context;
  const model = assessment.model(group.id);
  const words = texts.sheets.summary;
  const key = sheetKeys.summary(group.id);
  const overrides = overrideSource(context, group.id);
  return planSummarySheet(
    {
      key,
      mark: mark(key),
      footer: assessment.scheme.documentNumber,
      title: titleOf(context, group, words.title),
      note: quotaNote(words.note(model.decimals), model.results, grid, texts.sheets),
      units: grid.units.map((it) => ({
        cells: unitCells(context, it, group.id),
        override: overrides?.outside(it) ?? null,
      })),
    },
    grid,
  );
}

function planRanking(
  context: PlanContext,
  group: Pick<Group, 'id' | 'name'>,
  grid: SummaryGrid,
): SheetPlan {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme, open } = assessment;
  const { decimals, results } = assessment.model(group.id);
  const words = texts.sheets.ranking;
  const key = sheetKeys.ranking(group.id);
  const isPending = open.length > 0;
  const final = evaluation.finals[group.id];
  const signed = final === undefined ? '' : words.final(final.at.slice(0, 10), final.by);
  const note = isPending
    ? words.pendingNote(open.length)
    : signed + words.note(evaluation.options.ties, decimals);
  return planRankingSheet({
    key,
    name: name(key),
    mark: mark(key),
    footer: scheme.documentNumber,
    title: titleOf(context, group, words.title),
    note: isPending ? note : quotaNote(note, results, grid, texts.sheets),
    columns: rankingColumns(grid, isPending, texts.sheets),
    count: grid.units.length,
    verified: verifiedNote(evaluation.verified[group.id], grid, texts.sheets),
  });
}

function planOverrides(
  context: PlanContext,
  group: Pick<Group, 'id' | 'name'>,
  grid: SummaryGrid,
): readonly SheetPlan[] {
  const { assessment, texts, mark } = context;
  const { evaluation, scheme } = assessment;
  const overrides = overrideSource(context, group.id);
  if (overrides === null) return [];
  const key = sheetKeys.override(group.id);
  const computed = (unit: string): string =>
    `${quoteSheet(grid.name)}!${grid.cell(grid.units.indexOf(unit), 'computed')}`;
  const plan = planOverrideSheet(
    {
      key,
      mark: mark(key),
      title: titleOf(context, group, texts.sheets.override.title),
      footer: scheme.documentNumber,
      decimals: assessment.model(group.id).decimals,
      entries: evaluation.overrides,
      unitNames: Object.fromEntries(evaluation.roster.map((it) => [it.code, it.name])),
      computed,
    },
    overrides,
    texts.sheets,
  );
  return [plan];
}
