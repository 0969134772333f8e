import type { Area } from '../../../../../src/workbook/address';
import { maxColumns, maxRows } from '../../excel/grid';
import type { DefinedName, Sheet } from '../../excel/model';
import { absoluteText } from './address';

const printArea = 'Print_Area';
const printTitles = 'Print_Titles';

/** The names by which Excel keeps what of a sheet is printed, and what on every page: they stand among the sheet's own names. */
export function printNamesOf(sheet: Sheet): readonly DefinedName[] {
  const { printArea: areas, titleRows, titleColumns } = sheet.pageLayout;
  const titles: Area[] = [];
  if (titleColumns !== null) titles.push(columnsArea(titleColumns));
  if (titleRows !== null) titles.push(rowsArea(titleRows));
  return [
    ...(areas === null ? [] : [nameOf(sheet, printArea, areas)]),
    ...(titles.length === 0 ? [] : [nameOf(sheet, printTitles, titles)]),
  ];
}

/** Whether the sheet has this name, which is not among those it keeps itself. */
export function hasPrintName(sheet: Sheet, { name }: DefinedName): boolean {
  return printNamesOf(sheet).some((it) => it.name === name);
}

/** Deletes the name, and with it what it stands for. */
export function deletePrintName({ pageLayout }: Sheet, { name }: DefinedName): void {
  if (name === printArea) pageLayout.printArea = null;
  else Object.assign(pageLayout, { titleRows: null, titleColumns: null });
}

function nameOf(sheet: Sheet, name: string, areas: readonly Area[]): DefinedName {
  const formula = `=${areas.map((area) => absoluteText({ sheet, area })).join(',')}`;
  return { name, formula, comment: '', isVisible: true };
}

function columnsArea([left, right]: readonly [number, number]): Area {
  return { top: 0, left, bottom: maxRows - 1, right };
}

function rowsArea([top, bottom]: readonly [number, number]): Area {
  return { top, left: 0, bottom, right: maxColumns - 1 };
}
