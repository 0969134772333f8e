import {
  add,
  max,
  min,
  number,
  ref,
  round,
  subtract,
  when,
  type Expression,
  type Test,
} from '../base/expression';
import type { Path } from '../base/finding';
import { points, sumPoints } from '../base/points';
import { remembered } from '../base/remembered';
import { earnsBy, isSaidTwice } from '../rules/earnsBy';
import { poolPoints } from '../rules/pool';
import { ruleKind, type AdjustmentRule, type LeafRule } from '../rules/registry';
import type { Adjustment, Indicator, Leaf, Scheme, Settlement } from '../scheme/scheme';
import { compileRatings } from './compileRatings';
import { compileStages } from './compileStages';
import { hasSign } from './hasSign';
import { appliesKey, applicability } from './notApplicable';
import { subtotalOf } from './subtotalOf';
import {
  totalKeys,
  type AdjustmentModel,
  type BranchModel,
  type GroupModel,
  type LeafModel,
  type RuleModel,
} from './model';
import { compileResults } from './compileResults';
import { compileVeto, failedBy, zeroedBy } from './vetoModel';

/**
 * The calculations of a group, from the scheme as decided. With `isOpen` (a blocking decision is missing) there is no
 * total; subtotals follow the provisional reading of each open rule.
 *
 * @throws {RangeError} where the group or its table is not in the scheme.
 */
export function compileGroup(scheme: Scheme, groupId: string, isOpen: boolean): GroupModel {
  const models = modelsOf(scheme);
  const key = JSON.stringify([groupId, isOpen]);
  const model = models.get(key) ?? compile(scheme, groupId, isOpen);
  models.set(key, model);
  return model;
}

const modelsOf = remembered<Scheme, Map<string, GroupModel>>(() => new Map());

function compile(scheme: Scheme, groupId: string, isOpen: boolean): GroupModel {
  const group = scheme.groups.find((it) => it.id === groupId);
  const table = scheme.tables.find((it) => it.id === group?.table);
  if (group === undefined || table === undefined) throw new RangeError(`no group ${groupId}`);
  const muted = mutedKeys(scheme);
  const { settlement } = scheme;
  const fullPoints = table.points ?? sumOfLeaves(table.indicators);
  const { more, scaled, aids, assessed } = applicability(
    { indicators: table.indicators, fullPoints },
    settlement.notApplicable,
  );
  const branches = table.indicators.map((it) => ({
    ...compileBranch(it, muted),
    subtotal: subtotalOf(it, more),
  }));
  const adjustments = scheme.adjustments
    .filter((it) => it.groups === null || it.groups.includes(groupId))
    .map((it) => compileAdjustment(it, groupId, muted));
  const vetoes = scheme.vetoes
    .filter((it) => it.groups === null || it.groups.includes(groupId))
    .map(compileVeto);
  const isZeroed = zeroedBy(vetoes);
  const failed = failedBy(vetoes);
  const won = (sign: Adjustment['sign']): Expression =>
    add(...adjustments.filter((it) => it.adjustment.sign === sign).map((it) => ref(it.rule.key)));
  const has = {
    hasBonus: hasSign({ adjustments }, 'bonus'),
    hasPenalty: hasSign({ adjustments }, 'penalty'),
  };
  const total = isOpen ? null : vetoed(totalOf(settlement, has), isZeroed);
  const staged = compileStages(scheme, groupId, isOpen);
  return {
    group,
    table,
    fullPoints,
    branches,
    levels: table.hasLevelTotals
      ? table.indicators
          .flatMap((top) => top.indicators)
          .map((it) => ({
            key: it.key,
            indicator: it,
            subtotal: subtotalOf(it, more),
          }))
      : [],
    aids,
    more,
    adjustments,
    vetoes,
    base: scaled(add(...branches.map((it) => ref(it.key)))),
    assessed,
    bonusRaw: won('bonus'),
    bonus: poolPoints(settlement.bonusPool, ref(totalKeys.bonusRaw)),
    penalty: won('penalty'),
    isZeroed,
    failed,
    total,
    rounded: total === null ? null : roundedTotal(settlement.decimals),
    decimals: settlement.decimals,
    results: compileResults(settlement, {
      parts:
        staged === null
          ? ['base', 'bonus', 'penalty', ...branches.map((it) => it.key)]
          : staged.stages.map((it) => it.id),
      canFail: failed !== null && staged === null,
    }),
    settlement,
    staged,
    ratings: compileRatings(scheme, groupId),
  };
}

function sumOfLeaves(indicators: readonly Indicator[]): number {
  const leaves = indicators.flatMap((it) => leavesBelow(it, []));
  return Number(sumPoints(leaves.map((it) => points(it.leaf.points ?? 0))));
}

