import type { PanePasteTexts } from '../../i18n/panePasteTexts';
import type { PasteReading } from '../../scheme/paste/readTable';
import { openCount, type PasteWork } from './pasteWork';
import type { PasteState } from './usePaste';

/** A table that is used, as it is read now. */
export interface UsedTable {
  readonly work: PasteWork;
  readonly reading: PasteReading;
}

/** What is still missing before pasted tables can be taken over; null where nothing is. */
export function pasteLack(
  { works, mode, facts }: Pick<PasteState, 'works' | 'mode' | 'facts'>,
  used: readonly UsedTable[],
  { lack }: Pick<PanePasteTexts, 'lack'>,
): string | null {
  if (works.length === 0) return lack.table;
  if (used.length === 0) return lack.target;
  const places = used.map(({ work }) =>
    work.target?.to === 'table' ? work.target.id : work.group.trim(),
  );
  const isTwice = new Set(places).size < places.length;
  if (mode === 'replace' && isTwice) return lack.twice;
  const open = used.reduce((sum, it) => sum + openCount(it.work, it.reading), 0);
  if (open > 0) return lack.settle(open);
  if (mode === 'scheme') {
    if (facts.title.trim() === '') return lack.title;
    if (!/^20\d\d$/.test(facts.year.trim())) return lack.year;
    if (isTwice || places.includes('')) return lack.group;
  }
  return null;
}
