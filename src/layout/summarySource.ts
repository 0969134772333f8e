import { activeUnits } from '../scoring/assess';
import { hasOverrides } from './nameSheets';
import type { PlanContext } from './planWorkbook';
import { sheetKeys } from './sheetKey';
import { summaryColumns } from './summaryColumns';
import { summaryGrid, type SummaryGrid } from './summaryGrid';

/** The map of a group's summary sheet, over its active units in roster order. */
export function summarySource(
  { assessment, texts, name }: PlanContext,
  group: string,
): SummaryGrid {
  const { evaluation } = assessment;
  const { ties } = evaluation.options;
  const rules = { ties, hasOverrides: hasOverrides(evaluation, group) };
  const columns = summaryColumns(assessment.model(group), rules, texts.sheets);
  const units = activeUnits(evaluation, group).map((it) => it.code);
  return summaryGrid(columns, name(sheetKeys.summary(group)), units);
}
