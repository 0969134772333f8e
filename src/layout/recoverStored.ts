import { is } from 'valibot';
import type { Decision } from '../base/finding';
import { digestOf } from '../scheme/digest';
import { loadTemplate } from '../scheme/templates';
import type { EvaluationOptions, RosterUnit } from '../scoring/evaluation';
import type { Scheme } from '../scheme/scheme';
import type { StoredEvaluation } from './dataSheet';
import { ledgerColumns } from './ledgerSheet';
import { markDigest } from './planWorkbook';
import type { SheetIndex } from './sheetIndex';
import { sheetKeys } from './sheetKey';
import { decisionShape } from './storedShape';
import type { SheetStates } from '../i18n/sheetTexts';

/**
 * What the hidden sheet held, made again from the other sheets where it was lost: the scheme from the built-in templates, the
 * decisions from the ledger, the units from the roster. null where one of them is gone too, or the scheme is not built in.
 */
export function recoverStored(
  sheets: ReadonlyMap<string, SheetIndex>,
  defaults: EvaluationOptions,
  states: SheetStates,
): StoredEvaluation | null {
  const [first] = sheets.values();
  const scheme = first === undefined ? null : loadTemplate(first.mark.scheme);
  const ledger = sheets.get(sheetKeys.ledger);
  const roster = sheets.get(sheetKeys.roster);
  if (first === undefined || scheme === null || ledger === undefined || roster === undefined)
    return null;
  const decisions = readDecisions(ledger);
  const isThere = (key: (group: string) => string): readonly string[] =>
    scheme.groups.map((it) => it.id).filter((it) => sheets.has(key(it)));
  return {
    scheme,
    decisions,
    roster: readRoster(roster, scheme, states),
    options: optionsOf(scheme, decisions, defaults, first.mark.digest),
    log: [],
    example: [],
    sheetNames: {},
    inserted: isThere(sheetKeys.summary),
    ranked: isThere(sheetKeys.ranking),
  };
}

function readDecisions({ content }: SheetIndex): readonly Decision[] {
  return content.rows.flatMap((line) => {
    const text = line[ledgerColumns.record]?.value;
    if (typeof text !== 'string' || !text.startsWith('j:')) return [];
    const json = parseJson(text.slice('j:'.length));
    return is(decisionShape, json) ? [json] : [];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function readRoster(index: SheetIndex, scheme: Scheme, states: SheetStates): readonly RosterUnit[] {
  const groups = new Map(scheme.groups.map((it) => [it.name, it.id]));
  return [...index.rows.keys()].flatMap((code) => {
    const name = index.cell(code, 'name')?.value;
    const group = groups.get(String(index.cell(code, 'group')?.value));
    if (typeof name !== 'string' || group === undefined) return [];
    const isWithdrawn = index.cell(code, 'status')?.value === states.withdrawn;
    return [{ code, name, group, status: isWithdrawn ? 'withdrawn' : 'active' }];
  });
}

/** The rule of ties is not written out; the digest of the sheets says which one it was. */
function optionsOf(
  scheme: Scheme,
  decisions: readonly Decision[],
  defaults: EvaluationOptions,
  digest: string,
): EvaluationOptions {
  const choices = (['skip', 'dense'] as const).map((ties) => ({ ...defaults, ties }));
  return choices.find((it) => markDigest(digestOf(scheme, it, decisions)) === digest) ?? defaults;
}
