import type { SheetTexts } from '../i18n/sheetTexts';
import { ruleSentence } from '../rules/registry';
import type { FilledLine } from './scoreGrid';

/** What a unit's own sheet says beside a row that is filled. */
export interface FlatWords {
  /** Of the leaf, adjustment or veto. */
  readonly name: string;
  /** What is typed in the row. */
  readonly item: string;
  readonly criterion: string;
  /** What must be handed in; null where nothing must. */
  readonly wanted: string | null;
}

/** The words over the columns of a row, where rows have become columns. */
export function flatWords(line: FilledLine, texts: SheetTexts): FlatWords {
  const item = line.spec.label;
  switch (line.line) {
    case 'leaf': {
      const { name, points, criterion, evidence } = line.leaf.leaf;
      return { name: texts.score.indicator(name, points), item, criterion, wanted: evidence };
    }
    case 'adjustment': {
      const { name, rule, evidence } = line.adjustment.adjustment;
      return { name, item, criterion: rule.quote ?? ruleSentence(rule), wanted: evidence };
    }
    case 'veto': {
      const { name, effect, quote } = line.veto.veto;
      const { vetoes } = texts;
      return { name, item: vetoes.item(name, effect), criterion: quote, wanted: vetoes.wanted };
    }
  }
}
