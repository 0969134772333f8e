import type { Typed } from '../base/value';
import type { Evaluation, RowEntry, SheetLayout, UnitEntries } from '../scoring/evaluation';
import { layoutOf } from '../scoring/layoutOf';
import { formulaTokens } from '../workbook/formulaTokens';

/**
 * The evaluation with the score sheets of a group in that layout. Everything typed stays; a typed formula that reads other
 * cells becomes what it has computed, since those cells move.
 */
export function withLayout(evaluation: Evaluation, group: string, layout: SheetLayout): Evaluation {
  const layouts = { ...evaluation.layouts, [group]: layout };
  if (layoutOf(evaluation, group) === layout) return { ...evaluation, layouts };
  const members = new Set(
    evaluation.roster.filter((it) => it.group === group).map((it) => it.code),
  );
  const units = Object.entries(evaluation.units).map(
    ([code, it]) => [code, members.has(code) ? settledEntries(it) : it] as const,
  );
  return { ...evaluation, layouts, units: Object.fromEntries(units) };
}

function settledEntries({ complete, rows }: UnitEntries): UnitEntries {
  const settledRows = Object.entries(rows).map(([key, row]): readonly [string, RowEntry] => [
    key,
    {
      self: settled(row.self),
      review: settled(row.review),
      reason: settled(row.reason),
      evidence: settled(row.evidence),
    },
  ]);
  return { complete: settled(complete), rows: Object.fromEntries(settledRows) };
}

/** A formula that nobody has computed yet stays: its value is not known. */
function settled(typed: Typed): Typed {
  if (typed === null || typeof typed !== 'object' || typed.formula === null) return typed;
  if (!readsCells(typed.formula)) return typed;
  if (typed.error !== null) return { ...typed, formula: null };
  return typed.value ?? typed;
}

function readsCells(formula: string): boolean {
  const tokens = formulaTokens(formula);
  if (tokens === null) return true;
  return tokens.some((it, at) => it.kind === 'name' && tokens[at + 1]?.text !== '(');
}
