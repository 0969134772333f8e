import type { SheetTexts } from '../i18n/sheetTexts';
import { resultKeys, type ResultModel } from '../scoring/resultModel';
import { printFormula, printText, type Locate } from '../workbook/formula';
import { bandText } from './bandText';
import { formula, hiddenColumn, type SummaryColumn, type SummaryRow } from './summaryColumn';

/** 等次 and 折算分, each only where the scheme has it; empty for a unit without a total. */
export function resultColumns(
  { band, bands, converted, conversionPercent }: ResultModel,
  { summary }: SheetTexts,
): readonly SummaryColumn[] {
  const words = summary.columns;
  const graded: SummaryColumn = {
    key: 'band',
    heading: words.band,
    widthChars: 10,
    rankingChars: 10,
    style: 'center',
    input: (row) => {
      const number = row.grid.cell(row.index, 'bandNumber');
      const names = bands.reduceRight(
        (rest, { name }, at) =>
          `IF(${number}=${at + 1},${printText(bandText(name, words))},${rest})`,
        '""',
      );
      return formula(names);
    },
  };
  const share: SummaryColumn = {
    key: 'converted',
    heading: words.converted(conversionPercent ?? 0),
    widthChars: 12,
    rankingChars: 12,
    style: 'points',
    input: (row) =>
      converted === null
        ? null
        : formula(ifRanked(row, printFormula(converted, resultLocate(row)))),
  };
  return [...(band === null ? [] : [graded]), ...(converted === null ? [] : [share])];
}

/** Which band each unit is in, as a number. */
export function bandColumns({ band }: ResultModel): readonly SummaryColumn[] {
  if (band === null) return [];
  return [
    hiddenColumn('bandNumber', (row) =>
      formula(ifRanked(row, printFormula(band, resultLocate(row)))),
    ),
  ];
}

/** The formula where the unit has a total, else "". */
export function ifRanked({ grid, index }: SummaryRow, text: string): string {
  return `IF(COUNT(${grid.cell(index, 'total')})=1,${text},"")`;
}

/** Where the expressions of a unit's results find what they read: its own row, its score sheet, 改分登记. */
export function resultLocate({ grid, index, unit, override }: SummaryRow): Locate {
  const ref = (key: string): string => {
    if (key === resultKeys.final) return grid.cell(index, 'total');
    if (key === resultKeys.computed) return grid.cell(index, 'computed');
    return unit.ref(key);
  };
  return { ref, input: (key) => (key === resultKeys.override ? (override ?? '') : ref(key)) };
}
