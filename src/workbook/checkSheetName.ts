/** Excel's limit, in UTF-16 units. */
const mostChars = 31;

/** Why Excel would not take the name of a sheet; null where it would. */
export function checkSheetName(name: string): string | null {
  if (name === '') return 'a sheet without a name';
  if (name.length > mostChars) return `a sheet name of ${name.length} characters: ${name}`;
  if (/[[\]:*?/\\]/.test(name) || Array.from(name).some((it) => it.charCodeAt(0) < 32))
    return `a sheet name with a character that Excel refuses: ${name}`;
  if (name.startsWith("'") || name.endsWith("'")) return `an apostrophe around a name: ${name}`;
  // Excel keeps it for the log of a shared workbook.
  return name.toLowerCase() === 'history' ? `a sheet name that Excel reserves: ${name}` : null;
}
