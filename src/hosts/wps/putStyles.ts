import type { SheetPlan, Style } from '../../workbook/plan';
import { areasWhere, joinAreas } from '../../workbook/areas';
import { borderRuns, type BorderRun } from '../inPlace/borderRuns';
import { looksOf, type LookPuts } from '../inPlace/looks';
import { styleGrid, type StyleGrid } from '../inPlace/styleGrid';
import { bgr } from './bgr';
import { borderIndex, horizontal, lineStyle, lineWeight, vertical } from './enums';
import { maxAddressChars } from './maxAddressChars';
import type { WpsWorksheet } from './jsapi';
import type { WpsRange } from './jsapiRange';

/** What a cell has that nobody gave a format. */
const general = 'General';

const looks: LookPuts<WpsRange> = {
  font: (range, value) => (range.Font.Name = value),
  sizePt: (range, value) => (range.Font.Size = value),
  bold: (range, value) => (range.Font.Bold = value),
  color: (range, value) => (range.Font.Color = bgr(value)),
  fill: (range, value) => (range.Interior.Color = bgr(value)),
  horizontal: (range, value) => (range.HorizontalAlignment = horizontal[value]),
  vertical: (range, value) => (range.VerticalAlignment = vertical[value]),
  wrap: (range, value) => (range.WrapText = value),
  indent: (range, value) => (range.IndentLevel = value),
  shrink: (range, value) => (range.ShrinkToFit = value),
  locked: (range, value) => (range.Locked = value),
};

/** The looks of cells, property by property: all cells that share a value get it at once, whatever else their styles say. */
export function putStyles(
  sheet: WpsWorksheet,
  ranges: SheetPlan['styles'],
  styles: Readonly<Record<string, Style>>,
): void {
  const grid = styleGrid(ranges, styles);
  for (const { has, put } of looksOf(grid.styles, looks))
    for (const range of rangesWhere(sheet, grid, has)) put(range);
  for (const run of borderRuns(grid)) putBorders(sheet, run);
  const formats = new Set(grid.styles.map((it) => it.format ?? general));
  formats.delete(general);
  for (const format of formats)
    for (const range of rangesWhere(sheet, grid, (it) => it.format === format))
      range.NumberFormat = format;
}

function rangesWhere(
  sheet: WpsWorksheet,
  grid: StyleGrid,
  has: (style: Style) => boolean,
): readonly WpsRange[] {
  const areas = areasWhere(grid.rows, grid.columns, (row, column) => {
    const style = grid.at(row, column);
    return style !== undefined && has(style);
  });
  return joinAreas(areas, maxAddressChars).map((it) => sheet.Range(it));
}

function putBorders(sheet: WpsWorksheet, { border, isHigh, isWide, areas }: BorderRun): void {
  const sides = [
    borderIndex.top,
    borderIndex.bottom,
    borderIndex.left,
    borderIndex.right,
    ...(isHigh ? [borderIndex.insideHorizontal] : []),
    ...(isWide ? [borderIndex.insideVertical] : []),
  ];
  for (const address of joinAreas(areas, maxAddressChars)) {
    const { Borders: borders } = sheet.Range(address);
    for (const side of sides) {
      const line = borders.Item(side);
      line.LineStyle = lineStyle.continuous;
      line.Weight = lineWeight[border.line];
      line.Color = bgr(border.color);
    }
  }
}
