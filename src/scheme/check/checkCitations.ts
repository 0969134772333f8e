import type { Finding } from '../../base/finding';
import { citationsIn } from '../../rules/citations';
import { leafTexts } from '../leafTexts';
import { locateTableLeaves, locateTables } from '../locate';
import type { Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

interface Cited {
  readonly place: string;
  readonly words: string;
  readonly number: string;
}

/** Documents that one place cites by other words than another, under the same number. */
export function checkCitations(scheme: Scheme): readonly Finding[] {
  const cited = allCited(scheme);
  const numbers = [...new Set(cited.map((it) => it.number))];
  return numbers.flatMap((number) => {
    const places = cited.filter((it) => it.number === number);
    const words = [...new Set(places.map((it) => it.words))];
    if (words.length < 2) return [];
    const place = [...new Set(places.map((it) => it.place))].join(',');
    const finding = wordingFinding('DOCNO_MISMATCH', { place, group: null }, { number, words });
    return [{ ...finding, id: `DOCNO_MISMATCH:${number}` }];
  });
}

function allCited(scheme: Scheme): readonly Cited[] {
  const parts = [
    ...locateTables(scheme)
      .flatMap((it) => locateTableLeaves(it))
      .map(({ item }) => ({ place: item.key, texts: leafTexts(item) })),
    ...[...scheme.adjustments, ...scheme.vetoes].map((it) => ({
      place: it.key,
      texts: [it.name, 'quote' in it ? it.quote : (it.rule.quote ?? '')],
    })),
  ];
  return parts.flatMap(({ place, texts }) =>
    texts.flatMap(citationsIn).map((it) => ({ place, ...it })),
  );
}
