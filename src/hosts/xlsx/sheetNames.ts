import { formatAbsolute, formatColumn, parseRange, quoteSheet } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import { printAttributes } from './xmlTree';
import type { NameEntry, SheetEntry, WorkbookPart } from './workbookPart';

const printTitles = '_xlnm.Print_Titles';
const printArea = '_xlnm.Print_Area';
const filter = '_xlnm._FilterDatabase';
const ours: ReadonlySet<string> = new Set([printTitles, printArea, filter]);

/** The workbook with the names by which programs know a planned sheet's repeated rows, print area and filter. */
export function putSheetNames(
  workbook: WorkbookPart,
  sheet: SheetEntry,
  plan: SheetPlan,
): WorkbookPart {
  const kept = workbook.names.filter((it) => it.scope !== sheet.relationId || !ours.has(it.name));
  const quoted = quoteSheet(plan.name);
  const { area } = plan.print;
  const titles = titlesText(plan.print, quoted);
  const added: readonly (NameEntry | null)[] = [
    area === undefined ? null : nameEntry(printArea, `${quoted}!${absolute(area)}`, sheet),
    titles === '' ? null : nameEntry(printTitles, titles, sheet),
    plan.filter === undefined
      ? null
      : nameEntry(filter, `${quoted}!${absolute(plan.filter)}`, sheet),
  ];
  return { ...workbook, names: [...kept, ...added.filter((it) => it !== null)] };
}

/** Columns and rows that every page repeats. */
function titlesText({ titleRows, titleColumns }: SheetPlan['print'], sheet: string): string {
  const columns =
    titleColumns === undefined
      ? []
      : [`${sheet}!$${formatColumn(titleColumns[0] - 1)}:$${formatColumn(titleColumns[1] - 1)}`];
  const rows = titleRows === undefined ? [] : [`${sheet}!$${titleRows[0]}:$${titleRows[1]}`];
  return [...columns, ...rows].join(',');
}

function nameEntry(name: string, text: string, sheet: SheetEntry): NameEntry {
  const attributes = printAttributes({ name, hidden: name === filter ? 1 : null });
  const element = { name: 'definedName', attributes, children: [] };
  return { element, name, text, scope: sheet.relationId };
}

function absolute(range: string): string {
  const { top, left, bottom, right } = parseRange(range);
  return `${formatAbsolute(top, left)}:${formatAbsolute(bottom, right)}`;
}
