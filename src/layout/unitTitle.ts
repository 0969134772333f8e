import type { SheetTexts } from '../i18n/sheetTexts';

/** A unit's name at the head of its score sheet; made-up entries are said there. */
export function unitTitle(name: string, isExample: boolean, texts: SheetTexts): string {
  return isExample ? `${name}\u3000${texts.cover.example}` : name;
}
