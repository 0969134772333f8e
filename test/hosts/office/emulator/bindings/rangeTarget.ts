import type { Area } from '../../../../../src/workbook/address';
import { isOnGrid } from '../../excel/grid';
import type { Sheet } from '../../excel/model';
import { invalidArgument } from '../protocol/hostFault';
import { HostObject } from '../protocol/hostObject';

/** The cells that a `Range` stands for. They move along while rows and columns come and go, where Excel keeps the range. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/**
 * A `Range` object.
 *
 * @throws HostFault `InvalidArgument` for an area that leaves the grid or holds no cell.
 */
export function rangeObject(sheet: Sheet, area: Area, location: string): HostObject<RangeTarget> {
  if (!isOnGrid(area)) throw invalidArgument(location);
  return new HostObject('Range', { sheet, area });
}

/** Whether a call's argument is a `Range` object. */
export function isRange(value: unknown): value is HostObject<RangeTarget> {
  return value instanceof HostObject && value.className === 'Range';
}
