import type { Scheme, StageSource } from '../../src/scheme/scheme';
import type { Evaluation, RatingEntries, StageEntries } from '../../src/scoring/evaluation';
import { asJson } from '../../src/scheme/asJson';
import { edited } from '../scheme/edited';
import { decisionsOn, emptyEvaluation, type Choices } from './decided';

/** The scheme with another source of a stage's score for a group. */
export function withSource(
  scheme: Scheme,
  stage: string,
  group: string,
  source: StageSource,
): Scheme {
  const at = scheme.stages.findIndex((it) => it.id === stage);
  return edited(scheme, [['stages', at, 'score', 'sources', group], asJson(source)]);
}

/** Everything decided, with these entries of stages and ratings. */
export function stagedEvaluation(
  scheme: Scheme,
  stages: Readonly<Record<string, StageEntries>>,
  ratings: Readonly<Record<string, RatingEntries>> = {},
  choices: Choices = {},
): Evaluation {
  const decisions = decisionsOn(scheme, choices);
  return { ...emptyEvaluation(scheme), decisions, stages, ratings };
}
