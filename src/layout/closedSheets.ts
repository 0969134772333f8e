import type { Evaluation } from '../scoring/evaluation';
import { entrySheets, stageSheets } from './nameSheets';
import { schemeTables } from './schemeTables';
import { sheetKeys } from './sheetKey';

/**
 * Keys of the sheets that take no entries because results are final. A sheet that several groups share stays open as long as one
 * of them needs it; the scheme is that of all groups.
 */
export function closedSheets(evaluation: Evaluation): ReadonlySet<string> {
  const { scheme, inserted, finals } = evaluation;
  const closed = inserted.filter((it) => finals[it] !== undefined);
  if (closed.length === 0) return new Set();
  const isClosed = (groups: readonly string[]): boolean => {
    const used = groups.filter((it) => inserted.includes(it));
    return used.length > 0 && used.every((it) => closed.includes(it));
  };
  return new Set([
    ...schemeTables(evaluation).map((it) => sheetKeys.scheme(it)),
    ...closed.flatMap((it) => [
      ...stageSheets(scheme, it),
      ...entrySheets(evaluation, it),
      sheetKeys.override(it),
    ]),
    ...scheme.series.filter((it) => isClosed(it.groups)).map((it) => sheetKeys.series(it.id)),
    ...(isClosed(ledgerGroups(evaluation)) ? [sheetKeys.events] : []),
  ]);
}

/** The groups of the units whose events are counted, all groups where it is none. */
function ledgerGroups({ events, roster, scheme }: Evaluation): readonly string[] {
  const units = new Set(events?.units);
  if (units.size === 0) return scheme.groups.map((it) => it.id);
  return roster.filter((it) => units.has(it.code)).map((it) => it.group);
}
