import { pointsOfWidth, widthOfPoints } from '../../excel/columnWidth';
import type { CellFormat } from '../../excel/format';
import { commonFormat, setFormat } from '../../excel/formats';
import { columnAt, rowAt, setColumns, setRows } from '../../excel/lines';
import type { Binding, Bindings } from '../protocol/binding';
import { colorOf } from './color';
import { columnsOf, common, rowsOf } from './rangeCells';
import { overAreas } from './overAreas';
import type { RangeTarget } from './rangeTarget';

/** A property that is a part of the cells' format as it is, by its name on the wire. */
type Parts = Readonly<Record<string, keyof CellFormat>>;

function plainParts(parts: Parts): Required<Pick<Binding<RangeTarget>, 'get' | 'set'>> {
  const entries = Object.entries(parts);
  return {
    get: Object.fromEntries(
      entries.map(([name, part]) => [
        name,
        ({ sheet, area }) => commonFormat(sheet, area, part) ?? null,
      ]),
    ),
    set: Object.fromEntries(
      entries.map(([name, part]) => [
        name,
        ({ sheet, area }, value) => setFormat(sheet, area, { [part]: value }),
      ]),
    ),
  };
}

const format = plainParts({
  WrapText: 'isWrapped',
  HorizontalAlignment: 'horizontal',
  VerticalAlignment: 'vertical',
  IndentLevel: 'indent',
  ShrinkToFit: 'isShrunk',
  TextOrientation: 'textOrientation',
});

const font = plainParts({
  Name: 'fontName',
  Size: 'fontSizePt',
  Bold: 'isBold',
  Italic: 'isItalic',
  Strikethrough: 'isStruck',
  Underline: 'underline',
  Color: 'fontColor',
});

/** How cells look: alignment, size of rows and columns, font, fill, protection. */
export function rangeFormatBindings(): Bindings {
  return {
    RangeFormat: overAreas<RangeTarget>({
      get: {
        ...format.get,
        ColumnWidth: (target) => common(columnsOf(target).map((at) => widthAt(target, at))),
        RowHeight: (target) => common(rowsOf(target).map((at) => heightAt(target, at))),
      },
      set: {
        ...format.set,
        ColumnWidth: ({ sheet, area }, value) =>
          setColumns(sheet, area, { size: widthOfPoints(Number(value)) }),
        RowHeight: ({ sheet, area }, value) => setRows(sheet, area, { size: Number(value) }),
        // Only true does something.
        UseStandardWidth: ({ sheet, area }, value) => {
          if (value === true) setColumns(sheet, area, { size: null });
        },
        UseStandardHeight: ({ sheet, area }, value) => {
          if (value === true) setRows(sheet, area, { size: null });
        },
      },
    }),
    RangeFont: overAreas<RangeTarget>({
      get: font.get,
      set: {
        ...font.set,
        Color: ({ sheet, area }, value, location) =>
          setFormat(sheet, area, { fontColor: colorOf(value, location) }),
      },
    }),
    RangeFill: overAreas<RangeTarget>({
      get: {
        Color: ({ sheet, area }) => {
          const color = commonFormat(sheet, area, 'fillColor');
          // Cells without a fill are told to be white.
          return color === null ? '#FFFFFF' : (color ?? null);
        },
      },
      set: {
        Color: ({ sheet, area }, value, location) =>
          setFormat(sheet, area, { fillColor: colorOf(value, location) }),
      },
      call: {
        Clear: ({ target: { sheet, area } }) => {
          setFormat(sheet, area, { fillColor: null });
          return null;
        },
      },
    }),
    FormatProtection: overAreas<RangeTarget>(
      plainParts({ Locked: 'isLocked', FormulaHidden: 'isFormulaHidden' }),
    ),
  };
}

/** Points; 0 for a hidden column. */
function widthAt({ sheet }: RangeTarget, column: number): number {
  const { isHidden, size } = columnAt(sheet, column);
  return isHidden ? 0 : pointsOfWidth(size ?? sheet.defaultWidthChars);
}

/** Points; 0 for a hidden row. */
function heightAt({ sheet }: RangeTarget, row: number): number {
  const { isHidden, size } = rowAt(sheet, row);
  return isHidden ? 0 : (size ?? sheet.defaultHeightPt);
}
