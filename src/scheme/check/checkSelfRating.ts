import type { Finding } from '../../base/finding';
import type { Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

/** So short a name would be found in any other. */
const leastChars = 4;
/** Offices that are the same end the same. */
const endChars = 3;

/**
 * Units that are the office which issued the document, and so evaluates itself: an inference from their names, since
 * documents write 市政府办公室 for 宿州市人民政府办公室.
 */
export function checkSelfRating({ issuer, groups }: Scheme): readonly Finding[] {
  return groups.flatMap(({ id, units, isExample }) =>
    units
      .filter(({ name }) => !isExample && isShortFor(name.trim(), issuer.trim()))
      .map(({ code, name }) =>
        wordingFinding('SELF_RATING', { place: code, group: id }, { unit: name, issuer }),
      ),
  );
}

/** All characters of the short name stand in the long one, in their order, and both end the same. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < leastChars || short.slice(-endChars) !== long.slice(-endChars)) return false;
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
