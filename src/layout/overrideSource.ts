import type { PlanContext } from './planWorkbook';
import { hasOverrides } from './nameSheets';
import { overrideGrid, type OverrideGrid } from './overrideGrid';
import { sheetKeys } from './sheetKey';

/** The map of a group's 改分登记; null where it has none. */
export function overrideSource(
  { assessment, name }: PlanContext,
  group: string,
): OverrideGrid | null {
  const { evaluation } = assessment;
  if (!hasOverrides(evaluation, group)) return null;
  const codes = (status: 'active' | 'withdrawn'): readonly string[] =>
    evaluation.roster
      .filter((it) => it.group === group && it.status === status)
      .map((it) => it.code);
  return overrideGrid(name(sheetKeys.override(group)), codes('active'), codes('withdrawn'));
}
