import type { Evaluation, EventLedger } from '../scoring/evaluation';
import type { SheetPlan } from '../workbook/plan';
import { frontSheet } from './listSheet';
import { sheetOrder } from './nameSheets';
import { createDraft } from './sheetDraft';

/** A cell holds 32,767 characters; chunks stay under that, and start so that no program reads them as a formula. */
const chunkChars = 31_000;
const chunkMark = 'j:';

/** What the hidden sheet keeps: all of the evaluation that no other sheet holds, rows and cells for sheets that are not there now among it. */
export type StoredEvaluation = Omit<
  Evaluation,
  'units' | 'series' | 'stages' | 'ratings' | 'overrides' | 'events' | 'drafts'
> & {
  readonly events: Pick<EventLedger, 'units' | 'typed'> | null;
};

/** The part of an evaluation that the hidden sheet keeps. */
export function storedPart(evaluation: Evaluation): StoredEvaluation {
  const { scheme, decisions, roster, options, log } = evaluation;
  const { example, ownRosters = [], inserted, ranked, corrected } = evaluation;
  const { finals, verified, recorded } = evaluation;
  const { layouts, sheetNames, events, schemeSheets, hasLogSheet = false } = evaluation;
  const { declined = [] } = evaluation;
  const shown = new Set(sheetOrder(evaluation));
  const foreignRows = evaluation.foreignRows.filter((it) => !shown.has(it.sheet));
  const foreignCells = evaluation.foreignCells.filter((it) => !shown.has(it.sheet));
  return {
    scheme,
    decisions,
    roster,
    options,
    log,
    example,
    ownRosters,
    inserted,
    ranked,
    corrected,
    finals,
    verified,
    layouts,
    recorded,
    sheetNames,
    events: events && { units: events.units, typed: events.typed },
    schemeSheets,
    hasLogSheet,
    declined,
    foreignRows,
    foreignCells,
  };
}

export interface DataSheet {
  readonly key: string;
  readonly name: string;
  readonly mark: string;
  readonly notice: string;
  readonly stored: StoredEvaluation;
}

const firstChunkRow = 2;

/** The very hidden sheet: a notice for those who find it, then the stored JSON in chunks, one a row. */
export function planDataSheet(sheet: DataSheet): SheetPlan {
  const draft = createDraft();
  draft.put(0, 0, sheet.mark, 'key');
  draft.put(1, 0, sheet.notice, 'plain');
  chunks(JSON.stringify(sheet.stored)).forEach((it, index) => {
    draft.put(firstChunkRow + index, 0, chunkMark + it, 'key');
  });
  return {
    ...frontSheet('portrait', ''),
    key: sheet.key,
    name: sheet.name,
    visibility: 'veryHidden',
    columns: [{ widthChars: 80 }],
    rows: [],
    freeze: {
      rows: 0,
      columns: 0,
    },
    ...draft.content(),
  };
}

/** Cut where no character of two halves is torn. */
function chunks(text: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const last = text.charCodeAt(start + chunkChars - 1);
    const end = start + chunkChars + (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

/** The stored JSON, null where a chunk is missing or the text is no JSON. `column` holds column A from row 1. */
export function readDataSheet(column: readonly unknown[]): unknown {
  const parts = column
    .slice(firstChunkRow)
    .filter((it): it is string => typeof it === 'string' && it.startsWith(chunkMark));
  try {
    return JSON.parse(parts.map((it) => it.slice(chunkMark.length)).join('')) as unknown;
  } catch {
    return null;
  }
}
