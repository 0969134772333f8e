import type { Area } from '../../../../../src/workbook/address';
import { sizeOf } from '../../excel/grid';
import type { Sheet } from '../../excel/model';
import { bind, type Bindings } from '../protocol/binding';
import { HostObject } from '../protocol/hostObject';
import { addressText } from './address';
import { worksheetObject } from './worksheets';

/** Several areas of one sheet. */
interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A `RangeAreas` object. */
export function rangeAreasObject(sheet: Sheet, areas: readonly Area[]): HostObject<AreasTarget> {
  return new HostObject('RangeAreas', { sheet, areas });
}

/** Areas to read the addresses of; what is written to their format goes to each of them. */
export function rangeAreasBindings(): Bindings {
  const address = ({ sheet, areas }: AreasTarget): string =>
    areas.map((area) => addressText({ sheet, area })).join(',');
  return {
    RangeAreas: bind<AreasTarget>({
      isAlive: ({ sheet }) => sheet.workbook.sheets.includes(sheet),
      get: {
        Address: address,
        AddressLocal: address,
        AreaCount: ({ areas }) => areas.length,
        CellCount: ({ areas }) =>
          areas.map(sizeOf).reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      },
      navigate: {
        Worksheet: ({ sheet }) => worksheetObject(sheet),
        Format: ({ sheet, areas }) =>
          new HostObject('RangeFormat', { sheet, area: areas[0], areas }),
      },
    }),
    RangeCollection: bind<AreasTarget>({
      items: ({ sheet, areas }) => areas.map((area) => new HostObject('Range', { sheet, area })),
    }),
  };
}
