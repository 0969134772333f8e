import { activeUnits, type Assessment } from '../scoring/assess';
import { entriesOf } from '../scoring/entriesOf';
import type { Evaluation } from '../scoring/evaluation';
import type { SeriesLookup } from '../scoring/lookup';
import { seriesLookup } from '../scoring/scoreSeries';
import { scoreUnit } from '../scoring/scoreUnit';
import type { UnitScore } from '../scoring/unitScore';

/** Scores of the active units of the inserted groups, by unit code. */
export function scoreAll(assessment: Assessment): Readonly<Record<string, UnitScore>> {
  const { evaluation } = assessment;
  const scores = evaluation.inserted.flatMap((group) =>
    activeUnits(evaluation, group).map(({ code }) => {
      const entries = entriesOf(evaluation, code);
      const series = unitSeries(assessment, code);
      return [code, scoreUnit(assessment.model(group), code, entries, series)] as const;
    }),
  );
  return Object.fromEntries(scores);
}

/** What the rank series give a unit. */
export function unitSeries(assessment: Assessment, unit: string): SeriesLookup {
  const { evaluation, scheme } = assessment;
  const members = membersOf(evaluation);
  return seriesLookup(scheme.series, evaluation.series, members, unit);
}

function membersOf(evaluation: Evaluation) {
  return ({ groups }: { readonly groups: readonly string[] }): readonly string[] =>
    groups.flatMap((group) => activeUnits(evaluation, group).map((it) => it.code));
}
