/** What a sheet of ours is, whatever its name. */
export const sheetKeys = {
  cover: 'cover',
  ledger: 'ledger',
  roster: 'roster',
  calendar: 'calendar',
  /** The scheme of a table, edited as a sheet. */
  scheme: (table: string): string => `scheme/${table}`,
  /** The record of actions. */
  log: 'log',
  data: 'data',
  events: 'events',
  series: (id: string): string => `series/${id}`,
  /** One a group whose stages make the total. */
  stages: (group: string): string => `stages/${group}`,
  /** By rating id, `S4/county`. */
  rating: (id: string): string => `rating/${id}`,
  score: (unit: string): string => `score/${unit}`,
  /** All units of a group, a row each; reasons and evidence stand on a sheet of their own. */
  groupScore: (group: string): string => `groupScore/${group}`,
  groupNotes: (group: string): string => `groupNotes/${group}`,
  summary: (group: string): string => `summary/${group}`,
  /** Totals set by hand. */
  override: (group: string): string => `override/${group}`,
  ranking: (group: string): string => `ranking/${group}`,
} as const;

/** The mark in cell A1 of every sheet of ours: format version, sheet key, scheme id and digest (DESIGN §6.2). */
export interface SheetMark {
  readonly format: number;
  readonly key: string;
  readonly scheme: string;
  readonly digest: string;
}

const word = 'kaoping';

export function formatMark({ format, key, scheme, digest }: SheetMark): string {
  return [word, format, key, scheme, digest].join('|');
}

/** null for the cell of a sheet that is not ours. */
export function parseMark(text: unknown): SheetMark | null {
  if (typeof text !== 'string' || !text.startsWith(`${word}|`)) return null;
  const [, format = '', key = '', scheme = '', digest = ''] = text.split('|');
  return key === '' ? null : { format: Number(format), key, scheme, digest };
}
