import { activeUnits } from '../scoring/assess';
import type { SheetPlan } from '../workbook/plan';
import type { PlanContext } from './planWorkbook';
import { planRankingSheet } from './rankingSheet';
import { unitCells } from './scoreSources';
import { sheetKeys } from './sheetKey';
import { summaryGrid } from './summaryGrid';
import { planSummarySheet } from './summarySheet';

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
  const units = activeUnits(evaluation, group.id).map((it) => it.code);
  const key = sheetKeys.summary(group.id);
  const grid = summaryGrid(model, name(key), units);
  const footer = scheme.documentNumber;
  const summary = planSummarySheet(
    {
      key,
      mark: mark(key),
      footer,
      ties: evaluation.options.ties,
      title: texts.sheets.summary.title(scheme.title, group.name),
      units: units.map((it) => unitCells(context, it, group.id)),
    },
    grid,
    model,
    texts.sheets,
  );
  if (!isRanked) return [summary];
  const words = texts.sheets.ranking;
  const rankingKey = sheetKeys.ranking(group.id);
  const ranking = planRankingSheet(
    {
      key: rankingKey,
      name: name(rankingKey),
      mark: mark(rankingKey),
      footer,
      title: words.title(scheme.title, group.name),
      note:
        open.length > 0
          ? words.pendingNote(open.length)
          : words.note(evaluation.options.ties, model.decimals),
      isPending: open.length > 0,
    },
    grid,
    texts.sheets,
  );
  return [summary, ranking];
}
