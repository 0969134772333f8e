import type { Facts, SheetFacts } from '../inPlace/facts';
import type { Book, Tab } from './book';
import type { JournalSheet } from './journalSheet';
import { allowedOn } from './protection';
import { visibilityOf } from './visibility';

/** Asks for what every action needs first. What a protected sheet allows is asked for when somebody wants to know, once. */
export function loadFacts(book: Book, journal: JournalSheet): Facts {
  const tabs = book.tabs();
  const front = book.workbook.ActiveSheet.Name;
  return {
    sheets: tabs.map(toFacts),
    active: tabs.find((it) => it.name === front)?.id ?? '',
    isStructureProtected: book.workbook.ProtectStructure,
    ...journal.read(tabs),
  };
}

function toFacts({ id, name, sheet }: Tab): SheetFacts {
  let allowed: SheetFacts['allowed'] | undefined;
  return {
    id,
    name,
    visibility: visibilityOf(sheet),
    get allowed() {
      if (allowed === undefined) allowed = allowedOn(sheet);
      return allowed;
    },
  };
}
