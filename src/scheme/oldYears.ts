import { ruleSentence, type Rule } from '../rules/registry';
import { locateTableLeaves, locateTables } from './locate';
import type { Scheme } from './scheme';

/** A place of the document that speaks of a year before that of the evaluation. */
export interface OldYear {
  /** Whose text it is: of the document itself, a leaf, an item outside the tree, or a stage. */
  readonly part: 'document' | 'leaf' | 'adjustment' | 'stage';
  /** Id of the table of a leaf; null for anything else. */
  readonly table: string | null;
  readonly key: string;
  readonly name: string;
  /** The item of the document, with the number of the sub-item that says it, null where none does: 第27项, 3. */
  readonly source: string;
  readonly item: number | null;
  readonly years: readonly number[];
  /** The text around the first of them. */
  readonly text: string;
}

/** A year as documents write it. Its own sign for year follows, 年 or 〕. */
const yearPattern = /(?<!\d)(?:19|20)\d{2}(?=[\u5e74\u3015])/g;
const itemPattern = /[(\uff08](\d{1,2})[)\uff09]/g;

/** In document order, one for each leaf or sub-item; `year` is that of the evaluation. */
export function oldYears(scheme: Scheme, year: number = scheme.year): readonly OldYear[] {
  const at = { table: null, item: null } as const;
  const { documentNumber } = scheme;
  const document = {
    ...at,
    part: 'document',
    key: 'document',
    name: documentNumber,
    source: '',
  } as const;
  return [
    ...found(document, [documentNumber], year),
    ...locateTables(scheme).flatMap((table) =>
      locateTableLeaves(table).flatMap(({ item: leaf }) => {
        const about = {
          part: 'leaf',
          table: table.item.id,
          key: leaf.key,
          name: leaf.name,
        } as const;
        const texts = [
          leaf.name,
          leaf.criterion,
          ...leaf.rules.flatMap(ruleTexts),
          leaf.evidence ?? '',
        ];
        return found({ ...about, source: leaf.source, item: null }, texts, year);
      }),
    ),
    ...scheme.adjustments.flatMap(({ key, name, source, rule, evidence }) =>
      found(
        { ...at, part: 'adjustment', key, name, source },
        [name, ...ruleTexts(rule), evidence ?? ''],
        year,
      ),
    ),
    ...scheme.stages.flatMap(({ id, name, due }) =>
      found({ ...at, part: 'stage', key: id, name, source: due }, [name, due], year),
    ),
  ];
}

function ruleTexts(rule: Rule): readonly string[] {
  return [ruleSentence(rule), rule.quote ?? ''];
}

function found(
  about: Omit<OldYear, 'years' | 'text'>,
  texts: readonly string[],
  year: number,
): readonly OldYear[] {
  const hits = texts.flatMap((text) =>
    [...text.matchAll(yearPattern)]
      .map((match) => ({ text, at: match.index, year: Number(match[0]) }))
      .filter((it) => it.year < year),
  );
  const [first] = hits;
  if (first === undefined) return [];
  const numbers = new Set(hits.map((it) => itemBefore(it.text, it.at)));
  const [item = null] = numbers.size === 1 ? numbers : [];
  const years = [...new Set(hits.map((it) => it.year))];
  return [{ ...about, item, years, text: around(first.text, first.at) }];
}

/** The number in brackets that stands last before that place, where the text counts its items. */
function itemBefore(text: string, at: number): number | null {
  const numbers = [...text.slice(0, at).matchAll(itemPattern)];
  const last = numbers[numbers.length - 1]?.[1];
  return last === undefined ? null : Number(last);
}

const before = 10;
const after = 24;

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - before), at + after);
}
