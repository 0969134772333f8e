import type { Finding, Option } from '../../base/finding';
import { locateIndicators, locateTableLeaves, locateTables, onlyOf } from '../locate';
import type { RemarkCode } from '../remarkCodes';
import type { Remark, Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

/** What a reader of the document saw and no program can see in the data. */
export function checkRemarks(scheme: Scheme): readonly Finding[] {
  return scheme.remarks.flatMap((it) => checkRemark(it, scheme));
}

/** What is beyond doubt, or only looks odd, is for information; the others leave staff something to settle. */
const forInformation: ReadonlySet<RemarkCode> = new Set([
  'ROW_SHIFT',
  'RULE_AS_ITEM',
  'UNNUMBERED',
]);

function checkRemark(remark: Remark, scheme: Scheme): readonly Finding[] {
  const { code, place, text } = remark;
  const at = { place, group: groupOf(scheme, place) };
  const severity = forInformation.has(code) ? 'info' : 'warning';
  if (code === 'POLARITY') return [polarity(remark, at, scheme)];
  if (code === 'PASS_MARK_BLANK') return [];
  if (code === 'SUBJECT_MISMATCH')
    return [wordingFinding(code, at, { remark: text, points: remark.points }, severity)];
  if (code === 'GROUP_DIFF')
    return [wordingFinding(code, at, { remark: text, texts: [] }, severity)];
  return [wordingFinding(code, at, { remark: text }, severity)];
}

/** The group of the table, the indicator, the leaf or the series that the remark is about; null where several share it. */
function groupOf(scheme: Scheme, place: string): string | null {
  const series = scheme.series.find((it) => it.id === place);
  if (series !== undefined) return onlyOf(series.groups);
  const groups = place.split(',').map((key) => groupOfKey(scheme, key));
  return groups.every((it) => it === groups[0]) ? (groups[0] ?? null) : null;
}

function groupOfKey(scheme: Scheme, key: string): string | null {
  if (scheme.groups.some((it) => it.id === key)) return key;
  const table = locateTables(scheme).find(
    (it) =>
      it.item.id === key ||
      [...locateIndicators(it), ...locateTableLeaves(it)].some(({ item }) => item.key === key),
  );
  return table?.group ?? null;
}

/** Which answer earns the points changes them, so it is decided: the criterion of the leaf then says it. */
function polarity(
  { code, place, text, readings }: Remark,
  { group }: { readonly group: string | null },
  scheme: Scheme,
): Finding {
  const options = readings.length === 2 ? readingsOf(readings, place, scheme) : [];
  return {
    ...wordingFinding('POLARITY', { place, group }, { remark: text, readings }),
    id: `${code}:${place}`,
    blocking: options.length > 0,
    effect: 'leaf',
    options,
  };
}

function readingsOf(readings: readonly string[], place: string, scheme: Scheme): readonly Option[] {
  const leaf = locateTables(scheme)
    .flatMap((it) => locateTableLeaves(it))
    .find((it) => it.item.key === place);
  if (leaf === undefined) return [];
  const ids = ['first', 'second'] as const;
  return ids.map((id, index) => ({
    id,
    changes: [
      {
        path: [...leaf.path, 'criterion'],
        value: `${leaf.item.criterion}${readings[index] ?? ''}`,
      },
    ],
    asks: [],
  }));
}
