import { plainValue, type Typed } from '../base/value';
import type { ExampleTexts } from '../i18n/exampleTexts';
import { hasScoreSheets } from '../scheme/stagesOf';
import { activeUnits, type Assessment } from '../scoring/assess';
import type {
  Evaluation,
  RatingEntries,
  RosterUnit,
  SeriesEntries,
  StageEntries,
  UnitEntries,
} from '../scoring/evaluation';
import { isBlankUnit } from './isBlankUnit';
import { exampleEntries } from './exampleEntries';
import { exampleSeries } from './exampleSeries';
import { withExampleEvents } from './exampleEvents';
import { exampleRatings, exampleStages } from './exampleStages';

/** Made-up entries for those of the units that have none, and made-up ranks and ratings where there are none. */
export function withExample(
  assessment: Assessment,
  units: readonly string[],
  texts: ExampleTexts,
): Evaluation {
  const { evaluation, scheme } = assessment;
  const chosen = evaluation.roster.filter(
    (it) => units.includes(it.code) && isBlankUnit(evaluation, it.code),
  );
  const groups = [...new Set(chosen.map((it) => it.group))];
  const entries = groups
    .filter((it) => hasScoreSheets(scheme, it))
    .flatMap((group) => {
      const entriesOf = exampleEntries(assessment.model(group), texts);
      return chosen
        .filter((it) => it.group === group)
        .map((it): readonly [string, UnitEntries] => [it.code, entriesOf(it.code)]);
    });
  const stages = chosen.flatMap((it): readonly (readonly [string, StageEntries])[] => {
    const { staged } = assessment.model(it.group);
    return staged === null ? [] : [[it.code, exampleStages(staged, it.code)]];
  });
  return {
    ...withExampleEvents(evaluation, entries, texts),
    units: { ...evaluation.units, ...Object.fromEntries(entries) },
    series: { ...evaluation.series, ...exampleRanks(assessment, groups) },
    stages: { ...evaluation.stages, ...Object.fromEntries(stages) },
    ratings: { ...evaluation.ratings, ...madeUpRatings(assessment, chosen, groups) },
    example: [...new Set([...evaluation.example, ...chosen.map((it) => it.code)])],
  };
}

function exampleRanks(
  { evaluation, scheme }: Assessment,
  groups: readonly string[],
): Readonly<Record<string, SeriesEntries>> {
  const series = scheme.series
    .filter((it) => it.groups.some((group) => groups.includes(group)))
    .filter((it) => isBlankSeries(evaluation.series[it.id]))
    .map((it): readonly [string, SeriesEntries] => [
      it.id,
      exampleSeries(
        it,
        it.groups.flatMap((group) => activeUnits(evaluation, group).map((unit) => unit.code)),
      ),
    ]);
  return Object.fromEntries(series);
}

/** Of the chosen units that nobody rated yet; what was typed for the others stays. */
function madeUpRatings(
  { evaluation, model }: Assessment,
  chosen: readonly RosterUnit[],
  groups: readonly string[],
): Readonly<Record<string, RatingEntries>> {
  const ratings = groups.flatMap((group) =>
    model(group).ratings.map((rating): readonly [string, RatingEntries] => {
      const before = evaluation.ratings[rating.id] ?? {};
      const isUnrated = (unit: string): boolean =>
        Object.values(before).every((it) => isBlank(it[unit] ?? null));
      const ratees = chosen.filter((it) => it.group === group && isUnrated(it.code));
      const raters = activeUnits(evaluation, rating.raters).map((it) => it.code);
      const made = exampleRatings(
        rating,
        raters,
        ratees.map((it) => it.code),
      );
      const codes = [...new Set([...Object.keys(before), ...Object.keys(made)])];
      const merged = codes.map((it) => [it, { ...before[it], ...made[it] }] as const);
      return [rating.id, Object.fromEntries(merged)];
    }),
  );
  return Object.fromEntries(ratings);
}

function isBlank(typed: Typed): boolean {
  const value = plainValue(typed);
  return value === null || value === '';
}

function isBlankSeries(entries: SeriesEntries | undefined): boolean {
  if (entries === undefined) return true;
  return [...entries.held, ...Object.values(entries.ranks).flat()].every(isBlank);
}