/** Of the two rules that punish one event, the one a decision leaves out. */
function mutedKeys(scheme: Scheme): ReadonlySet<string> {
  const keys = scheme.overlaps.flatMap(({ handling, leafRules, adjustment }) => {
    if (handling === 'adjustment') return leafRules;
    return handling === 'leaf' ? [adjustment] : [];
  });
  return new Set(keys);
}

function compileBranch(
  indicator: Indicator,
  muted: ReadonlySet<string>,
): Omit<BranchModel, 'subtotal'> {
  const leaves = leavesBelow(indicator, []).map(({ leaf, path }) => compileLeaf(leaf, path, muted));
  return { key: indicator.key, indicator, leaves };
}

/** In document order, each with the indicators it stands under. */
function leavesBelow(
  indicator: Indicator,
  above: readonly Indicator[],
): readonly { readonly leaf: Leaf; readonly path: readonly Indicator[] }[] {
  const path = [...above, indicator];
  return [
    ...indicator.leaves.map((leaf) => ({ leaf, path })),
    ...indicator.indicators.flatMap((it) => leavesBelow(it, path)),
  ];
}

function compileLeaf(
  leaf: Leaf,
  path: readonly Indicator[],
  muted: ReadonlySet<string>,
): LeafModel {
  const full = leaf.points ?? 0;
  const rules = leaf.rules.map((rule, index) => {
    const key = `${leaf.key}/${index + 1}`;
    const applies = leaf.mayNotApply ? appliesKey(leaf.key) : null;
    const compiled = {
      ...compileRule(rule, { key, points: full, place: leaf.key }, muted),
      applies,
    };
    return isAside(rule, leaf) ? { ...compiled, isAside: true, points: number(0) } : compiled;
  });
  const lost = add(...rules.map((it) => ref(it.key)));
  const score = max(number(0), subtract(number(full), lost));
  return { key: leaf.key, leaf, points: full, path, rules, score };
}

/** Of rules that say the points of a leaf twice only those of one reading count; a 不得分 of single items is theirs. */
function isAside(rule: LeafRule, { rules, reading }: Leaf): boolean {
  if (rule.kind === 'zeroIf') return rule.scope === 'item';
  const way = earnsBy(rule);
  return way !== null && way !== (reading ?? 'items') && isSaidTwice(rules);
}

function compileAdjustment(
  adjustment: Adjustment,
  group: string,
  muted: ReadonlySet<string>,
): AdjustmentModel {
  const { key, rule } = adjustment;
  return { key, adjustment, rule: compileRule(rule, { key, points: 0, place: key, group }, muted) };
}

interface Place {
  readonly key: string;
  readonly points: number;
  readonly place: string;
  readonly group?: string;
}

const noPath: Path = [];

function compileRule(
  rule: LeafRule | AdjustmentRule,
  place: Place,
  muted: ReadonlySet<string>,
): RuleModel {
  const at = { group: null, ...place, path: noPath };
  const kind = ruleKind(rule);
  const isMuted = muted.has(place.key);
  return {
    key: place.key,
    rule,
    inputs: kind.inputs(rule, at),
    valid: kind.valid?.(rule, at) ?? null,
    points: isMuted ? number(0) : kind.points(rule, at),
    isMuted,
    isAside: false,
    applies: null,
  };
}

/** Order of cap and penalties as decided; a decision is open where `order` or `floor` is null. */
function totalOf(
  { totalCap, order, floor }: Settlement,
  { hasBonus, hasPenalty }: { readonly hasBonus: boolean; readonly hasPenalty: boolean },
): Expression {
  const cap = (it: Expression): Expression =>
    totalCap.cap === null ? it : min(number(totalCap.cap), it);
  const keep = (it: Expression): Expression => (floor === 'zero' ? max(number(0), it) : it);
  const base = ref(totalKeys.base);
  const won = hasBonus ? add(base, ref(totalKeys.bonus)) : base;
  if (!hasPenalty) return cap(won);
  const penalty = ref(totalKeys.penalty);
  return order === 'penaltyFirst'
    ? cap(keep(subtract(won, penalty)))
    : keep(subtract(cap(won), penalty));
}

/** 归零 comes after cap, penalties and floor: nothing is added to it or taken from it. */
function vetoed(total: Expression, isZeroed: Test | null): Expression {
  return isZeroed === null ? total : when(isZeroed, number(0), total);
}

/** Rounded to noise-free digits first: a sum of doubles may miss a half by 1e-14, which exact decimals never do. */
function roundedTotal(decimals: number): Expression {
  return round(round(ref(totalKeys.total), 9), decimals);
}
