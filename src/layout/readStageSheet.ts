import type { Typed } from '../base/value';
import type { RatingEntries, StageEntries } from '../scoring/evaluation';
import type { StagedModel } from '../scoring/stageModel';
import { ratingRowKeys } from './ratingGrid';
import { typedOf, type SheetIndex } from './sheetIndex';

/** What was typed on a stage sheet, of all units that it has, by unit code; goes by keys. */
export function readStageSheet(
  index: SheetIndex,
  { stages }: StagedModel,
): Readonly<Record<string, StageEntries>> {
  const inputs = stages.flatMap((it) => it.sets.flatMap((set) => set.inputs.map((one) => one.key)));
  const units = unitRows(index).map((unit): readonly [string, StageEntries] => {
    const typed = (column: string): Typed => typedOf(index.cell(unit, column));
    const cells = Object.fromEntries(inputs.map((key) => [key, typed(key)]));
    return [unit, { complete: typed('complete'), cells }];
  });
  return Object.fromEntries(units);
}

/** What was typed on a rating sheet, whichever way it goes; what stands in a unit's cell for itself is none of it. */
export function readRatingSheet(index: SheetIndex): RatingEntries {
  const isRatersDown = index.rows.has(ratingRowKeys.raters);
  const entries: Record<string, Record<string, Typed>> = {};
  const others = [...index.columns.keys()].flatMap((key) =>
    key.startsWith(unitPrefix) ? [key.slice(unitPrefix.length)] : [],
  );
  for (const unit of unitRows(index))
    for (const other of others) {
      if (other === unit) continue;
      const [rater, ratee] = isRatersDown ? [unit, other] : [other, unit];
      (entries[rater] ??= {})[ratee] = typedOf(index.cell(unit, unitPrefix + other));
    }
  return entries;
}

const unitPrefix = 'of/';

function unitRows({ rows }: SheetIndex): readonly string[] {
  return [...rows.keys()].filter((it) => !it.startsWith('#'));
}
