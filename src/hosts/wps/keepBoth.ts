import { journalName } from '../../workbook/unfinished';
import { isShadowName } from '../inPlace/shadowName';
import { shownNames } from '../inPlace/shownNames';
import type { Book } from './book';
import { deleteSheet } from './deleteSheet';
import { visible } from './enums';

/**
 * Where an interrupted action can be neither ended nor undone: the copies of before, and sheets that were being taken away, are shown,
 * called as what they were and `label`, and the action is forgotten. Nothing else is changed; which of both is right a person has to say.
 */
export function keepBoth(book: Book, label: string): void {
  const tabs = book.tabs();
  const copies = tabs.filter((it) => isShadowName(it.name));
  const names = shownNames(
    copies.map(({ sheet }) => originalOf(sheet.Range('A1').Value2)),
    tabs.map((it) => it.name),
    label,
  );
  for (const [index, { sheet }] of copies.entries()) {
    sheet.Range('A1').Value2 = '';
    sheet.Name = names[index] ?? label;
    sheet.Visible = visible.visible;
  }
  for (const { name, sheet } of tabs) if (name === journalName) deleteSheet(sheet);
}

/** A name that is a number may be read as one. */
function originalOf(told: unknown): string {
  return typeof told === 'string' || typeof told === 'number' ? `${told}` : '';
}
