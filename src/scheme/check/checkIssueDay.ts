import type { Finding } from '../../base/finding';
import { onlyOf } from '../locate';
import type { Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

interface Series {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly string[];
  readonly group: string | null;
}

/**
 * Stages and rank series whose first periods were over on the day of issue. Their periods are taken for equal parts of the
 * scheme's year: four are quarters, twelve are months. Nothing where the document has no day of issue.
 */
export function checkIssueDay(scheme: Scheme): readonly Finding[] {
  const { issuedOn, year } = scheme;
  if (issuedOn === null || !issuedOn.startsWith(String(year))) return [];
  // The month of issue itself is not over.
  const monthsOver = Number(issuedOn.slice(5, 7)) - 1;
  return seriesOf(scheme).flatMap(({ id, name, periods, group }) => {
    const months = 12 / periods.length;
    if (periods.length < 2 || !Number.isInteger(months)) return [];
    const over = periods.slice(0, Math.floor(monthsOver / months));
    if (over.length === 0) return [];
    const params = { name, issuedOn, periods: over };
    return [wordingFinding('RETROACTIVE', { place: id, group }, params)];
  });
}

/** A stage that scores several groups by the same periods is one. */
function seriesOf(scheme: Scheme): readonly Series[] {
  const ranked = scheme.series.map((it) => ({ ...it, group: onlyOf(it.groups) }));
  const staged = scheme.stages.flatMap(({ id, name, score }) => {
    const [source] = Object.values(score?.sources ?? {}).filter((it) => it.kind === 'periods');
    return source === undefined ? [] : [{ id, name, periods: source.periods, group: null }];
  });
  return [...staged, ...ranked];
}
