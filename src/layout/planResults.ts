import type { SheetPlan } from '../workbook/plan';
import type { PlanContext } from './planWorkbook';
import { rankingColumns } from './rankingColumns';
import { planRankingSheet } from './rankingSheet';
import { unitCells } from './scoreSources';
import { sheetKeys } from './sheetKey';
import { planSummarySheet } from './summarySheet';
import { summarySource } from './summarySource';

/** The summary of each inserted group, and the ranking where it was made. */
export function planResults(context: PlanContext): readonly SheetPlan[] {
  const { inserted, ranked } = context.assessment.evaluation;
  return context.assessment.scheme.groups
    .filter((it) => inserted.includes(it.id))
    .flatMap((group) => planGroup(context, group, ranked.includes(group.id)));
}

function planGroup(
  context: PlanContext,
  group: { readonly id: string; readonly name: string },
  isRanked: boolean,
): readonly SheetPlan[] {
  const { assessment, texts, name, mark } = context;
  const { evaluation, scheme, open } = assessment;
  const model = assessment.model(group.id);
  const key = sheetKeys.summary(group.id);
  const grid = summarySource(context, group.id);
  const footer = scheme.documentNumber;
  const summary = planSummarySheet(
    {
      key,
      mark: mark(key),
      footer,
      title: texts.sheets.summary.title(scheme.title, group.name),
      note: texts.sheets.summary.note(model.decimals),
      units: grid.units.map((it) => unitCells(context, it, group.id)),
    },
    grid,
  );
  if (!isRanked) return [summary];
  const words = texts.sheets.ranking;
  const rankingKey = sheetKeys.ranking(group.id);
  const isPending = open.length > 0;
  const ranking = planRankingSheet({
    key: rankingKey,
    name: name(rankingKey),
    mark: mark(rankingKey),
    footer,
    title: words.title(scheme.title, group.name),
    note: isPending
      ? words.pendingNote(open.length)
      : words.note(evaluation.options.ties, model.decimals),
    columns: rankingColumns(grid, isPending, texts.sheets),
    count: grid.units.length,
  });
  return [summary, ranking];
}
