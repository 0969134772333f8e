import type { Finding } from '../../base/finding';
import { locateIndicators, locateTables } from '../locate';
import type { Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

/** Indicators and stages that the document calls by two names. */
export function checkNames(scheme: Scheme): readonly Finding[] {
  const indicators = locateTables(scheme).flatMap((table) =>
    locateIndicators(table).flatMap(({ item: { key, name, otherName } }) => {
      const at = { place: key, group: table.group };
      return otherName === null ? [] : [wordingFinding('NAME_DRIFT', at, { name, otherName })];
    }),
  );
  const stages = scheme.stages.flatMap(({ id, name, otherName }) => {
    const at = { place: id, group: null };
    return otherName === null ? [] : [wordingFinding('STAGE_NAME_DRIFT', at, { name, otherName })];
  });
  return [...indicators, ...stages];
}
