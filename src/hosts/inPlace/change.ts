import { HostError, type RenderOptions } from '../../workbook/host';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import type { SheetFacts } from './facts';
import { isOwnName, shadowNames } from './shadowName';

/** A sheet that gets another name. */
export interface Rename {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** A sheet that is there; `name` is the one it has once sheets were renamed, `shadow` that of its copy, or its own when it is taken away. */
export interface Affected {
  readonly facts: SheetFacts;
  readonly name: string;
  readonly shadow: string;
}

/** What rendering does to the sheets of a workbook. */
export interface Change {
  readonly renames: readonly Rename[];
  readonly removed: readonly Affected[];
  readonly replaced: readonly (Affected & { readonly plan: SheetPlan })[];
  /** New sheets by place among the tabs, 0-based and ascending: each is put there when those before it have been. */
  readonly added: readonly { readonly plan: SheetPlan; readonly position: number }[];
}

const fold = (name: string): string => name.toLowerCase();

/**
 * Compares the sheets there are with a plan. A new sheet comes after the nearest sheet before it in `order` that is there,
 * else before the nearest after it, else last.
 *
 * @throws {HostError} `taken` where two sheets would have one name.
 */
export function planChange(
  sheets: readonly SheetFacts[],
  plan: WorkbookPlan,
  { remove = [], rename = {}, order = plan.sheets.map((it) => it.name) }: RenderOptions,
): Change {
  const newNames = new Map(Object.entries(rename).map(([from, to]) => [fold(from), to]));
  const removedNames = new Set(remove.map(fold));
  const named = sheets.map((facts) => ({
    facts,
    name: newNames.get(fold(facts.name)) ?? facts.name,
  }));
  requireUnique(named.map((it) => it.name));
  const isRemoved = (name: string): boolean => removedNames.has(fold(name)) && !isOwnName(name);
  const plans = new Map(plan.sheets.map((it) => [fold(it.name), it]));
  const nextShadow = shadowNames(sheets.map((it) => it.name));
  const remaining = named.filter((it) => !isRemoved(it.name));
  return {
    renames: named.flatMap(({ facts, name }) =>
      name === facts.name ? [] : [{ id: facts.id, from: facts.name, to: name }],
    ),
    removed: named
      .filter((it) => isRemoved(it.name))
      .map((it) => ({ ...it, shadow: nextShadow() })),
    replaced: remaining.flatMap((it) => {
      const planned = plans.get(fold(it.name));
      return planned === undefined ? [] : [{ ...it, shadow: nextShadow(), plan: planned }];
    }),
    added: placeAdded(
      named.map((it) => (isRemoved(it.name) ? '' : it.name)),
      plan.sheets,
      order,
    ),
  };
}

function requireUnique(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(fold(name))) throw new HostError('taken', `there is a sheet ${name} already`);
    seen.add(fold(name));
  }
}

/** `tabs` are the names of all sheets that stand there, '' for those that are taken away, which keep their places till the end. */
function placeAdded(
  tabs: readonly string[],
  plans: readonly SheetPlan[],
  order: readonly string[],
): Change['added'] {
  const names = tabs.map(fold);
  const added: SheetPlan[] = [];
  for (const plan of plans) {
    if (names.includes(fold(plan.name))) continue;
    names.splice(newPlace(names, fold(plan.name), order.map(fold)), 0, fold(plan.name));
    added.push(plan);
  }
  return added
    .map((plan) => ({ plan, position: names.indexOf(fold(plan.name)) }))
    .sort((a, b) => a.position - b.position);
}

function newPlace(names: readonly string[], name: string, order: readonly string[]): number {
  const own = order.indexOf(name);
  const before = order
    .slice(0, Math.max(0, own))
    .map((it) => names.indexOf(it))
    .filter((it) => it >= 0);
  const last = before[before.length - 1];
  if (last !== undefined) return last + 1;
  const after = order
    .slice(own + 1)
    .map((it) => names.indexOf(it))
    .find((it) => it >= 0);
  return after ?? lastPlace(names);
}

/** Behind all sheets that people know of. */
function lastPlace(names: readonly string[]): number {
  let place = names.length;
  while (place > 0 && isOwnName(names[place - 1] ?? '')) place -= 1;
  return place;
}
