import fc from 'fast-check';
import type { Typed } from '../../src/base/value';
import { planContext, type PlanContext } from '../../src/layout/planWorkbook';
import { planResults } from '../../src/layout/planResults';
import { planScores } from '../../src/layout/planScores';
import type { Scheme } from '../../src/scheme/scheme';
import { hasScoreSheets } from '../../src/scheme/stagesOf';
import { assess, type Assessment } from '../../src/scoring/assess';
import type { Evaluation, StageEntries, UnitEntries } from '../../src/scoring/evaluation';
import type { SheetPlan } from '../../src/workbook/plan';
import { exampleEntries } from '../../src/flows/exampleEntries';
import { edited } from '../scheme/edited';
import { suzhou } from '../scheme/suzhou';
import { withSource } from '../scoring/staged';
import { decisionsOn, emptyEvaluation } from '../scoring/decided';
import { exampleTexts, texts } from './fixture';

const odd: readonly Typed[] = [
  '90',
  '90分',
  '９０',
  ' ',
  '',
  'x',
  '#N/A',
  '=1+1',
  -1,
  100.5,
  1e-7,
  { value: 88, formula: '44*2', error: null },
  { value: '', formula: '""', error: null },
  { value: null, formula: '1/0', error: '#DIV/0!' },
];

/** One entry in `rarely` is odd; some are blank, the others are scores. */
function entry(rarely: number): fc.Arbitrary<Typed> {
  return fc.oneof(
    { weight: rarely, arbitrary: fc.integer({ min: 0, max: 1000 }).map((it) => it / 10) },
    { weight: rarely / 4, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constantFrom<Typed>(0, 100, 99.9999) },
    { weight: 1, arbitrary: fc.constantFrom<Typed>(...odd) },
  );
}

const complete = fc.constantFrom<Typed>('是', '是', '是', null, '否', '完', '#N/A');

/** The document with few units; with `isVaried` a stage on the indicator table, rating within the group, rounded stages. */
function fewUnits(isVaried: boolean): Scheme {
  const scheme = suzhou();
  const few = edited(scheme, [
    ['groups', 1, 'units'],
    JSON.parse(JSON.stringify(scheme.groups[1]?.units.slice(0, 9))),
  ]);
  if (!isVaried) return few;
  const rating = { kind: 'rating', raters: 'county', leastRaters: 2, trim: 'extremes' } as const;
  const table = withSource(
    withSource(few, 'S1', 'dept', { kind: 'table' }),
    'S4',
    'county',
    rating,
  );
  return edited(table, [['settlement', 'rounding'], 'stages'], [['settlement', 'decimals'], 1]);
}

const choices = [
  {},
  { PERIOD_MISSING: 'zero', PART_MISSING: 'zero', RATING_TRIM: 'extremes', RATING_LEAST: 'any' },
] as const;

/** The same seed gives the same workbook. */
export function randomStages(seed: number): {
  readonly context: PlanContext;
  readonly sheets: readonly SheetPlan[];
} {
  const scheme = fewUnits(seed % 2 === 1);
  const decisions =
    seed % 7 === 6 ? [] : decisionsOn(scheme, choices[Math.floor(seed / 2) % choices.length]);
  const assessment = assess({ ...emptyEvaluation(scheme), decisions });
  const context = planContext(assess(filled(assessment, seed)), texts, []);
  return { context, sheets: [...planScores(context), ...planResults(context)] };
}

function filled(assessment: Assessment, seed: number): Evaluation {
  const { evaluation, scheme } = assessment;
  const rarely = seed % 3 === 0 ? 60 : 400;
  const [first] = fc.sample(fc.infiniteStream(entry(rarely)), { seed, numRuns: 1 });
  const [completes] = fc.sample(fc.infiniteStream(complete), { seed: seed + 1, numRuns: 1 });
  const next = (): Typed => first?.next().value ?? null;
  const nextComplete = (): Typed => completes?.next().value ?? null;
  const stages = evaluation.roster.map(({ code, group }): readonly [string, StageEntries] => {
    const sets = assessment.model(group).staged?.stages.flatMap((it) => it.sets) ?? [];
    const inputs = sets.flatMap((it) => it.inputs);
    const cells = Object.fromEntries(inputs.map((it) => [it.key, next()]));
    return [code, { complete: nextComplete(), cells }];
  });
  const ratings = scheme.groups.flatMap(({ id }) =>
    assessment.model(id).ratings.map((it) => {
      const codes = (group: string) =>
        evaluation.roster.filter((unit) => unit.group === group).map((unit) => unit.code);
      const given = () => Object.fromEntries(codes(it.group).map((ratee) => [ratee, next()]));
      return [it.id, Object.fromEntries(codes(it.raters).map((rater) => [rater, given()]))];
    }),
  );
  const scored = evaluation.roster.filter((it) => hasScoreSheets(scheme, it.group));
  const units = scored.map(({ code, group }, index): readonly [string, UnitEntries] => {
    const example = exampleEntries(assessment.model(group), exampleTexts)(code);
    return [code, index % 4 === 3 ? { ...example, complete: null } : example];
  });
  return {
    ...evaluation,
    stages: Object.fromEntries(stages),
    ratings: Object.fromEntries(ratings) as Evaluation['ratings'],
    units: Object.fromEntries(units),
  };
}
