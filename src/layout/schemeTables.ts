import { lacksPoints } from '../scheme/lacksPoints';
import type { Evaluation } from '../scoring/evaluation';

/** Ids of the tables that have a 方案 sheet: all of them once they were asked for, one lacks points or one was changed there, else none. */
export function schemeTables({
  scheme,
  schemeSheets,
  drafts,
}: Pick<Evaluation, 'scheme' | 'schemeSheets' | 'drafts'>): readonly string[] {
  const { tables } = scheme;
  const isShown = schemeSheets || Object.keys(drafts).length > 0 || tables.some(lacksPoints);
  return isShown ? tables.map((it) => it.id) : [];
}
