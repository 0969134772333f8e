import { answers } from '../rules/answers';
import type { Scheme } from '../scheme/scheme';
import type { Evaluation, RowEntry, UnitEntries } from './evaluation';
import { eventLists } from './eventLists';
import { entriesIn, resolveEvents, type EntryOf } from './resolveEvents';

const blankRow: RowEntry = { self: null, review: null, reason: null, evidence: null };

/**
 * The evaluation with what the ledger of events counts in the 复核 of its units, whatever stood there; `scheme` is the one as
 * decided. Twice gives the same.
 */
export function withEvents(evaluation: Evaluation, scheme: Scheme): Evaluation {
  const { events: ledger, roster } = evaluation;
  if (ledger === null || ledger.units.length === 0) return evaluation;
  const lists = eventLists(scheme, roster, ledger);
  const entryOf = entriesIn(resolveEvents(ledger.events, lists, scheme.year));
  const units = lists.units.slice(0, lists.counted).map(({ code, group }) => {
    const rows = lists.rules.filter((it) => it.groups.includes(group)).map((it) => it.key);
    return [code, counted(evaluation.units[code], code, rows, entryOf)] as const;
  });
  return { ...evaluation, units: { ...evaluation.units, ...Object.fromEntries(units) } };
}

function counted(
  entries: UnitEntries | undefined,
  unit: string,
  rows: readonly string[],
  entryOf: EntryOf,
): UnitEntries {
  const reviews = rows.map((row): readonly [string, RowEntry] => {
    const count = entryOf(unit, row);
    const review = count === 'wrong' ? answers.wrong : Number(count);
    return [row, { ...blankRow, ...entries?.rows[row], review }];
  });
  return {
    complete: entries?.complete ?? null,
    rows: { ...entries?.rows, ...Object.fromEntries(reviews) },
    counted: rows,
  };
}
