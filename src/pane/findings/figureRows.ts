import type { Finding, FindingParams } from '../../base/finding';
import type { OrderExample } from '../../base/findingFigures';
import type { FindingTexts } from '../../i18n/findingTexts';
import { formatPoints } from '../../i18n/formatPoints';
import { formatSigned } from '../../i18n/formatSigned';
import type { FigureRow } from './FigureTable';

// U+2002, so that the three parts of an example stand apart.
const space = '\u2002';

function orderRow(example: OrderExample): FigureRow {
  const { base, bonus, penalty, capFirst, penaltyFirst } = example;
  return {
    cells: [
      [formatPoints(base), formatSigned(bonus), formatSigned(-penalty)].join(space),
      formatPoints(capFirst),
      formatPoints(penaltyFirst),
      formatPoints(Math.abs(penaltyFirst - capFirst)),
    ],
    tone: 'off',
  };
}

function sumRows(
  sum: FindingParams['CHILD_SUM'],
  texts: FindingTexts['sums'],
): readonly FigureRow[] {
  const count = sum.parts.reduce((total, it) => total + it.count, 0);
  return [
    ...sum.parts.map((it) => ({ cells: [it.name, String(it.count), formatPoints(it.points)] })),
    { cells: [texts.actual, String(count), formatPoints(sum.actual)], tone: 'sum' },
    { cells: [texts.stated, '', formatPoints(sum.stated)] },
    { cells: [texts.diff, '', formatSigned(sum.diff)], tone: 'off' },
  ];
}

/** The figures of a finding as rows under its column headings; none where its sentence says it all. */
export function figureRows(finding: Finding, texts: FindingTexts['sums']): readonly FigureRow[] {
  if (finding.code === 'ORDER_UNDEFINED') return finding.params.examples.map(orderRow);
  if (finding.code === 'CHILD_SUM') return sumRows(finding.params, texts);
  if (finding.code === 'PER_ITEM_OR_HIGHEST')
    return finding.params.levels.map((it) => ({ cells: [it.name, formatPoints(it.points)] }));
  return [];
}
