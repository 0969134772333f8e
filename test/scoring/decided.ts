import type { Decision } from '../../src/base/finding';
import type { Scheme } from '../../src/scheme/scheme';
import { assess, type Assessment } from '../../src/scoring/assess';
import type { Evaluation, RowEntry, UnitEntries } from '../../src/scoring/evaluation';
import type { SeriesLookup } from '../../src/scoring/lookup';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import type { UnitScore } from '../../src/scoring/unitScore';
import { zhangshu } from '../scheme/zhangshu';

/** Options by finding; what is not named here takes the first that asks nothing. */
export type Choices = Readonly<Record<string, string>>;

/** The scheme with all its units on the roster, and nothing typed. */
export function emptyEvaluation(scheme: Scheme = zhangshu()): Evaluation {
  const roster = scheme.groups.flatMap(({ id, units }) =>
    units.map(({ code, name }) => ({ code, name, group: id, status: 'active' as const })),
  );
  const rest = { foreignRows: [], foreignCells: [], log: [], example: [], sheetNames: {} };
  const sheets = { schemeSheets: false, drafts: {} };
  return {
    ...rest,
    ...sheets,
    scheme,
    roster,
    decisions: [],
    options: { ties: 'skip', selfReviewGap: 2 },
    units: {},
    series: {},
    overrides: {},
    corrected: [],
    finals: {},
    verified: {},
    events: null,
    stages: {},
    ratings: {},
    recorded: {},
    inserted: scheme.groups.map((it) => it.id),
    ranked: scheme.groups.map((it) => it.id),
    layouts: {},
  };
}

/** A decision on every blocking finding of the scheme. */
export function decisionsOn(scheme: Scheme, choices: Choices = {}): readonly Decision[] {
  const { findings } = assess(emptyEvaluation(scheme));
  return findings
    .filter((it) => it.blocking)
    .map(({ id, code, options }) => {
      const wanted = options.find((it) => it.id === choices[code]);
      const option = wanted ?? options.find((it) => it.asks.length === 0);
      if (option === undefined) throw new Error(`nothing to decide on ${id}`);
      const answers = Object.fromEntries(option.asks.map((it) => [it.key, it.current ?? it.min]));
      const sign = { by: '王敏', basis: '办公会议定', date: '2021-12-21' };
      return { finding: id, option: option.id, answers, ...sign };
    });
}

/** The scheme of Zhangshu with everything decided. */
export function decided(choices: Choices = {}, scheme: Scheme = zhangshu()): Assessment {
  return assess({ ...emptyEvaluation(scheme), decisions: decisionsOn(scheme, choices) });
}

const blankRow: RowEntry = { self: null, review: null, reason: null, evidence: null };

/** Entries with these rows, 评定完成; a bare value is one of 复核. */
export function typed(
  rows: Readonly<Record<string, Partial<RowEntry> | string | number>>,
  complete: UnitEntries['complete'] = '是',
): UnitEntries {
  const entries = Object.entries(rows).map(([key, row]) => [
    key,
    { ...blankRow, ...(typeof row === 'object' ? row : { review: row }) },
  ]);
  return { complete, rows: Object.fromEntries(entries) as UnitEntries['rows'] };
}

/** Judged leaves with their full points: what must be typed for a unit to be finished. */
export const fullTown = { T02: 5, T03: 5, T04: 5, T05: 5, T06: 5, T07: 5, T09: 2, T16: 10, T17: 5 };

/** The same as rows of the towns' sheet. */
export const fullTownRows: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(fullTown).map(([leaf, points]) => [
    ['T03', 'T05'].includes(leaf) ? `${leaf}/2` : `${leaf}/1`,
    points,
  ]),
);

/** No unit was ranked by anybody. */
export const noSeries: SeriesLookup = () => ({ state: 'blank', periods: null });

/** The score of a town. */
export function scoreTown(entries: UnitEntries, assessment: Assessment = decided()): UnitScore {
  return scoreUnit(assessment.model('town'), 'Z01', entries, noSeries);
}
