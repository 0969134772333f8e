import { annexIn, groupInTitle, yearIn } from '../../rules/tableWords';
import type { PasteTable } from './splitTables';

/** What the lines before a table say of it; '' or null where they say nothing. */
export interface PasteCaption {
  readonly title: string;
  /** The title without its group: what a scheme of it may be called. */
  readonly scheme: string;
  readonly annex: string;
  readonly group: string;
  readonly year: number | null;
}

/** The title is the last line that is no annex number alone. */
export function captionOf({ caption }: Pick<PasteTable, 'caption'>): PasteCaption {
  const lines = caption.map((it) => it.replace(/^#+\s*/, '').replace(/\s+/g, ''));
  const annex = lines.flatMap((it) => annexIn(it) ?? [])[0] ?? '';
  const titles = lines.filter((it) => annexIn(it) === null);
  const title = titles[titles.length - 1] ?? '';
  const group = groupInTitle(title) ?? '';
  const scheme = group === '' ? title : title.slice(0, title.search(/[(\uff08][^(\uff08]*$/));
  return { title, scheme, annex, group, year: yearIn(title) };
}
