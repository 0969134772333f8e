import { evaluate, type Lookup } from '../base/evaluate';
import { points, sumPoints, zero, type Points } from '../base/points';
import { plainValue, type Value } from '../base/value';
import { answers } from '../rules/answers';
import type { StageEntries } from './evaluation';
import { completeKey, stateBy } from './inputState';
import { isCompleteAnswer } from './isCompleteAnswer';
import { totalKeys } from './model';
import { soundValue } from './soundValue';
import { stageInputState } from './stageInput';
import { stageKey, wrongEntry, type StagedModel, type StageSet } from './stageModel';
import type { EntryState, Result, UnitScore, UnitState } from './unitScore';

/**
 * The final score of a unit by its stages. `given` is the score of a stage that another sheet makes (a mutual rating, the
 * unit's score sheet), by stage id; `sheet` is the score by the unit's score sheet, whose leaves, rows and subtotals stay.
 * The stages are rounded only where the scheme says so, else the total alone.
 */
export function scoreStages(
  model: StagedModel,
  unit: string,
  entries: StageEntries,
  { given, sheet }: { readonly given: (stage: string) => Result; readonly sheet: UnitScore | null },
): UnitScore {
  const results = new Map<string, Points | null>();
  const rows: Record<string, EntryState> = {};
  const sets = new Map<string, readonly Value[]>();
  const lookup: Lookup = {
    typed: (key) => (key === completeKey ? plainValue(entries.complete) : typedAt(entries, key)),
    result: (key) => results.get(key) ?? null,
    set: (key) => sets.get(key) ?? [],
  };
  const stages: Record<string, Result> = {};
  for (const stage of model.stages) {
    for (const set of stage.sets) {
      for (const spec of set.inputs) rows[spec.key] = stateBy(stageInputState(spec), lookup);
      sets.set(set.key, valuesOf(set, entries, given(stage.id)));
    }
    const state = stateBy(stage.state, lookup);
    const value = state === 'assessed' ? evaluate(stage.points, lookup) : null;
    stages[stage.id] = { state, points: value };
    results.set(stageKey(stage.id), value);
  }
  const state = unitState(Object.values(stages), lookup.typed(completeKey));
  const final = finalOf(model, state, results, lookup);
  const assessed = model.stages.filter((it) => stages[it.id]?.state === 'assessed');
  const base = assessed.map((it) =>
    points(it.weightPercent)
      .times(stages[it.id]?.points ?? zero)
      .div(100),
  );
  return {
    ...(sheet ?? { ...nothing, unit }),
    rows: { ...sheet?.rows, ...rows },
    state,
    stages,
    base: sumPoints(base),
    assessedPoints: sumPoints(assessed.map((it) => points(it.weightPercent))),
    ...final,
    sheet: sheet?.sheet ?? null,
  };
}

/** Nothing while decisions are open; rounded only once the unit is finished. */
function finalOf(
  { total, rounded }: StagedModel,
  state: UnitState,
  results: Map<string, Points | null>,
  lookup: Lookup,
): Pick<UnitScore, 'total' | 'rounded'> {
  if (total === null || rounded === null) return { total: null, rounded: null };
  const value = evaluate(total, lookup);
  results.set(totalKeys.total, value);
  return { total: value, rounded: state === 'finished' ? evaluate(rounded, lookup) : null };
}

const nothing = {
  rules: {},
  leaves: {},
  subtotals: {},
  aids: {},
  bonusRaw: zero,
  bonus: zero,
  penalty: zero,
  vetoes: [],
  isFailed: false,
} as const;

function typedAt({ cells }: StageEntries, key: string): Value {
  return plainValue(cells[key] ?? null);
}

function valuesOf(set: StageSet, entries: StageEntries, given: Result): readonly Value[] {
  if (set.inputs.length > 0)
    return set.inputs.map((it) => soundValue(it, typedAt(entries, it.key)));
  if (given.state === 'wrong') return [wrongEntry];
  return given.points === null ? [] : [Number(given.points)];
}

/** 有误 before 未完成; 完成 only when somebody said so. Anything else in place of that is 有误. */
function unitState(stages: readonly Result[], complete: Value): UnitState {
  if (!isCompleteAnswer(complete) || stages.some((it) => it.state === 'wrong')) return 'wrong';
  if (stages.some((it) => it.state !== 'assessed')) return 'unfinished';
  return complete === answers.yes ? 'finished' : 'unfinished';
}
