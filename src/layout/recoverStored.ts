import { is } from 'valibot';
import type { Decision } from '../base/finding';
import type { Cell } from '../base/value';
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
import type { SheetStates, SheetTexts } from '../i18n/sheetTexts';
import { unitColumns } from './groupColumns';
import { headKeys } from './scoreGrid';
import { quoteSheet } from '../workbook/address';
import { unitTitle } from './unitTitle';

/**
 * What the hidden sheet held, made again from the other sheets where it was lost: the scheme from the built-in templates, the
 * decisions from the ledger, the units from the roster. null where one of them is gone too, or the scheme is not built in.
 */
export function recoverStored(
  sheets: ReadonlyMap<string, SheetIndex>,
  defaults: EvaluationOptions,
  texts: SheetTexts,
): StoredEvaluation | null {
  const [first] = sheets.values();
  const scheme = first === undefined ? null : loadTemplate(first.mark.scheme);
  const ledger = sheets.get(sheetKeys.ledger);
  const names = sheets.get(sheetKeys.roster);
  if (first === undefined || scheme === null || ledger === undefined || names === undefined)
    return null;
  const decisions = readDecisions(ledger);
  const roster = readRoster(names, scheme, texts.states);
  const isThere = (key: (group: string) => string): readonly string[] =>
    scheme.groups.map((it) => it.id).filter((it) => sheets.has(key(it)));
  return {
    scheme,
    decisions,
    roster,
    options: optionsOf(scheme, decisions, defaults, first.mark.digest),
    log: [],
    example: readExample(sheets, roster, texts),
    sheetNames: {},
    hasLogSheet: sheets.has(sheetKeys.log),
    schemeSheets: scheme.tables.some((it) => sheets.has(sheetKeys.scheme(it.id))),
    layouts: Object.fromEntries(
      isThere(sheetKeys.groupScore).map((it) => [it, 'groupSheet'] as const),
    ),
    foreignRows: [],
    foreignCells: [],
    inserted: isThere(sheetKeys.summary),
    ranked: isThere(sheetKeys.ranking),
    corrected: isThere(sheetKeys.override),
    finals: {},
    verified: {},
    events: recoverEvents(sheets, roster),
    recorded: {},
    declined: [],
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

/** Units whose counts are formulas that read the ledger; what was typed before is gone with the hidden sheet. */
function recoverEvents(
  sheets: ReadonlyMap<string, SheetIndex>,
  roster: readonly RosterUnit[],
): StoredEvaluation['events'] {
  const ledger = sheets.get(sheetKeys.events);
  if (ledger === undefined) return null;
  const start = `IF(IF(N(${quoteSheet(ledger.content.name)}!`;
  const isCount = (cell: Cell | undefined): boolean => cell?.formula?.startsWith(start) === true;
  const reads = ({ code, group }: RosterUnit): boolean => {
    const own = sheets.get(sheetKeys.score(code));
    if (own !== undefined)
      return [...own.rows.keys()].some((it) => isCount(own.cell(it, 'review')));
    const shared = sheets.get(sheetKeys.groupScore(group));
    return (
      shared !== undefined &&
      [...shared.columns.keys()].some((it) => isCount(shared.cell(code, it)))
    );
  };
  const units = roster.filter(reads).map((it) => it.code);
  return { units, typed: {} };
}

/** Units whose sheets say that their entries are made up. */
function readExample(
  sheets: ReadonlyMap<string, SheetIndex>,
  roster: readonly RosterUnit[],
  texts: SheetTexts,
): readonly string[] {
  const isExample = ({ code, name, group }: RosterUnit): boolean => {
    const title = sheets.get(sheetKeys.score(code))?.cell(headKeys.head, 'level1')?.value;
    const label = sheets.get(sheetKeys.groupScore(group))?.cell(code, unitColumns.unit)?.value;
    return [true, false].some((isMadeUp) => {
      const made = unitTitle(name, { entries: true, roster: isMadeUp }, texts);
      return title === texts.score.unit(made) || label === made;
    });
  };
  const isMarked = ({ code, group }: RosterUnit): boolean =>
    sheets.get(sheetKeys.stages(group))?.cell(code, 'example')?.value === texts.cover.example;
  return roster.filter((it) => isExample(it) || isMarked(it)).map((it) => it.code);
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
