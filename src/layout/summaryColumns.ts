import type { SheetTexts } from '../i18n/sheetTexts';
import { totalKeys, type GroupModel } from '../scoring/model';
import { partColumns } from './partColumns';
import { orderColumns, rankColumns } from './rankColumns';
import { formula, hiddenColumn, type SummaryColumn } from './summaryColumn';

/**
 * The columns of a group's summary sheet from left to right: who, what the total is made of, the total, state and rank, and
 * the hidden ones. A total that is no number yet shows what the score sheet shows in its place.
 */
export function summaryColumns(
  model: GroupModel,
  ties: 'skip' | 'dense',
  texts: SheetTexts,
): readonly SummaryColumn[] {
  const words = texts.summary.columns;
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
    {
      key: 'total',
      heading: words.total,
      widthChars: 12,
      rankingChars: 13,
      style: 'pointsBold',
      input: ({ unit }) => formula(unit.ref(totalKeys.rounded)),
    },
    ...rankColumns(ties, texts),
    hiddenColumn('exact', ({ unit }) =>
      model.total === null ? null : formula(unit.ref(totalKeys.total)),
    ),
    ...orderColumns(),
  ];
}
