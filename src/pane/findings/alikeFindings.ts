import type { Finding, Option } from '../../base/finding';

/** The other open findings that the same option decides: of the same kind, and without numbers to type. */
export function alikeFindings(
  finding: Finding,
  option: Option | null,
  open: readonly Finding[],
): readonly Finding[] {
  if (option === null || option.asks.length > 0) return [];
  return open.filter(
    (it) =>
      it.id !== finding.id &&
      it.code === finding.code &&
      it.options.some(({ id, asks }) => id === option.id && asks.length === 0),
  );
}
