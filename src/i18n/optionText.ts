import type { Finding, FindingCode } from '../base/finding';
import type { FindingTexts, OptionText } from './findingTexts';

/** The words of one option of a finding; null where the finding has no such option. */
export function optionText<C extends FindingCode>(
  texts: FindingTexts,
  finding: Finding<C>,
  option: string,
): OptionText | null {
  const entries = Object.entries<(params: typeof finding.params) => OptionText>(
    texts.codes[finding.code].options,
  );
  const entry = entries.find(([id]) => id === option);
  return entry === undefined ? null : entry[1](finding.params);
}
