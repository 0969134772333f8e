import type { NumberInput } from '../base/inputSpec';
import type { Issue, IssuePlace } from '../base/issue';
import { plainValue, typedValue, type Typed } from '../base/value';
import { answers } from '../rules/answers';
import type { RankSeries } from '../scheme/scheme';
import { checkEntry, type EntryProblem } from './checkEntry';
import { checkRanks, type AdjustPlaces, type PeriodRanks } from './checkRanks';
import { entryIssue } from './checkRows';
import type { RosterUnit, SeriesEntries } from './evaluation';
import { isAccepted } from './inputState';
import { suggestChoice } from './suggestChoice';

type Member = Pick<RosterUnit, 'code' | 'name'>;

/**
 * Everything wrong with the ranks of a series; `units` are those it ranks, in roster order. Periods that were not held are
 * not looked at. Places name series, period and unit; issues that concern several units stand at the first of them, and
 * name them by name.
 */
export function checkSeries(
  series: RankSeries,
  entries: SeriesEntries,
  units: readonly Member[],
  adjustPlaces: readonly AdjustPlaces[],
): readonly Issue[] {
  return series.periods.flatMap((name, period) => {
    const place = { series: series.id, period };
    const held = entries.held[period] ?? null;
    if (plainValue(held) === answers.notHeld) return [];
    const typed = units.map((unit) => ({
      unit,
      rank: entries.ranks[unit.code]?.[period] ?? null,
    }));
    return [
      ...checkHeld(held, place),
      ...typed.flatMap(({ unit, rank }) =>
        checkRank(rank, units.length, { ...place, unit: unit.code }),
      ),
      ...checkRanks(readRanks(name, typed), place, adjustPlaces),
    ];
  });
}

function checkHeld(held: Typed, place: IssuePlace): readonly Issue[] {
  const value = plainValue(held) ?? '';
  const choices = [answers.yes, answers.notHeld];
  if (value === '' || value === answers.yes) return [];
  const text = String(value);
  const params = { text, choices, suggestion: suggestChoice(text, choices) };
  return [{ code: 'entry.choice', severity: 'error', params, place }];
}

function checkRank(typed: Typed, units: number, place: IssuePlace): readonly Issue[] {
  return checkEntry(rankInput(units), typed).map((problem) => {
    const { params } = problem;
    return 'value' in params && isOutside(problem.code)
      ? {
          code: 'rank.outOfRange',
          severity: 'error',
          params: { value: params.value, max: units },
          place,
        }
      : entryIssue(problem, place);
  });
}

/** A number, but not a whole one from 1 to the number of units. */
function isOutside(code: EntryProblem['code']): boolean {
  return ['entry.overMax', 'entry.underMin', 'entry.step'].includes(code);
}

/** A rank as an entry. */
function rankInput(units: number): NumberInput {
  return {
    key: 'rank',
    row: 'rank',
    place: 'entry',
    label: '',
    unit: '',
    type: 'number',
    min: 1,
    max: units,
    step: 1,
    isOptional: false,
  };
}

function readRanks(
  period: string,
  typed: readonly { readonly unit: Member; readonly rank: Typed }[],
): PeriodRanks {
  const spec = rankInput(typed.length);
  const ranked = typed.flatMap(({ unit, rank }) => {
    const value = typedValue(rank);
    const isRank = typeof value === 'number' && isAccepted(spec, value);
    return isRank ? [{ ...unit, rank: value }] : [];
  });
  return { period, ranked, open: typed.length - ranked.length };
}
