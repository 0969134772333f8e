import type { Issue } from '../base/issue';
import { checkEntry } from './checkEntry';
import { entryIssue } from './checkRows';
import type { OverrideEntry } from './evaluation';
import { isBlank } from './isBlank';
import { overrideColumns, overrideSpec } from './overrideModel';

/**
 * What is wrong with a total set by hand: each cell by itself, then `override.incomplete` where total, reason or approver is
 * missing beside something that is there. A row that is blank is fine.
 */
export function checkOverrides(
  entry: OverrideEntry | undefined,
  unit: string,
  decimals: number,
): readonly Issue[] {
  if (entry === undefined || overrideColumns.every((it) => isBlank(entry[it]))) return [];
  const cells = overrideColumns.flatMap((override) =>
    checkEntry(overrideSpec(override, decimals), entry[override]).map((it) =>
      entryIssue(it, { unit, override }),
    ),
  );
  const missing = (['value', 'reason', 'approver'] as const).filter((it) => isBlank(entry[it]));
  const [override] = missing;
  if (override === undefined) return cells;
  const place = { unit, override } as const;
  return [...cells, { code: 'override.incomplete', severity: 'error', params: { missing }, place }];
}
