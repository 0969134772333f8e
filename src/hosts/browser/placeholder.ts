import { noteResource, type WorkbookSnapshot } from './snapshot';

/**
 * The empty sheet that a new workbook starts with, since a grid shows at least one: the sheets of a plan take its place.
 * Nothing where people have used it, or where there are other sheets.
 */
export function placeholders({ sheets }: WorkbookSnapshot, name: string): readonly string[] {
  const [only] = sheets;
  if (only === undefined || sheets.length > 1 || only.sheet.name !== name) return [];
  const rows = Object.values(only.sheet.cellData ?? {});
  const isBlank = rows.every((row) => Object.keys(row ?? {}).length === 0);
  const hasNotes = Object.keys(only.parts[noteResource] ?? {}).length > 0;
  return isBlank && !hasNotes ? [name] : [];
}
