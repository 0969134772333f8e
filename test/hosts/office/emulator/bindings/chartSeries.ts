import type { Area } from '../../../../../src/workbook/address';
import { sizeOf } from '../../excel/grid';
import type { ChartSeries } from '../../excel/model';
import { readValueTypes } from '../../excel/readCells';
import { absoluteText } from './address';
import type { RangeTarget } from './rangeTarget';

/**
 * The series Excel makes of cells: along the longer side unless said otherwise. Where the last cell of the first row or
 * column is a text, that row or column holds names and categories.
 */
export function seriesOf(target: RangeTarget, by: unknown): readonly ChartSeries[] {
  const { rows, columns } = sizeOf(target.area);
  const isByColumns = by === 'Columns' || (by !== 'Rows' && rows >= columns);
  return isByColumns ? columnSeries(target) : rowSeries(target);
}

interface Parts {
  readonly hasHeader: boolean;
  readonly hasSide: boolean;
  /** Where the numbers start. */
  readonly top: number;
  readonly left: number;
  readonly reference: (part: Partial<Area>) => string;
}

function partsOf({ sheet, area }: RangeTarget): Parts {
  const { rows, columns } = sizeOf(area);
  const types = readValueTypes(sheet, area);
  const hasHeader = types[0]?.[columns - 1] === 'String';
  const hasSide = columns > 1 && types[rows - 1]?.[0] === 'String';
  return {
    hasHeader,
    hasSide,
    top: area.top + (hasHeader ? 1 : 0),
    left: area.left + (hasSide ? 1 : 0),
    reference: (part) => `=${absoluteText({ sheet, area: { ...area, ...part } })}`,
  };
}

function columnSeries(target: RangeTarget): readonly ChartSeries[] {
  const { area } = target;
  const { hasHeader, hasSide, top, left, reference } = partsOf(target);
  return Array.from({ length: area.right - left + 1 }, (_, index) => {
    const column = left + index;
    return {
      name: hasHeader ? reference({ left: column, right: column, bottom: area.top }) : null,
      values: reference({ top, left: column, right: column }),
      categories: hasSide ? reference({ top, right: area.left }) : null,
    };
  });
}

function rowSeries(target: RangeTarget): readonly ChartSeries[] {
  const { area } = target;
  const { hasHeader, hasSide, top, left, reference } = partsOf(target);
  return Array.from({ length: area.bottom - top + 1 }, (_, index) => {
    const row = top + index;
    return {
      name: hasSide ? reference({ top: row, bottom: row, right: area.left }) : null,
      values: reference({ top: row, bottom: row, left }),
      categories: hasHeader ? reference({ left, bottom: area.top }) : null,
    };
  });
}
