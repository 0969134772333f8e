import type { SheetTexts } from '../i18n/sheetTexts';

/** What is made up of a unit: its entries, and the roster it stands on. */
export interface MadeUp {
  readonly entries: boolean;
  readonly roster: boolean;
}

/** A unit's name at the head of its score sheet; made-up entries, and a made-up roster unless the name says it, are said there. */
export function unitTitle(name: string, { entries, roster }: MadeUp, texts: SheetTexts): string {
  const { example, exampleRoster } = texts.cover;
  const isSaid = name.includes(example);
  return [name, ...(entries ? [example] : []), ...(roster && !isSaid ? [exampleRoster] : [])].join(
    '\u3000',
  );
}
