import type { Area, Position } from '../../../../../src/workbook/address';
import { addChart } from '../../../office/excel/charts';
import { clearCells } from '../../../office/excel/clearCells';
import { copyCells, type CopyWhat } from '../../../office/excel/copyCells';
import { holdsCell, holdsKey, isWholeColumns, isWholeRows } from '../../../office/excel/grid';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../office/excel/insertLines';
import { columnAt, setColumns } from '../../../office/excel/lines';
import { mergeAt, mergeCells, unmergeCells } from '../../../office/excel/merges';
import type { Sheet } from '../../../office/excel/model';
import { badArgument, isLeftOut, optionalTruth, truthOf } from '../argument';
import { createCodec } from '../codec';
import { ModelGap } from '../gate';
import type { Members } from '../kind';
import { requireNoPrompt } from '../prompt';
import type { RangeTarget } from '../targets';
import type { World } from '../world';
import { common } from './values';

/** Emptying, merging, copying, inserting and deleting. */
export function rangeEdits(world: World): Members<RangeTarget> {
  const clear = (what: 'all' | 'contents' | 'formats') => ({
    call: ({ sheet, areas }: RangeTarget): unknown => {
      for (const area of areas) clearCells(sheet, area, what);
      return true;
    },
  });
  const merge = ({ sheet, areas }: RangeTarget, across: boolean): void => {
    for (const area of areas) {
      if (contentsIn(sheet, area) > 1) requireNoPrompt(world, '合并单元格');
      mergeCells(sheet, area, across);
    }
  };
  const unmerge = ({ sheet, areas }: RangeTarget): void => {
    for (const area of areas) unmergeCells(sheet, area);
  };
  return {
    Clear: clear('all'),
    ClearContents: clear('contents'),
    ClearFormats: clear('formats'),
    Merge: {
      call: (target, [across]) => merge(target, optionalTruth('Range.Merge', across, false)),
    },
    UnMerge: { call: unmerge },
    MergeCells: {
      get: ({ sheet, areas }) => common(areas.flatMap((area) => mergedIn(sheet, area))),
      set: (target, value) => {
        if (truthOf('MergeCells', value)) merge(target, false);
        else unmerge(target);
      },
    },
    ...copying(world),
    ...linesOf(),
  };
}

function contentsIn(sheet: Sheet, area: Area): number {
  return Array.from(sheet.cells.keys()).filter((key) => holdsKey(area, key)).length;
}

function mergedIn(sheet: Sheet, area: Area): readonly boolean[] {
  const found: boolean[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      found.push(mergeAt(sheet, row, column) !== null);
  return found;
}

type PasteWhat = CopyWhat | 'widths';

function copying(world: World): Members<RangeTarget> {
  const pastes = createCodec<PasteWhat>(world.schema, 'XlPasteType', {
    all: 'xlPasteAll',
    values: 'xlPasteValues',
    formulas: 'xlPasteFormulas',
    formats: 'xlPasteFormats',
    widths: 'xlPasteColumnWidths',
  });
  const paste = (to: RangeTarget, from: RangeTarget, what: PasteWhat): void => {
    const [source, ...more] = from.areas;
    if (more.length > 0 || to.areas.length > 1) throw new ModelGap('copies of several areas');
    const [area] = to.areas;
    if (what === 'widths') copyWidths(to.sheet, area, { sheet: from.sheet, area: source });
    else copyCells({ sheet: to.sheet, area }, { sheet: from.sheet, area: source }, what);
  };
  return {
    Copy: {
      call: (target, [destination]) => {
        if (isLeftOut(destination)) world.settings.clipboard = target;
        else {
          const to = world.targetOf('Et.Range', destination);
          if (to === null) throw badArgument('Range.Copy', destination);
          paste(to, target, 'all');
          if (world.settings.copiesObjects) copyCharts(to, target);
        }
        return true;
      },
    },
    PasteSpecial: {
      call: (target, [type, operation, skipsBlanks, transposes]) => {
        if (![operation, skipsBlanks, transposes].every(isLeftOut))
          throw new ModelGap('PasteSpecial with more than the kind');
        const { clipboard } = world.settings;
        if (clipboard === null) throw new Error('类 Range 的 PasteSpecial 方法无效：剪贴板为空');
        paste(target, clipboard, isLeftOut(type) ? 'all' : pastes.toWord(type));
        return true;
      },
    },
  };
}

/** Charts that stand on the cells alone go with them. */
function copyCharts(to: RangeTarget, { sheet, areas: [source] }: RangeTarget): void {
  const [down, across] = [to.areas[0].top - source.top, to.areas[0].left - source.left];
  const moved = ({ row, column }: Position): Position => ({
    row: row + down,
    column: column + across,
  });
  const standing = sheet.charts.filter(
    (it) => holdsCell(source, it.from) && holdsCell(source, it.to),
  );
  for (const { from, to: end, ...rest } of standing) {
    const chart = addChart(to.sheet, rest.kind);
    const series = rest.series.map((it) => ({ ...it }));
    const { title, hasLegend, extras } = rest;
    Object.assign(chart, { title, hasLegend, series, from: moved(from), to: moved(end) });
    for (const [key, value] of extras) chart.extras.set(key, value);
  }
}

function copyWidths(
  sheet: Sheet,
  { left }: Area,
  from: { readonly sheet: Sheet; readonly area: Area },
): void {
  for (let at = from.area.left; at <= from.area.right; at++) {
    const column = left + at - from.area.left;
    const { size, isHidden } = columnAt(from.sheet, at);
    setColumns(sheet, { top: 0, bottom: 0, left: column, right: column }, { size, isHidden });
  }
}

/** Only whole rows and columns come and go in the model. */
function linesOf(): Members<RangeTarget> {
  return {
    Insert: {
      call: ({ sheet, areas: [area] }) => {
        const { top, bottom, left, right } = area;
        if (isWholeRows(area)) insertRows(sheet, top, bottom - top + 1);
        else if (isWholeColumns(area)) insertColumns(sheet, left, right - left + 1);
        else throw new ModelGap('inserting of single cells');
        return true;
      },
    },
    Delete: {
      call: ({ sheet, areas: [area] }) => {
        const { top, bottom, left, right } = area;
        if (isWholeRows(area)) deleteRows(sheet, top, bottom - top + 1);
        else if (isWholeColumns(area)) deleteColumns(sheet, left, right - left + 1);
        else throw new ModelGap('deleting of single cells');
        return true;
      },
    },
  };
}
