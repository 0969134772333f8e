/** A stretch of a text and what comes in its place; `start` = `end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all stretches replaced. They must not overlap; inserts at one place keep their order. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const written: string[] = [];
  let last = 0;
  for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start)) {
    written.push(text.slice(last, start), replacement);
    last = end;
  }
  written.push(text.slice(last));
  return written.join('');
}
