import * as v from 'valibot';
import type { Checked, Issue } from '../base/issue';
import { parseScheme } from '../scheme/parseScheme';
import type { Scheme } from '../scheme/scheme';
import type { StoredEvaluation } from './dataSheet';

const decision = v.object({
  finding: v.string(),
  option: v.string(),
  answers: v.record(v.string(), v.number()),
  by: v.string(),
  basis: v.string(),
  date: v.string(),
});

const rosterUnit = v.object({
  code: v.string(),
  name: v.string(),
  group: v.string(),
  status: v.picklist(['active', 'withdrawn']),
});

/** What a person left in a cell, a formula or an error among it. */
const typed = v.union([
  v.null(),
  v.string(),
  v.number(),
  v.boolean(),
  v.object({
    value: v.union([v.null(), v.string(), v.number(), v.boolean()]),
    formula: v.nullable(v.string()),
    error: v.nullable(v.string()),
  }),
]);

const foreignRow = v.object({ sheet: v.string(), after: v.string(), cells: v.array(typed) });
const foreignCell = v.object({ sheet: v.string(), row: v.string(), offset: v.number(), typed });

export const decisionShape = decision;

const texts = v.record(v.string(), v.string());

const final = v.object({
  at: v.string(),
  by: v.string(),
  digest: v.string(),
  totals: texts,
  entries: v.record(v.string(), texts),
});

const verified = v.object({ at: v.string(), figures: v.number(), checksum: v.number() });

const declined = v.object({ key: v.nullable(v.string()), name: v.string(), quote: v.string() });

const restShape = v.object({
  decisions: v.array(decision),
  roster: v.array(rosterUnit),
  options: v.object({ ties: v.picklist(['skip', 'dense']), selfReviewGap: v.number() }),
  log: v.array(
    v.object({
      at: v.string(),
      action: v.string(),
      detail: v.string(),
      isRecord: v.optional(v.boolean()),
    }),
  ),
  example: v.array(v.string()),
  ownRosters: v.optional(v.array(v.string()), []),
  inserted: v.array(v.string()),
  ranked: v.array(v.string()),
  corrected: v.optional(v.array(v.string()), []),
  finals: v.optional(v.record(v.string(), final), {}),
  verified: v.optional(v.record(v.string(), verified), {}),
  layouts: v.optional(v.record(v.string(), v.picklist(['unitSheets', 'groupSheet'])), {}),
  foreignRows: v.optional(v.array(foreignRow), []),
  foreignCells: v.optional(v.array(foreignCell), []),
  recorded: v.optional(
    v.record(v.string(), v.object({ value: v.string(), reason: v.string(), approver: v.string() })),
    {},
  ),
  sheetNames: v.record(v.string(), v.string()),
  events: v.optional(
    v.nullable(
      v.object({
        units: v.array(v.string()),
        typed: v.record(v.string(), v.record(v.string(), typed)),
      }),
    ),
    null,
  ),
  schemeSheets: v.optional(v.boolean(), false),
  hasLogSheet: v.optional(v.boolean(), false),
  declined: v.optional(v.array(declined), []),
});

/** Of the hidden sheet's JSON; null with the issues that say which part is damaged. */
export function parseStored(json: unknown): {
  readonly stored: StoredEvaluation | null;
  readonly issues: readonly Issue[];
} {
  const scheme = storedScheme(v.is(v.object({ scheme: v.unknown() }), json) ? json.scheme : null);
  const rest = v.safeParse(restShape, json);
  if (scheme.ok && rest.success)
    return { stored: { scheme: scheme.value, ...rest.output }, issues: [] };
  const parts = [
    ...(scheme.ok ? [] : ['scheme']),
    ...(rest.success ? [] : rest.issues.map((it) => v.getDotPath(it) ?? '')),
  ];
  const [part = ''] = parts;
  return {
    stored: null,
    issues: [{ code: 'workbook.dataDamaged', severity: 'error', params: { part } }],
  };
}

/** Workbooks are read after each change, and hardly ever with another scheme: the last one is kept. */
function storedScheme(json: unknown): Checked<Scheme> {
  const text = JSON.stringify(json);
  if (last?.text !== text) last = { text, scheme: parseScheme(json) };
  return last.scheme;
}

let last: { readonly text: string; readonly scheme: Checked<Scheme> } | null = null;
