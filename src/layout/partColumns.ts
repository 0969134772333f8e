import type { SheetTexts } from '../i18n/sheetTexts';
import { totalKeys, type GroupModel } from '../scoring/model';
import { formula, type SummaryColumn } from './summaryColumn';

/** What the total of a unit is made of: its subtotals, base, bonus and penalty, read from its score sheet. */
export function partColumns(model: GroupModel, texts: SheetTexts): readonly SummaryColumn[] {
  const words = texts.summary.columns;
  const subtotals = model.branches.map(({ key, indicator }, at): SummaryColumn => ({
    key: `branch${at}`,
    heading: texts.score.indicator(indicator.name, indicator.points),
    widthChars: 12,
    rankingChars: null,
    style: 'points',
    input: ({ unit }) => formula(unit.ref(key)),
  }));
  return [
    ...subtotals,
    {
      key: 'base',
      heading: words.base,
      widthChars: 12,
      rankingChars: 13,
      style: 'points',
      input: ({ unit }) => formula(unit.ref(totalKeys.base)),
    },
    {
      key: 'bonus',
      heading: words.bonus,
      widthChars: 12,
      rankingChars: 11,
      style: 'adjusted',
      input: ({ unit }) => formula(unit.ref(totalKeys.bonus)),
    },
    {
      key: 'penalty',
      heading: words.penalty,
      widthChars: 12,
      rankingChars: 11,
      style: 'adjusted',
      input: ({ unit }) => formula(`-${unit.ref(totalKeys.penalty)}`),
    },
  ];
}
