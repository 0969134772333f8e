import { newEventLedger } from '../layout/eventRoom';
import { eventLists } from '../scoring/eventLists';
import type { Evaluation, RowEntry, UnitEntries } from '../scoring/evaluation';
import { isBlank } from '../scoring/isBlank';

type Reviews = Readonly<Record<string, RowEntry['review']>>;

/**
 * The evaluation with the counts of these units made in the ledger of events, or typed again. What was typed waits in the ledger
 * and comes back; units that are where they should be stay.
 */
export function withEventUnits(
  evaluation: Evaluation,
  units: readonly string[],
  isCounted: boolean,
): Evaluation {
  const ledger = evaluation.events ?? newEventLedger;
  const moved = units.filter((it) => ledger.units.includes(it) !== isCounted);
  return isCounted
    ? enter({ ...evaluation, events: ledger }, moved)
    : leave({ ...evaluation, events: ledger }, moved);
}

/** Keys of the rows of a unit that the ledger can count. */
export function countedRows({ scheme, roster }: Evaluation, unit: string): readonly string[] {
  const group = roster.find((it) => it.code === unit)?.group;
  return eventLists(scheme, [], null)
    .rules.filter((it) => group !== undefined && it.groups.includes(group))
    .map((it) => it.key);
}

function enter(evaluation: Evaluation, units: readonly string[]): Evaluation {
  const ledger = evaluation.events ?? newEventLedger;
  const typed = units.map((unit): readonly [string, Reviews] => {
    const rows = evaluation.units[unit]?.rows ?? {};
    const reviews = countedRows(evaluation, unit).flatMap((row) => {
      const review = rows[row]?.review ?? null;
      return isBlank(review) && typeof review !== 'object' ? [] : [[row, review] as const];
    });
    return [unit, Object.fromEntries(reviews)];
  });
  const events = {
    ...ledger,
    units: [...ledger.units, ...units],
    typed: { ...ledger.typed, ...Object.fromEntries(typed) },
  };
  return { ...evaluation, events };
}

function leave(evaluation: Evaluation, units: readonly string[]): Evaluation {
  const ledger = evaluation.events ?? newEventLedger;
  const back = units.map((unit): readonly [string, UnitEntries] => [
    unit,
    typedAgain(evaluation.units[unit], countedRows(evaluation, unit), ledger.typed[unit] ?? {}),
  ]);
  const kept = Object.entries(ledger.typed).filter(([unit]) => !units.includes(unit));
  const events = {
    ...ledger,
    units: ledger.units.filter((it) => !units.includes(it)),
    typed: Object.fromEntries(kept),
  };
  return { ...evaluation, events, units: { ...evaluation.units, ...Object.fromEntries(back) } };
}

function typedAgain(
  entries: UnitEntries | undefined,
  rows: readonly string[],
  typed: Reviews,
): UnitEntries {
  const blank: RowEntry = { self: null, review: null, reason: null, evidence: null };
  const reviews = rows.map((row): readonly [string, RowEntry] => [
    row,
    { ...blank, ...entries?.rows[row], review: typed[row] ?? null },
  ]);
  return {
    complete: entries?.complete ?? null,
    rows: { ...entries?.rows, ...Object.fromEntries(reviews) },
  };
}
