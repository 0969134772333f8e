import type { Recovery } from '../../workbook/recovery';
import { shadowsOf } from '../inPlace/journal';
import type { Desk } from './action';
import { cleanFacts, tidy } from './cleanFacts';
import { deleteSheet } from './deleteSheet';
import { loadFacts } from './loadFacts';

/**
 * Ends what an interrupted action left behind, and drops the copies kept for undo; nobody can ask for that any more. Copies of which the
 * journal says nothing are another program's, which may need them.
 */
export async function recoverWorkbook(desk: Desk): Promise<Recovery> {
  const { book, journal } = desk;
  const { journal: found } = loadFacts(book, journal);
  const facts = await cleanFacts(desk);
  const known = new Set([...(facts.kept ?? []), ...shadowsOf(found)]);
  if (known.size > 0) {
    for (const { id, name, visibility } of facts.sheets)
      if (known.has(name) && visibility !== 'visible') deleteSheet(book.sheet(id));
    journal.put({ journal: null, kept: [] });
  }
  tidy(desk);
  if (found === null) return 'none';
  return found.isRestore === true ? 'finished' : 'undone';
}
