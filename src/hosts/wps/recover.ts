import type { Recovery } from '../../workbook/recovery';
import { isShadowName } from '../inPlace/shadowName';
import type { Desk } from './action';
import { cleanFacts, tidy } from './cleanFacts';
import { deleteSheet } from './deleteSheet';
import { loadFacts } from './loadFacts';

/**
 * Ends what an interrupted action left behind, and drops the copies kept for undo; nobody can ask for that any more. Copies of which the
 * workbook says nothing are another program's, which may need them.
 */
export async function recoverWorkbook(desk: Desk): Promise<Recovery> {
  const { book, journal } = desk;
  const { journal: found } = loadFacts(book, journal);
  const facts = await cleanFacts(desk);
  if (facts.kept !== null) {
    for (const { id, name, visibility } of facts.sheets)
      if (isShadowName(name) && visibility !== 'visible') deleteSheet(book.sheet(id));
    journal.put({ journal: null, kept: [] });
  }
  tidy(desk);
  if (found === null) return 'none';
  return found.isRestore === true ? 'finished' : 'undone';
}
