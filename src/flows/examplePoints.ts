import type { ExampleTexts } from '../i18n/exampleTexts';
import { locateTableLeaves } from '../scheme/locate';
import type { Scheme, Table } from '../scheme/scheme';
import { splitPoints } from '../scheme/splitPoints';

/** The full points of a table that states none. */
const usualTotal = 100;

/**
 * A scheme whose tables can be scored, for trial: where the document lost the points they are shared equally inside each parent,
 * and the title of the scheme, which stands on every sheet, says that they are an example. A table with points on some leaves
 * is left to staff.
 */
export function examplePoints(scheme: Scheme, texts: ExampleTexts): Scheme {
  const tables = scheme.tables.map((it) =>
    isBare(it) ? (splitPoints(it, it.points ?? usualTotal) ?? it) : it,
  );
  const isSame = tables.every((it, at) => it === scheme.tables[at]);
  return isSame ? scheme : { ...scheme, title: texts.pointsTitle(scheme.title), tables };
}

function isBare(table: Table): boolean {
  return locateTableLeaves({ item: table, path: [] }).every((it) => it.item.points === null);
}
