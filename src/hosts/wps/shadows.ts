import type { Affected } from '../inPlace/change';
import { toWritten } from '../inPlace/toWritten';
import type { Book } from './book';
import { copySheet } from './copySheet';
import { visible } from './enums';

/** Copies of open sheets before they are written anew: very hidden, and with their names where the key told what a sheet is. */
export function copyToShadow(book: Book, { facts, shadow }: Affected): void {
  const copy = copySheet(
    book,
    { sheet: book.sheet(facts.id), visibility: facts.visibility },
    shadow,
  );
  copy.Range('A1').Value2 = toWritten(facts.name);
  copy.Visible = visible.veryHidden;
}

/** Takes an open sheet away by giving it the name of a shadow. It is hidden at the end, when others are there to be seen. */
export function takeAway(book: Book, { facts, shadow }: Affected): void {
  const sheet = book.sheet(facts.id);
  sheet.Range('A1').Value2 = toWritten(facts.name);
  sheet.Name = shadow;
}
