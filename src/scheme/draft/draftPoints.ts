import { is } from 'valibot';
import type { Typed } from '../../base/value';
import { pointsOfText, pointsShape } from '../../rules/amount';
import { draftText } from './draftText';

/** The points that a cell says: null for none; a text is no number, with the one it plainly means as a suggestion. */
export type ReadPoints =
  | { readonly ok: true; readonly points: number | null }
  | { readonly ok: false; readonly text: string; readonly suggestion: number | null };

/** Numbers from 0 to 1,000 with at most two decimals; `5分`, `５`, `5%` and formulas are suggested as numbers, never taken for them. */
export function draftPoints(typed: Typed | undefined): ReadPoints {
  const text = draftText(typed);
  if (text === null) return { ok: true, points: null };
  if (typeof typed === 'number' && isPoints(typed)) return { ok: true, points: typed };
  return { ok: false, text: shown(typed, text), suggestion: pointsOfText(text) };
}

function isPoints(value: number): boolean {
  return value === 0 || is(pointsShape, value);
}

function shown(typed: Typed | undefined, text: string): string {
  if (typed === null || typeof typed !== 'object' || typed.formula === null) return text;
  return `=${typed.formula}`;
}
