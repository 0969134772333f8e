import type { Evaluation } from '../scoring/evaluation';
import { isBlankUnit } from './isBlankUnit';

/** Codes of the units for which anything was typed, in roster order. */
export function filledUnits(evaluation: Evaluation): readonly string[] {
  return evaluation.roster.map((it) => it.code).filter((it) => !isBlankUnit(evaluation, it));
}
