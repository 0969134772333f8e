import type { Finding } from '../../base/finding';
import { locateTableLeaves, locateTables } from '../locate';
import type { Scheme } from '../scheme';
import { wordingFinding } from './wordingFinding';

interface Said {
  readonly key: string;
  readonly table: string;
  readonly text: string;
  /** The sentence without its figures. */
  readonly words: string;
}

/** So short a sentence stands in a table by chance. */
const leastChars = 8;

/** Leaves of several tables that say the same in the same words but with other figures: 不少于1次, 不少于2次. */
export function checkGroupDemands(scheme: Scheme): readonly Finding[] {
  const said = locateTables(scheme).flatMap((table) =>
    locateTableLeaves(table).flatMap(({ item }) =>
      saidOf(item.key, table.item.name, item.criterion),
    ),
  );
  const alike = new Map<string, Said[]>();
  for (const it of said) alike.set(it.words, [...(alike.get(it.words) ?? []), it]);
  return [...alike.values()].filter(isDifferent).map((all) => {
    const at = { place: all.map((it) => it.key).join(','), group: null };
    const texts = all.map(({ table, text }) => ({ table, text }));
    return wordingFinding('GROUP_DIFF', at, { remark: null, texts });
  });
}

function saidOf(key: string, table: string, text: string): readonly Said[] {
  const words = text.replace(/\d+(?:\.\d+)?/g, '#');
  return words === text || words.length < leastChars ? [] : [{ key, table, text, words }];
}

/** In several tables, and not the same everywhere. */
function isDifferent(all: readonly Said[]): boolean {
  const count = (of: (it: Said) => string): number => new Set(all.map(of)).size;
  return count((it) => it.table) > 1 && count((it) => it.text) > 1;
}
