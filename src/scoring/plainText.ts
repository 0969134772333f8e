/** Full-width forms, odd minus signs and wide spaces as plain ones, one space for many, and nothing around it. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
