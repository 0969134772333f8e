import { lacksPoints } from '../scheme/lacksPoints';
import type { Evaluation } from '../scoring/evaluation';

/** Ids of the tables that have a 方案 sheet: all once they were asked for, else those that lack points. */
export function schemeTables({
  scheme,
  schemeSheets,
}: Pick<Evaluation, 'scheme' | 'schemeSheets'>): readonly string[] {
  return scheme.tables.filter((it) => schemeSheets || lacksPoints(it)).map((it) => it.id);
}
