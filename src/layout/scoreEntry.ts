import type { InputSpec } from '../base/inputSpec';
import type { EntryAbout } from '../i18n/sheetValidationTexts';
import { formatAddress } from '../workbook/address';
import type { ScoreColumn } from './scoreGrid';
import { rowEntry, type ScoreParts } from './scoreParts';
import type { StyleName } from './styles';
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
  const isDate = spec.type === 'date';
  const looks: Readonly<Record<'self' | 'review', StyleName>> = {
    self: isDate ? 'selfDate' : 'self',
    review: isDate ? 'reviewDate' : 'review',
  };
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
    validation(add('reason'), long, texts.validation.reason(longTextChars)),
    validation(add('evidence'), long, texts.validation.evidence(longTextChars, wanted)),
  );
}
