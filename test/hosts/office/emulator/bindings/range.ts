import { bind, type Bindings } from '../protocol/binding';
import type { Engine } from '../protocol/engine';
import { cellsCall, cellsGet, cellsSet } from './rangeCells';
import { moves } from './rangeMoves';
import { propertiesCall } from './rangeProperties';
import type { RangeTarget } from './rangeTarget';
import { transfers } from './rangeTransfers';
import { worksheetObject } from './worksheets';

/** Cells: their content, their place, and what is done with them as a whole. */
export function rangeBindings(engine: () => Engine): Bindings {
  return {
    Range: bind<RangeTarget>({
      isAlive: ({ sheet }) => sheet.workbook.sheets.includes(sheet),
      get: cellsGet,
      set: cellsSet,
      navigate: { Worksheet: ({ sheet }) => worksheetObject(sheet) },
      call: { ...cellsCall, ...moves, ...transfers(engine), ...propertiesCall(engine) },
    }),
  };
}
