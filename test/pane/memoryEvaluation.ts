import { assess } from '../../src/scoring/assess';
import type { Evaluation, RowEntry, UnitEntries } from '../../src/scoring/evaluation';
import { inputsOf } from '../../src/scoring/scoreUnit';
import type { Decision } from '../../src/base/finding';
import type { InputSpec } from '../../src/base/inputSpec';
import type { Scheme } from '../../src/scheme/scheme';

/** An evaluation that has only its scheme and the roster of the document. */
export function newEvaluation(scheme: Scheme): Evaluation {
  return {
    scheme,
    decisions: [],
    roster: scheme.groups.flatMap((group) =>
      group.units.map((unit) => ({ ...unit, group: group.id, status: 'active' as const })),
    ),
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
    foreignRows: [],
    foreignCells: [],
    log: [],
    inserted: [],
    layouts: {},
    ranked: [],
    sheetNames: {},
    schemeSheets: false,
    drafts: {},
    example: [],
  };
}

const blank: RowEntry = { self: null, review: null, reason: null, evidence: null };

/** A value of the input that loses `lost` points at most, and nothing where it cannot. */
function plausible(input: InputSpec, lost: number): RowEntry {
  if (input.type === 'choice')
    return { ...blank, self: input.choices[0] ?? null, review: input.choices[0] ?? null };
  if (input.type === 'date') return { ...blank, self: input.min, review: input.min };
  if (input.type !== 'number') return blank;
  const value = input.isOptional ? lost : Math.max(input.min, (input.max ?? 0) - lost);
  return { ...blank, self: input.isOptional ? 0 : (input.max ?? 0), review: value };
}

const isAdjustment = (row: string): boolean => /^[BP]/.test(row);

/** Complete entries; `losses` by row key, 0 for the others. */
export function entriesOf(
  evaluation: Evaluation,
  group: string,
  losses: Readonly<Record<string, number>>,
): UnitEntries {
  const inputs = inputsOf(assess(evaluation).model(group)).filter((it) => it.place === 'entry');
  const rows = inputs
    .filter((it) => !isAdjustment(it.row) || losses[it.row] !== undefined)
    .map((it) => [it.row, plausible(it, losses[it.row] ?? 0)] as const);
  return { complete: '是', rows: Object.fromEntries(rows) };
}

/** A decision for every blocking finding, the first option each; those of `except` stay open. */
export function decideAll(evaluation: Evaluation, except: readonly string[]): readonly Decision[] {
  return assess(evaluation)
    .findings.filter((it) => it.blocking && !except.includes(it.code))
    .map((finding) => ({
      finding: finding.id,
      option: finding.options[0]?.id ?? '',
      answers: {},
      by: '王敏',
      basis: '12月20日办公会议定',
      date: '2021-12-21',
    }));
}
