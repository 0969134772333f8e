import type { SheetTexts } from '../i18n/sheetTexts';
import { totalKeys, type GroupModel } from '../scoring/model';
import { printFormula } from '../workbook/formula';
import { resultLocate } from './resultColumns';
import { formula, type SummaryColumn } from './summaryColumn';

const computed: SummaryColumn['input'] = ({ unit }) => formula(unit.ref(totalKeys.rounded));

/**
 * The total that counts; where totals can be set by hand, the computed one beside it. A total that is no number yet shows
 * what the score sheet shows in its place.
 */
export function totalColumns(
  { results }: GroupModel,
  hasOverrides: boolean,
  { summary }: SheetTexts,
): readonly SummaryColumn[] {
  const words = summary.columns;
  const shown = { widthChars: 12, rankingChars: 13, style: 'total' } as const;
  if (!hasOverrides) return [{ ...shown, key: 'total', heading: words.total, input: computed }];
  return [
    {
      key: 'computed',
      heading: words.computed,
      widthChars: 12,
      rankingChars: 13,
      style: 'computed',
      input: computed,
    },
    {
      ...shown,
      key: 'total',
      heading: words.total,
      input: (row) => {
        const own = row.grid.cell(row.index, 'computed');
        return formula(
          `IF(COUNT(${own})=1,${printFormula(results.final, resultLocate(row))},${own})`,
        );
      },
    },
  ];
}
