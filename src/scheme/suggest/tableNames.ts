import { tableOf } from '../draft/schemeRows';
import type { Scheme } from '../scheme';

/** The name of a table where the scheme has several of them, else nothing. */
export function tableNames(scheme: Scheme, id: string): readonly string[] {
  return scheme.tables.length > 1 ? [tableOf(scheme, id).name] : [];
}
