import type { LogEntry } from '../scoring/evaluation';

/** What all entries may take as JSON, in characters: less than one cell of the hidden sheet holds. */
const mostChars = 24_000;

/**
 * The log without its oldest entries where it has become too long. Entries that are a record (decisions taken and withdrawn)
 * stay, whatever they take.
 */
export function boundLog(log: readonly LogEntry[]): readonly LogEntry[] {
  const sizes = log.map((it) => JSON.stringify(it).length + 1);
  let excess = sizes.reduce((sum, it) => sum + it, 0) - mostChars;
  if (excess <= 0) return log;
  return log.filter((entry, index) => {
    if (excess <= 0 || entry.isRecord === true) return true;
    excess -= sizes[index] ?? 0;
    return false;
  });
}
