import { copyCells, type CopyWhat } from '../../excel/copyCells';
import { isWholeColumns, isWholeRows } from '../../excel/grid';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../excel/insertLines';
import type { MethodCall } from '../protocol/binding';
import { notImplemented } from '../protocol/hostFault';
import { rangeOf } from './address';
import { rangeObject, type RangeTarget } from './rangeTarget';

type Call = MethodCall<RangeTarget>;

const whats: Readonly<Record<string, CopyWhat>> = {
  All: 'all',
  Values: 'values',
  Formulas: 'formulas',
  Formats: 'formats',
};

/** What moves cells or brings them from elsewhere; insertion and deletion of whole rows and columns only. */
export const transfers: Readonly<Record<string, (call: Call) => unknown>> = {
  CopyFrom: ({ target, args: [source, what, skipsBlanks, isTransposed], location }) => {
    const known = whats[typeof what === 'string' ? what : 'All'];
    if (known === undefined || skipsBlanks === true || isTransposed === true) {
      throw notImplemented(location);
    }
    copyCells(target, rangeOf(target.sheet, source, location), known);
    return null;
  },
  Insert: ({ target: { sheet, area }, location }) => {
    if (isWholeRows(area)) insertRows(sheet, area.top, area.bottom - area.top + 1);
    else if (isWholeColumns(area)) insertColumns(sheet, area.left, area.right - area.left + 1);
    else throw notImplemented(`${location} of single cells`);
    return rangeObject(sheet, area, location);
  },
  Delete: ({ target: { sheet, area }, location }) => {
    if (isWholeRows(area)) deleteRows(sheet, area.top, area.bottom - area.top + 1);
    else if (isWholeColumns(area)) deleteColumns(sheet, area.left, area.right - area.left + 1);
    else throw notImplemented(`${location} of single cells`);
    return null;
  },
};
