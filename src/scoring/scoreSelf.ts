import { answers } from '../rules/answers';
import type { RowEntry, UnitEntries } from './evaluation';
import { isBlank } from './isBlank';
import type { SeriesLookup } from './lookup';
import type { GroupModel, LeafModel } from './model';
import { scoreUnit } from './scoreUnit';
import type { Result } from './unitScore';

const notAssessed: Result = { state: 'blank', points: null };

/**
 * What each leaf would score by the 自评 column, by leaf key. A leaf without any self-assessment is blank; where there is
 * some, its other rows count as 0.
 */
export function scoreSelf(
  model: GroupModel,
  unit: string,
  entries: UnitEntries,
  series: SeriesLookup,
): Readonly<Record<string, Result>> {
  const rows = Object.entries(entries.rows).map(([key, row]) => [key, asReview(row)] as const);
  const self = { complete: answers.yes, rows: Object.fromEntries(rows) };
  const { leaves } = scoreUnit(model, unit, self, series);
  const results = model.branches
    .flatMap((branch) => branch.leaves)
    .map((leaf) => {
      const result = isAssessed(leaf, entries) ? leaves[leaf.key] : undefined;
      return [leaf.key, result ?? notAssessed] as const;
    });
  return Object.fromEntries(results);
}

function asReview(row: RowEntry): RowEntry {
  return { ...row, review: row.self, self: null };
}

function isAssessed({ rules }: LeafModel, { rows }: UnitEntries): boolean {
  return rules.flatMap((it) => it.inputs).some((it) => !isBlank(rows[it.row]?.self));
}
