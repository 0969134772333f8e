const numbered = /第 ?(\d{1,4}) ?[项条款]/;

/** The number of an item in the words that say where it stands: 28 of 附件2第28项; null where they have none. */
export function itemNumberOf(source: string): number | null {
  const [, number] = numbered.exec(source) ?? [];
  return number === undefined ? null : Number(number);
}
