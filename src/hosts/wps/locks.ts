import type { SheetFacts } from '../inPlace/facts';
import type { Book } from './book';
import { protect, unprotect } from './protection';

type Lock = Pick<SheetFacts, 'id' | 'allowed'>;

/** Ends the protection of sheets, all before any is changed: one that has a password stops the action here. */
export function openSheets(book: Book, sheets: readonly Lock[]): void {
  for (const { id, allowed } of sheets) if (allowed !== null) unprotect(book.sheet(id));
}

/** Protects sheets, those that were. */
export function lockSheets(book: Book, sheets: readonly Lock[]): void {
  for (const { id, allowed } of sheets) if (allowed !== null) protect(book.sheet(id), allowed);
}
