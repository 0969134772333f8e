import type { SheetTexts } from '../i18n/sheetTexts';
import { totalKeys, type GroupModel } from '../scoring/model';
import { partColumns } from './partColumns';
import { orderColumns, rankColumns } from './rankColumns';
import { bandColumns, resultColumns } from './resultColumns';
import { formula, hiddenColumn, type SummaryColumn } from './summaryColumn';
import { totalColumns } from './totalColumns';

/** What the workbook decides of a summary sheet, besides the scheme. */
export interface SummaryRules {
  readonly ties: 'skip' | 'dense';
  readonly hasOverrides: boolean;
}

/**
 * The columns of a group's summary sheet from left to right: who, what the total is made of, the total, what follows from it,
 * state and rank, and the hidden ones.
 */
export function summaryColumns(
  model: GroupModel,
  rules: SummaryRules,
  texts: SheetTexts,
): readonly SummaryColumn[] {
  const words = texts.summary.columns;
  const { results } = model;
  const ranking = { ties: rules.ties, tieBreakers: results.tieBreakers };
  return [
    hiddenColumn('key', ({ code }) => code),
    {
      key: 'number',
      heading: words.number,
      widthChars: 7,
      rankingChars: null,
      style: 'center',
      input: ({ index }) => index + 1,
    },
    {
      key: 'unit',
      heading: words.unit,
      widthChars: 26,
      rankingChars: 28,
      style: 'text',
      input: ({ unit }) => unit.name,
    },
    ...partColumns(model, texts),
    ...totalColumns(model, rules.hasOverrides, texts),
    ...resultColumns(results, texts),
    ...rankColumns(ranking, texts),
    hiddenColumn('exact', ({ unit }) =>
      (model.staged ?? model).total === null ? null : formula(unit.ref(totalKeys.total)),
    ),
    ...bandColumns(results),
    ...orderColumns(ranking),
  ];
}
