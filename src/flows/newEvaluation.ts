import { defaultOptions } from '../layout/readWorkbook';
import type { Scheme } from '../scheme/scheme';
import type { Evaluation } from '../scoring/evaluation';

/** The start of an evaluation: the scheme's own units, nothing decided, nothing typed. */
export function newEvaluation(scheme: Scheme): Evaluation {
  const roster = scheme.groups.flatMap(({ id, units }) =>
    units.map(({ code, name }) => ({ code, name, group: id, status: 'active' as const })),
  );
  return {
    scheme,
    roster,
    decisions: [],
    options: defaultOptions,
    units: {},
    series: {},
    overrides: {},
    events: null,
    stages: {},
    ratings: {},
    foreignRows: [],
    foreignCells: [],
    log: [],
    example: [],
    inserted: [],
    ranked: [],
    corrected: [],
    finals: {},
    verified: {},
    layouts: {},
    recorded: {},
    sheetNames: {},
    schemeSheets: false,
    drafts: {},
  };
}
