import { copyCells, type CopyWhat } from '../../excel/copyCells';
import type { Area } from '../../../../../src/workbook/address';
import { isWholeColumns, isWholeRows, sizeOf } from '../../excel/grid';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../excel/insertLines';
import type { Sheet } from '../../excel/model';
import { shiftSpan, type LineShift } from '../../excel/rewriteFormula';
import type { MethodCall } from '../protocol/binding';
import type { Engine } from '../protocol/engine';
import { notImplemented } from '../protocol/hostFault';
import { rangeOf } from './address';
import { isRange, rangeObject, type RangeTarget } from './rangeTarget';

type Call = MethodCall<RangeTarget>;

const whats: Readonly<Record<string, CopyWhat>> = {
  All: 'all',
  Values: 'values',
  Formulas: 'formulas',
  Formats: 'formats',
};

/** What moves cells or brings them from elsewhere; insertion and deletion of whole rows and columns only. */
export function transfers(engine: () => Engine): Readonly<Record<string, (call: Call) => unknown>> {
  return {
    CopyFrom: ({ target, args: [source, what, skipsBlanks, isTransposed], location }) => {
      const known = whats[typeof what === 'string' ? what : 'All'];
      if (known === undefined || skipsBlanks === true || isTransposed === true) {
        throw notImplemented(location);
      }
      copyCells(target, rangeOf(target.sheet, source, location), known);
      return null;
    },
    Insert: ({ target: { sheet, area }, location }) => {
      const lines = linesOf(area, location);
      if (lines.axis === 'row') insertRows(sheet, lines.at, lines.count);
      else insertColumns(sheet, lines.at, lines.count);
      moveKept(engine(), sheet, lines);
      return rangeObject(sheet, area, location);
    },
    Delete: ({ target: { sheet, area }, location }) => {
      const lines = linesOf(area, location);
      if (lines.axis === 'row') deleteRows(sheet, lines.at, lines.count);
      else deleteColumns(sheet, lines.at, lines.count);
      moveKept(engine(), sheet, { ...lines, count: -lines.count });
      return null;
    },
  };
}

function linesOf(area: Area, location: string): LineShift {
  const { rows, columns } = sizeOf(area);
  if (isWholeRows(area)) return { axis: 'row', at: area.top, count: rows };
  if (isWholeColumns(area)) return { axis: 'column', at: area.left, count: columns };
  throw notImplemented(`${location} of single cells`);
}

/** Ranges that the page keeps mean the same cells afterwards; those that lost all their cells are let go. */
function moveKept({ references }: Engine, sheet: Sheet, shift: LineShift): void {
  for (const object of references.all()) {
    if (!isRange(object) || object.target.sheet !== sheet) continue;
    const { target } = object;
    const { top, left, bottom, right } = target.area;
    const isRow = shift.axis === 'row';
    const span = isRow ? shiftSpan(top, bottom, shift) : shiftSpan(left, right, shift);
    if (span === null) references.release(references.idOf(object) ?? '');
    else if (isRow) target.area = { ...target.area, top: span[0], bottom: span[1] };
    else target.area = { ...target.area, left: span[0], right: span[1] };
  }
}
