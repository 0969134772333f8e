import type { Finding } from '../../base/finding';
import { locateRules, type LocatedRule } from '../locate';
import type { Scheme } from '../scheme';
import { mergeGroups } from './mergeGroups';

/** The document's year and its number among the documents of that year: 樟府办发〔2021〕49号. */
const numbered = /(\d{4})\D+(\d+)/;

/** An office that has numbered more documents than this is no longer at the start of its year. */
const firstDocuments = 10;

/**
 * Deadlines that had passed when the document was issued. Where it has no day of issue, those that most likely had: on a day
 * of the document's first quarter, while its number is not among the first of the year.
 */
export function checkDeadlines(scheme: Scheme): readonly Finding[] {
  const day = scheme.issuedOn ?? likelyAfter(scheme);
  if (day === null) return [];
  return mergeGroups(locateRules(scheme).flatMap((it) => checkRule(it, scheme, day)));
}

/** A day before which the document was most likely not issued; null where its number tells nothing. */
function likelyAfter({ documentNumber }: Scheme): string | null {
  const [, year = '', count = ''] = numbered.exec(documentNumber) ?? [];
  return Number(count) <= firstDocuments ? null : `${year}-04-01`;
}

function checkRule(
  { item, at }: LocatedRule,
  { documentNumber }: Scheme,
  firstDayAfter: string,
): readonly Finding[] {
  if (item.kind !== 'deadline' || item.by >= firstDayAfter) return [];
  const finding: Finding<'DEADLINE_BEFORE_SCHEME'> = {
    id: `DEADLINE_BEFORE_SCHEME:${at.place}`,
    code: 'DEADLINE_BEFORE_SCHEME',
    group: at.group,
    place: at.place,
    severity: 'info',
    blocking: false,
    effect: 'none',
    params: { by: item.by, documentNumber },
    options: [],
  };
  return [finding];
}
