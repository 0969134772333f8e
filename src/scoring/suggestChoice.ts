import { plainText } from './plainText';

/** The choice that a text is but for spaces, width, case and a stop behind it; null where it is none, or blank. */
export function suggestChoice(text: string, choices: readonly string[]): string | null {
  const wanted = bare(text);
  if (wanted === '') return null;
  return choices.find((it) => bare(it) === wanted) ?? null;
}

function bare(text: string): string {
  return plainText(text)
    .replaceAll(' ', '')
    .replace(/[\u3001\u3002.,;]+$/, '')
    .toLowerCase();
}
