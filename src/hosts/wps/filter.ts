import type { WpsWorksheet } from './jsapi';
import type { WpsFilter } from './jsapiPage';
import type { WpsRange } from './jsapiRange';

/** Filters the same cells of another sheet by the same criteria. */
export function copyFilter(from: WpsWorksheet, to: WpsWorksheet): void {
  const { AutoFilter: filter } = from;
  if (!from.AutoFilterMode || filter === null) return;
  const range = to.Range(filter.Range.Address());
  range.AutoFilter(1);
  const { Filters: filters } = filter;
  for (let field = 1; field <= filters.Count; field += 1)
    putCriteria(range, field, filters.Item(field));
}

function putCriteria(range: WpsRange, field: number, filter: WpsFilter): void {
  if (!filter.On) return;
  const second = secondOf(filter);
  if (second === undefined) range.AutoFilter(field, filter.Criteria1, filter.Operator);
  else range.AutoFilter(field, filter.Criteria1, filter.Operator, second);
}

/** Asking for a criterion that is not there is an error. */
function secondOf(filter: WpsFilter): unknown {
  try {
    return filter.Criteria2 ?? undefined;
  } catch {
    return undefined;
  }
}
