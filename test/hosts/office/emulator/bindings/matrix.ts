import type { Area } from '../../../../../src/workbook/address';
import { sizeOf } from '../../excel/grid';
import { invalidArgument } from '../protocol/hostFault';

/**
 * One entry a cell, from a matrix of the area's size or one value for all.
 *
 * @throws HostFault `InvalidArgument` for another size or an entry of another kind.
 */
export function matrixOf<T>(
  area: Area,
  value: unknown,
  isEntry: (entry: unknown) => entry is T,
  location: string,
): readonly (readonly T[])[] {
  const { rows, columns } = sizeOf(area);
  if (isEntry(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  if (!Array.isArray(value) || value.length !== rows) throw invalidArgument(location);
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns || !row.every(isEntry)) {
      throw invalidArgument(location);
    }
    return row;
  });
}
