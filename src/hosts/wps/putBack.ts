import { formatRange, type Area } from '../../workbook/address';
import { parseChartName } from '../inPlace/chartName';
import type { Touched } from '../inPlace/journal';
import { selfReferences } from '../inPlace/selfReferences';
import type { Book } from './book';
import { chartsOn, putCharts } from './charts';
import { copyPage } from './copyPage';
import { visible } from './enums';
import { copyFilter } from './filter';
import { toGrid } from './grid';
import { sizesOf } from './lines';
import { protect, unprotect } from './protection';
import { putColumns, putRows } from './putLines';
import { putFreeze } from './putView';
import { putWritten } from './putWritten';
import { resetSheet } from './resetSheet';
import { toFront } from './toFront';
import { usedArea } from './usedArea';
import type { WpsWorksheet } from './jsapi';

/** A sheet to put back, and its copy. */
export interface PutBack {
  readonly touched: Touched;
  readonly target: WpsWorksheet;
  readonly copy: WpsWorksheet;
  readonly copyName: string;
}

const first: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Writes a sheet from its copy, in place, so that whatever refers to it still does. Done again it does no harm. */
export function putBack(book: Book, { touched, target, copy, copyName }: PutBack): void {
  const freeze = freezeOf(book, copy);
  if (target.ProtectContents) unprotect(target);
  toFront(book, target);
  const { ActiveWindow: window } = book.app;
  resetSheet(target, window);
  putCells({ touched, target, copy, copyName });
  putSizes(target, copy, touched);
  chartsBack(target, touched);
  copyTab(copy, target);
  copyPage(copy, target);
  putFreeze(window, freeze);
  copyFilter(copy, target);
  target.Range('A1').Select();
  if (touched.allowed !== null) protect(target, touched.allowed);
}

/** Only of a sheet in front the window says what stays in view. */
function freezeOf(book: Book, copy: WpsWorksheet) {
  toFront(book, copy);
  const { ActiveWindow: window } = book.app;
  const freeze = window.FreezePanes
    ? { rows: window.SplitRow, columns: window.SplitColumn }
    : { rows: 0, columns: 0 };
  copy.Visible = visible.veryHidden;
  return freeze;
}

function putCells({ touched, target, copy, copyName }: PutBack): void {
  const { bottom, right, ...start } = usedArea(copy);
  const used = copy.Range(formatRange({ ...start, bottom, right }));
  used.Copy(target.Range(formatRange({ ...start, bottom, right })));
  const whole = formatRange({ top: 0, left: 0, bottom, right });
  const formulas = toGrid(copy.Range(whole).Formula, bottom + 1, right + 1);
  const names = { shadow: copyName, name: touched.name };
  for (const { cell, formula } of selfReferences(names, formulas, 0))
    target.Range(cell).Formula = formula;
  putWritten(target, first, [[touched.key]]);
}

function putSizes(target: WpsWorksheet, copy: WpsWorksheet, touched: Touched): void {
  copy.Rows.Hidden = false;
  copy.Columns.Hidden = false;
  putColumns(target, {
    digits: sizesOf(copy, 'columns'),
    hidden: touched.hiddenColumns,
  });
  putRows(target, {
    points: sizesOf(copy, 'rows'),
    hidden: touched.hiddenRows,
  });
}

/** Charts of ours that came are deleted, those that went are drawn again. */
function chartsBack(target: WpsWorksheet, touched: Touched): void {
  const now = chartsOn(target);
  for (const it of now) if (!touched.charts.includes(it)) target.ChartObjects().Item(it).Delete();
  const went = touched.charts.filter((it) => !now.includes(it));
  const plans = went.map(parseChartName).filter((it) => it !== null);
  putCharts(target, touched.name, plans);
}

/** A tab without a colour tells false. */
function copyTab(from: WpsWorksheet, to: WpsWorksheet): void {
  const { Color: color } = from.Tab;
  if (typeof color === 'number') to.Tab.Color = color;
}
