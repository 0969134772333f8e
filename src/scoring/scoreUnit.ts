import { evaluate, type Lookup } from '../base/evaluate';
import { remembered } from '../base/remembered';
import { points, zero, type Points } from '../base/points';
import type { Value } from '../base/value';
import type { InputSpec } from '../base/inputSpec';
import { plainValue } from '../base/value';
import { answers } from '../rules/answers';
import type { UnitEntries } from './evaluation';
import { firstRow } from './firstRow';
import { completeKey, stateBy, worstState } from './inputState';
import { isCompleteAnswer } from './isCompleteAnswer';
import { unitLookup, type SeriesLookup } from './lookup';
import { rowState } from './rowState';
import { totalKeys, type GroupModel, type LeafModel, type RuleModel } from './model';
import { appliesKey, countKey } from './notApplicable';
import type { EntryState, Result, UnitScore, UnitState } from './unitScore';

/**
 * The whole score of one unit, by the same expressions and states that its sheet prints. Leaves that are not assessed
 * count nothing; `rounded` is there only for a finished unit with no decision open.
 */
export function scoreUnit(
  model: GroupModel,
  unit: string,
  entries: UnitEntries,
  series: SeriesLookup,
): UnitScore {
  const results = new Map<string, Points | null>();
  const lookup = withApplies(unitLookup(entries, inputsOf(model), series, results), model, entries);
  const rows: Record<string, EntryState> = {};
  const rules: Record<string, Result> = {};
  const leaves: Record<string, Result> = {};
  const scoreRule = (rule: RuleModel): EntryState => {
    const states = rowStates(rule, lookup, series);
    Object.assign(rows, states);
    const state = worstState(Object.values(states));
    rules[rule.key] = keep(results, rule.key, state, () => evaluate(rule.points, lookup));
    return state;
  };
  const aids: Record<string, Points> = {};
  for (const { key, value } of model.aids) {
    const aid = evaluate(value, lookup);
    aids[key] = aid;
    results.set(key, aid);
  }
  for (const { key, rules: own, score } of leavesOf(model)) {
    const state = worstState(own.map(scoreRule));
    leaves[key] = keep(results, key, state, () => evaluate(score, lookup));
    results.set(countKey(key), state === 'assessed' ? one : zero);
  }
  const subtotals: Record<string, Points> = {};
  for (const { key, subtotal } of [...model.branches, ...model.levels]) {
    const sum = evaluate(subtotal, lookup);
    subtotals[key] = sum;
    results.set(key, sum);
  }
  for (const { rule } of model.adjustments) scoreRule(rule);
  const vetoes = model.vetoes.filter((it) => {
    const states = rowStates(it, lookup, series);
    Object.assign(rows, states);
    const compute = (): Points => evaluate(it.points, lookup);
    const value = keep(results, it.key, worstState(Object.values(states)), compute);
    return value.points?.gt(0) ?? false;
  });
  const settle = (key: keyof typeof totalKeys): Points => {
    const value = evaluate(model[key] ?? { node: 'number', value: 0 }, lookup);
    results.set(totalKeys[key], value);
    return value;
  };
  const state = unitState(Object.values(rows), lookup.typed(completeKey));
  const [base, bonusRaw, bonus, penalty] = [
    settle('base'),
    settle('bonusRaw'),
    settle('bonus'),
    settle('penalty'),
  ];
  const failed = settle('failed');
  const total = model.total === null ? null : settle('total');
  const rounded = model.rounded === null || state !== 'finished' ? null : settle('rounded');
  return {
    unit,
    state,
    rows,
    rules,
    leaves,
    subtotals,
    aids,
    base,
    bonusRaw,
    bonus,
    penalty,
    vetoes: vetoes.map((it) => it.key),
    isFailed: failed.gt(0),
    total,
    rounded,
    assessedPoints: evaluate(model.assessed, lookup),
    stages: {},
    sheet: { state, total, rounded },
  };
}

/** With the cells that say 不适用. */
function withApplies(lookup: Lookup, model: GroupModel, { rows }: UnitEntries): Lookup {
  const cells = new Map(
    leavesOf(model)
      .filter((it) => it.leaf.mayNotApply)
      .map((it) => [appliesKey(it.key), rows[firstRow(it.rules)]?.applies ?? null] as const),
  );
  if (cells.size === 0) return lookup;
  return {
    ...lookup,
    typed: (key) => {
      const cell = cells.get(key);
      return cell === undefined ? lookup.typed(key) : plainValue(cell);
    },
  };
}

function leavesOf(model: GroupModel): readonly LeafModel[] {
  return model.branches.flatMap((it) => it.leaves);
}

/** Every input of the group's sheet, in sheet order. */
export const inputsOf: (model: GroupModel) => readonly InputSpec[] = remembered((model) =>
  [...rulesOf(model), ...model.vetoes].flatMap((it) => it.inputs),
);

const one = points(1);

/** Every rule of the group's sheet, leaves first, in sheet order. */
export const rulesOf: (model: GroupModel) => readonly RuleModel[] = remembered((model) => [
  ...model.branches.flatMap((branch) => branch.leaves.flatMap((it) => it.rules)),
  ...model.adjustments.map((it) => it.rule),
]);

/** By row key, in sheet order. */
function rowStates(
  rule: Pick<RuleModel, 'inputs' | 'valid' | 'isAside' | 'applies'>,
  lookup: Lookup,
  series: SeriesLookup,
): Record<string, EntryState> {
  const states: Record<string, EntryState> = {};
  for (const spec of rule.inputs) {
    if (spec.type === 'given') {
      states[spec.row] = series(spec.series, spec.end, spec.places).state;
      continue;
    }
    const asked = rowState(rule, spec);
    if (asked !== null) states[spec.row] = stateBy(asked, lookup);
  }
  return states;
}

function keep(
  results: Map<string, Points | null>,
  key: string,
  state: EntryState,
  compute: () => Points,
): Result {
  const value = state === 'assessed' ? compute() : null;
  results.set(key, value);
  return { state, points: value };
}

/** 有误 before 未完成 before 未复核; 完成 only when somebody said so. Anything else in place of that is 有误. */
function unitState(states: readonly EntryState[], complete: Value): UnitState {
  if (states.includes('wrong') || !isCompleteAnswer(complete)) return 'wrong';
  if (states.includes('blank')) return 'unfinished';
  if (states.includes('unreviewed')) return 'unreviewed';
  return complete === answers.yes ? 'finished' : 'unfinished';
}
