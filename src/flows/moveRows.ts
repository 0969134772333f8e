import { movedRuleKeys } from '../scheme/draft/movedOverlaps';
import type { Scheme } from '../scheme/scheme';
import type { InputSpec } from '../base/inputSpec';
import type { GroupModel, RuleModel } from '../scoring/model';
import { rulesOf } from '../scoring/scoreUnit';

/** Where the rows of a group's score sheet went when its scheme changed. */
export interface RowMoves {
  /** New row by old one; a row that is not in it has no place any more. */
  readonly rows: ReadonlyMap<string, string>;
  /** Rows of the new sheet that come from none. */
  readonly fresh: readonly string[];
}

/**
 * Rows follow their leaf or item and, there, their rule: the one that says the same, else one of the same kind. A row goes
 * on only where the same sort of thing is typed in it.
 */
export function moveRows(
  schemes: { readonly before: Scheme; readonly after: Scheme },
  before: GroupModel,
  after: GroupModel,
): RowMoves {
  const moved = movedRuleKeys(schemes.before.tables, schemes.after.tables);
  const now = new Map(rulesOf(after).map((it) => [it.key, it]));
  const items = new Set(before.adjustments.map((it) => it.rule.key));
  const rows = new Map<string, string>();
  for (const rule of rulesOf(before)) {
    const key = items.has(rule.key) ? rule.key : moved.get(rule.key);
    const to = now.get(key ?? '');
    if (to === undefined || to.rule.kind !== rule.rule.kind) continue;
    for (const spec of entriesOf(rule)) {
      const row = to.key + spec.row.slice(rule.key.length);
      if (entriesOf(to).some((it) => it.row === row && isAlike(it, spec))) rows.set(spec.row, row);
    }
  }
  const taken = new Set(rows.values());
  const all = rulesOf(after).flatMap((it) => entriesOf(it).map((spec) => spec.row));
  return { rows, fresh: all.filter((it) => !taken.has(it)) };
}

function entriesOf({ inputs }: RuleModel): readonly InputSpec[] {
  return inputs.filter((it) => it.place === 'entry');
}

/** What was typed for one means the same for the other: a number, a day, one of the same choices. */
function isAlike(one: InputSpec, other: InputSpec): boolean {
  if (one.type !== other.type) return false;
  return one.type !== 'choice' || other.type !== 'choice'
    ? true
    : one.choices.join('\n') === other.choices.join('\n');
}
