import type { Finding } from '../../base/finding';
import { locateTableLeaves, locateTables, onlyOf } from '../locate';
import type { Remark, Scheme } from '../scheme';

/** What a reader of the document saw and no program can see in the data. */
export function checkRemarks(scheme: Scheme): readonly Finding[] {
  return scheme.remarks.map(({ code, place, text }) => ({
    id: `${code}:${place}`,
    code,
    group: groupOf(scheme, place),
    place,
    severity: severities[code],
    blocking: false,
    effect: 'none',
    params: { remark: text },
    options: [],
  }));
}

/** A column that slipped in print is beyond doubt; the others leave staff something to settle. */
const severities = {
  STAGE_UNDEFINED: 'warning',
  ROW_SHIFT: 'info',
  BODY_ANNEX_MISMATCH: 'warning',
} as const satisfies Record<Remark['code'], Finding['severity']>;

/** The group of the table, the leaf or the series that the remark is about; null where several share it. */
function groupOf(scheme: Scheme, place: string): string | null {
  const series = scheme.series.find((it) => it.id === place);
  if (series !== undefined) return onlyOf(series.groups);
  const table = locateTables(scheme).find(
    (it) => it.item.id === place || locateTableLeaves(it).some((leaf) => leaf.item.key === place),
  );
  return table?.group ?? null;
}
