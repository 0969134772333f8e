import type { InputSpec } from '../base/inputSpec';
import type { EntryAbout } from '../i18n/sheetValidationTexts';
import { formatAddress } from '../workbook/address';
import type { ScoreColumn } from './scoreGrid';
import { noteName } from './scoreHead';
import { rowEntry, type ScoreParts } from './scoreParts';
import type { StyleName } from './styles';
import { lineCount, textHeightPt } from './textHeight';
import { typedInput } from './typedInput';
import { entryValidation, longTextChars, validation } from './validations';

/** A row that people fill; `isCounted` where its 复核 is counted in the ledger of events. */
export interface EntryCells {
  readonly key: string;
  readonly spec: InputSpec;
  readonly isCounted?: boolean;
}

/** 自评 and 复核 of one row: what a unit has there, how it looks, and what may be typed. */
export function addEntryCells(
  parts: ScoreParts,
  { key, spec, isCounted = false }: EntryCells,
  about: EntryAbout,
): void {
  const { draft, fills, validations, context } = parts;
  const { grid, texts } = context;
  const row = grid.row(key);
  const looks = looksOf(spec, grid.chars('review'));
  for (const name of ['self', 'review'] as const) {
    const column = grid.column(name);
    if (name === 'review' && isCounted) {
      draft.put(row, column, null, 'given');
      fills.push({ row, column, of: ({ events }) => ({ formula: events?.(key) ?? '' }) });
      continue;
    }
    draft.put(row, column, null, looks[name]);
    fills.push({ row, column, of: (it) => typedInput(rowEntry(it.entries, key)[name]) });
    const made = entryValidation(spec, formatAddress(row, column), about, texts);
    if (made !== null) validations.push(made);
  }
}

/** A day shrinks to fit; a choice too long for the column is wrapped. */
function looksOf(spec: InputSpec, chars: number): Readonly<Record<'self' | 'review', StyleName>> {
  if (spec.type === 'date') return { self: 'selfDate', review: 'reviewDate' };
  return choiceHeightPt(spec, chars) > 0
    ? { self: 'selfChoice', review: 'reviewChoice' }
    : { self: 'self', review: 'review' };
}

/** Small type holds that much more. */
const smallType = 9 / 8;

/** Height in pt that the longest choice of an input needs in columns so wide; 0 where it fits in one line. */
export function choiceHeightPt(spec: InputSpec, chars: number): number {
  if (spec.type !== 'choice') return 0;
  const lines = Math.max(...spec.choices.map((it) => lineCount(it, chars)));
  if (lines < 2) return 0;
  return Math.max(...spec.choices.map((it) => textHeightPt(it, chars * smallType)));
}

/** 原因 and 佐证 on the row with that key; `wanted` null where nothing must be handed in. */
export function addLongTexts(
  { fills, validations, context }: ScoreParts,
  key: string,
  wanted: string | null,
): void {
  const { grid, texts } = context;
  const row = grid.row(key);
  const long = { type: 'textLength', max: longTextChars } as const;
  const add = (name: Extract<ScoreColumn, 'reason' | 'evidence'>): string => {
    const column = grid.column(name);
    fills.push({ row, column, of: ({ entries }) => typedInput(rowEntry(entries, key)[name]) });
    return formatAddress(row, column);
  };
  validations.push(
    validation(add('reason'), long, texts.validation.reason(longTextChars, noteName(context))),
    validation(add('evidence'), long, texts.validation.evidence(longTextChars, wanted)),
  );
}
