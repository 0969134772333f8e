import type { Scaled } from '../../base/findingFigures';
import type { Table } from '../scheme';

/** How the points of a table are written, for the figures of a finding. */
export function scaleOf({ scale }: Pick<Table, 'scale'>): Scaled {
  return scale === 'percent' ? { scale } : {};
}

/** The same for a number that is asked. */
export function unitOf({ scale }: Pick<Table, 'scale'>): { readonly unit?: 'percent' } {
  return scale === 'percent' ? { unit: scale } : {};
}
