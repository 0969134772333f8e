import {
  add,
  aggregate,
  all,
  any,
  chosen,
  compare,
  contains,
  divide,
  error,
  multiply,
  number,
  ref,
  round,
  when,
  type Expression,
  type Test,
} from '../base/expression';
import { answers } from '../rules/answers';
import type { CompositionPart, Scheme, Settlement, StageSource } from '../scheme/scheme';
import { stagesOf, type GroupStage } from '../scheme/stagesOf';
import { completeKey, type StateRules } from './inputState';
import { totalKeys } from './model';
import { stageInput } from './stageInput';
import {
  stageKey,
  wrongEntry,
  type StagedModel,
  type StageModel,
  type StageSet,
} from './stageModel';

/**
 * The stages that make the final score of a group; null for a group without. A score of nothing at all is never made: a
 * decision says what one missing quarter or part does, not what a stage without any is.
 */
export function compileStages(scheme: Scheme, group: string, isOpen: boolean): StagedModel | null {
  const { settlement } = scheme;
  const stages = stagesOf(scheme, group).map((it) => compileStage(it, settlement));
  if (stages.length === 0) return null;
  const weighted = stages.map((it) => multiply(number(it.weightPercent), ref(stageKey(it.id))));
  return {
    stages,
    total: isOpen ? null : divide(add(...weighted), number(100)),
    rounded: isOpen ? null : rounded(ref(totalKeys.total), settlement.decimals),
  };
}

/** Rounded to noise-free digits first: a sum of doubles may miss a half by 1e-14, which exact decimals never do. */
function rounded(value: Expression, decimals: number): Expression {
  return round(round(value, 9), decimals);
}

function compileStage(
  { stage, weightPercent, source }: GroupStage,
  settlement: Settlement,
): StageModel {
  const sets = setsOf(stage.id, stage.name, source);
  const points = pointsOf(source, sets);
  return {
    id: stage.id,
    stage,
    weightPercent,
    source,
    sets,
    state: stateOf(sets, isMissingAllowed(source)),
    points: settlement.rounding === 'stages' ? rounded(points, settlement.decimals) : points,
  };
}

function setsOf(id: string, name: string, source: StageSource): readonly StageSet[] {
  switch (source.kind) {
    case 'typed':
      return [{ key: id, inputs: [stageInput(`${id}/1`, name)] }];
    case 'periods':
      return [
        {
          key: id,
          inputs: source.periods.map((it, index) => stageInput(`${id}/${index + 1}`, it)),
        },
      ];
    case 'composed':
      return source.parts.map((it) => partSet(id, it));
    case 'table':
    case 'rating':
      return [{ key: id, inputs: [] }];
  }
}

function partSet(stage: string, { id, name, scores }: CompositionPart): StageSet {
  const key = `${stage}/${id}`;
  const inputs = Array.from({ length: scores }, (_, index) =>
    stageInput(`${key}/${index + 1}`, scores === 1 ? name : `${name}${index + 1}`),
  );
  return { key, inputs };
}

const count = (set: string): Expression => aggregate('count', set);
const some = (set: string): Test => compare(count(set), '>', number(0));
const mean = (set: string): Expression => divide(aggregate('sum', set), count(set));

function isMissingAllowed({ kind }: StageSource): boolean {
  return kind === 'periods' || kind === 'composed';
}

/** Each period, or some score of each part, is wanted; what is missing once 评定完成 is 是 is missing for good. */
function stateOf(sets: readonly StageSet[], isAllowed: boolean): StateRules {
  const [first, ...others] = sets;
  const wanted =
    first !== undefined && others.length === 0
      ? compare(count(first.key), '>=', number(Math.max(1, first.inputs.length)))
      : all(...sets.map((it) => some(it.key)));
  const settled = all(chosen(completeKey, answers.yes), any(...sets.map((it) => some(it.key))));
  const missing = [
    // Whether more is to come cannot be told.
    { when: error(completeKey), state: 'blank' as const },
    { when: settled, state: 'assessed' as const },
  ];
  return {
    cases: [
      { when: any(...sets.map((it) => contains(it.key, wrongEntry))), state: 'wrong' },
      { when: wanted, state: 'assessed' },
      ...(isAllowed ? missing : []),
    ],
    otherwise: 'blank',
  };
}

/** An open question is read provisionally as the first of its options. */
function pointsOf(source: StageSource, sets: readonly StageSet[]): Expression {
  switch (source.kind) {
    case 'periods':
      return periodsMean(sets, source.missing === 'zero' ? source.periods.length : null);
    case 'composed':
      return composed(source.parts, sets, source.missing === 'zero');
    case 'table':
    case 'typed':
    case 'rating':
      return aggregate('sum', sets[0]?.key ?? '');
  }
}

function periodsMean(sets: readonly StageSet[], wanted: number | null): Expression {
  const key = sets[0]?.key ?? '';
  return wanted === null ? mean(key) : divide(aggregate('sum', key), number(wanted));
}

/** The means of the parts, weighted; a missing one counts 0, or leaves its weight to the others. */
function composed(
  parts: readonly CompositionPart[],
  sets: readonly StageSet[],
  isZero: boolean,
): Expression {
  const weights = sets.map(({ key }, index) => ({ key, ratio: number(parts[index]?.ratio ?? 0) }));
  const won = weights.map(({ key, ratio }) =>
    when(some(key), multiply(ratio, mean(key)), number(0)),
  );
  const weight = weights.map(({ key, ratio }) =>
    isZero ? ratio : when(some(key), ratio, number(0)),
  );
  return divide(add(...won), add(...weight));
}
