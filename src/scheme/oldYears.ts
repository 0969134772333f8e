import { ruleSentence, type Rule } from '../rules/registry';
import { locateTableLeaves, locateTables } from './locate';
import type { Leaf, Scheme } from './scheme';

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

/** In document order, one for each leaf, item and stage that speaks of such a year; `year` is that of the evaluation. */
export function oldYears(scheme: Scheme, year: number = scheme.year): readonly OldYear[] {
  const { documentNumber: name } = scheme;
  const document = { part: 'document', table: null, key: 'document', name, source: '' } as const;
  return [
    ...found(document, plain(name), year),
    ...locateTables(scheme).flatMap((table) =>
      locateTableLeaves(table).flatMap((it) =>
        found(aboutLeaf(table.item.id, it.item), leafTexts(it.item), year),
      ),
    ),
    ...scheme.adjustments.flatMap((it) => {
      const about = { part: 'adjustment', table: null, key: it.key, name: it.name } as const;
      const texts = [...plain(it.name, it.evidence ?? ''), ...ruleTexts(it.rule)];
      return found({ ...about, source: it.source }, texts, year);
    }),
    ...scheme.stages.flatMap(({ id, name: stage, due }) =>
      found(
        { part: 'stage', table: null, key: id, name: stage, source: '' },
        plain(stage, due),
        year,
      ),
    ),
  ];
}

function aboutLeaf(table: string, { key, name, source }: Leaf) {
  return { part: 'leaf', table, key, name, source } as const;
}

function leafTexts({ name, criterion, rules, evidence }: Leaf): readonly Text[] {
  return [...plain(name, criterion, evidence ?? ''), ...rules.flatMap(ruleTexts)];
}

/** A text with the number of the sub-item that it is, null for any other. */
interface Text {
  readonly text: string;
  readonly item: number | null;
}

function ruleTexts(rule: Rule): readonly Text[] {
  return rule.kind === 'subItems'
    ? rule.items.map(({ name }, index) => ({ text: name, item: index + 1 }))
    : plain(ruleSentence(rule), rule.quote ?? '');
}

function plain(...texts: readonly string[]): readonly Text[] {
  return texts.map((text) => ({ text, item: null }));
}

function found(
  about: Omit<OldYear, 'years' | 'text' | 'item'>,
  texts: readonly Text[],
  year: number,
): readonly OldYear[] {
  const hits = texts.flatMap(({ text, item }) =>
    [...text.matchAll(yearPattern)]
      .map((match) => ({ text, item, at: match.index, year: Number(match[0]) }))
      .filter((it) => it.year < year),
  );
  const [first] = hits;
  if (first === undefined) return [];
  const items = new Set(hits.map((it) => it.item));
  const [item = null] = items.size === 1 ? items : [];
  const years = [...new Set(hits.map((it) => it.year))];
  return [{ ...about, item, years, text: around(first.text, first.at) }];
}

const before = 10;
const after = 24;

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - before), at + after);
}
