import type { Decision, Finding } from '../base/finding';

/** What an example decides: for each blocking finding the first option that asks for no number. */
export function exampleDecisions(
  findings: readonly Finding[],
  words: { readonly by: string; readonly basis: string; readonly date: string },
): readonly Decision[] {
  return findings
    .filter((it) => it.blocking)
    .flatMap((finding) => {
      const option = finding.options.find((it) => it.asks.length === 0);
      return option === undefined
        ? []
        : [{ finding: finding.id, option: option.id, answers: {}, ...words }];
    });
}
