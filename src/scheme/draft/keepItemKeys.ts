import type { AdjustmentRule, LeafRule } from '../../rules/registry';

interface Keyed {
  readonly key: string;
  readonly name: string;
}

/**
 * The rules with the keys that their sub-items and levels had before, by name, since entries are kept by them; others get keys
 * that were not used. Each rule looks at the first of its kind that it was not before.
 */
export function keepItemKeys<R extends LeafRule | AdjustmentRule>(
  rules: readonly R[],
  before: readonly R[],
): readonly R[] {
  const free = before.filter((it) => !rules.includes(it));
  return rules.map((rule) => {
    if (before.includes(rule)) return rule;
    const at = free.findIndex((it) => it.kind === rule.kind);
    const [was] = at === -1 ? [] : free.splice(at, 1);
    return was === undefined ? rule : withKeys(rule, was);
  });
}

function withKeys<R extends LeafRule | AdjustmentRule>(rule: R, was: LeafRule | AdjustmentRule): R {
  if (rule.kind === 'subItems' && was.kind === 'subItems')
    return { ...rule, items: rekeyed(rule.items, was.items) };
  if (rule.kind === 'bonusByLevel' && was.kind === 'bonusByLevel')
    return { ...rule, levels: rekeyed(rule.levels, was.levels) };
  return rule;
}

/** Items at the same place that nobody named otherwise are the same item under another name. */
function rekeyed<I extends Keyed>(items: readonly I[], was: readonly Keyed[]): readonly I[] {
  const taken = new Set<string>();
  const take = (key: string | undefined): string | null => {
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  };
  const named = items.map((it) => take(was.find((one) => one.name === it.name)?.key));
  const placed = named.map((key, index) =>
    key === null && items.length === was.length ? take(was[index]?.key) : key,
  );
  const used = new Set(was.map((it) => it.key));
  return items.map((it, index) => {
    const key = placed[index] ?? nextKey(used);
    used.add(key);
    return { ...it, key };
  });
}

function nextKey(used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) if (!used.has(String(number))) return String(number);
}
