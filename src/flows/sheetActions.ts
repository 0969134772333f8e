import { plainValue, type Typed } from '../base/value';
import { sheetKeys } from '../layout/sheetKey';
import { answers } from '../rules/answers';
import { activeUnits, type Assessment } from '../scoring/assess';
import type { Evaluation, SeriesEntries, UnitEntries } from '../scoring/evaluation';
import { exampleEntries } from './exampleEntries';
import { exampleSeries } from './exampleSeries';
import { withExampleEvents } from './exampleEvents';
import type { ExampleTexts } from '../i18n/exampleTexts';
import { missingPoints } from './missingPoints';
import type { Session } from './session';
import type { SessionParts, SessionState } from './sessionState';
import { needEvaluation, refuse } from './step';

/** Making the sheets, filling them with examples, and calling units complete. */
export function sheetActions(
  { actions, example }: SessionParts,
  state: SessionState,
): Pick<Session, 'insertSheets' | 'fillExample' | 'markComplete'> {
  return {
    insertSheets: (groups, options) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const empty = groups.filter((it) => activeUnits(evaluation, it).length === 0);
        if (empty.length > 0 || groups.length === 0)
          return refuse([{ code: 'roster.empty', severity: 'error', params: {} }]);
        const silent = book.planned === null ? [] : missingPoints(book.planned.assessment, groups);
        if (silent.length > 0) return refuse(silent);
        const units = groups.flatMap((it) => activeUnits(evaluation, it));
        const known = evaluation.scheme.groups.map((it) => it.id);
        const inserted = known.filter(
          (it) => evaluation.inserted.includes(it) || groups.includes(it),
        );
        const anew = [
          ...groups.map((it) => sheetKeys.summary(it)),
          ...units.map((it) => sheetKeys.score(it.code)),
        ];
        const change = { evaluation: { ...evaluation, inserted }, anew };
        const [first] = units;
        const show = first && { show: sheetKeys.score(first.code) };
        return { ok: true, label: actions.insertSheets(units.length), change, ...show };
      }, options),
    fillExample: (units, options) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const { planned } = book;
        if (planned === null) return refuse([]);
        const next = withExample(planned.assessment, units, example);
        const filled = next.example.length - evaluation.example.length;
        return { ok: true, label: actions.fillExample(filled), change: { evaluation: next } };
      }, options),
    markComplete: (units, isComplete) =>
      state.run((book) => {
        const evaluation = needEvaluation(book);
        const complete = isComplete ? answers.yes : null;
        const entries = units.map((unit): readonly [string, UnitEntries] => [
          unit,
          { rows: {}, ...evaluation.units[unit], complete },
        ]);
        const next = {
          ...evaluation,
          units: { ...evaluation.units, ...Object.fromEntries(entries) },
        };
        const label = (isComplete ? actions.markComplete : actions.unmarkComplete)(units.length);
        return { ok: true, label, change: { evaluation: next } };
      }),
  };
}

/** Made-up entries for those of the units that have none, and made-up ranks for series that have none. */
export function withExample(
  assessment: Assessment,
  units: readonly string[],
  texts: ExampleTexts,
): Evaluation {
  const { evaluation, scheme } = assessment;
  const chosen = evaluation.roster.filter(
    (it) => units.includes(it.code) && isBlankUnit(evaluation.units[it.code]),
  );
  const groups = new Set(chosen.map((it) => it.group));
  const entries = [...groups].flatMap((group) => {
    const entriesOf = exampleEntries(assessment.model(group), texts);
    return chosen
      .filter((it) => it.group === group)
      .map((it): readonly [string, UnitEntries] => [it.code, entriesOf(it.code)]);
  });
  const series = scheme.series
    .filter((it) => it.groups.some((group) => groups.has(group)))
    .filter((it) => isBlankSeries(evaluation.series[it.id]))
    .map((it): readonly [string, SeriesEntries] => [
      it.id,
      exampleSeries(
        it,
        it.groups.flatMap((group) => activeUnits(evaluation, group).map((unit) => unit.code)),
      ),
    ]);
  return {
    ...withExampleEvents(evaluation, entries, texts),
    units: { ...evaluation.units, ...Object.fromEntries(entries) },
    series: { ...evaluation.series, ...Object.fromEntries(series) },
    example: [...new Set([...evaluation.example, ...chosen.map((it) => it.code)])],
  };
}

function isBlank(typed: Typed): boolean {
  const value = plainValue(typed);
  return value === null || value === '';
}

function isBlankUnit(entries: UnitEntries | undefined): boolean {
  const counted = new Set(entries?.counted);
  return Object.entries(entries?.rows ?? {}).every(([key, row]) =>
    [row.self, counted.has(key) ? null : row.review, row.reason, row.evidence].every(isBlank),
  );
}

function isBlankSeries(entries: SeriesEntries | undefined): boolean {
  if (entries === undefined) return true;
  return [...entries.held, ...Object.values(entries.ranks).flat()].every(isBlank);
}
