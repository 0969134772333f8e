import type { Finding, FindingCode } from '../base/finding';
import type { FindingTexts, NameOf } from './findingTexts';

/** The words of one finding but for its options. */
export interface FindingWords {
  readonly title: string;
  readonly explanation: string;
  readonly effect: string;
  readonly columns: readonly string[];
}

/** Title, explanation, effect and table headings of one finding; without `nameOf` leaves are listed by their keys. */
export function findingText<C extends FindingCode>(
  texts: FindingTexts,
  finding: Finding<C>,
  nameOf: NameOf = (key) => key,
): FindingWords {
  const { title, explanation, columns } = texts.codes[finding.code];
  return {
    title: title(finding.params),
    explanation: explanation(finding.params, nameOf),
    effect: texts.effects[finding.effect],
    columns,
  };
}
