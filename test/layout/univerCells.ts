import type { IWorksheetData } from '@univerjs/core';
import { bootHeadless } from '../../src/hosts/browser/bootHeadless';
import { toCellData } from '../../src/hosts/browser/cellData';
import { createGrid } from '../../src/hosts/browser/grid';
import { readSheet } from '../../src/hosts/browser/readSheet';
import { parseAddress } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import type { CellReader } from './expectAgreement';

/** The cells of planned sheets as Univer computes them. */
export async function univerCells(plans: readonly SheetPlan[]): Promise<CellReader> {
  const grid = createGrid(bootHeadless());
  try {
    const sheets = plans.map((plan, index) => ({
      sheet: {
        id: `s${index}`,
        name: plan.name,
        rowCount: Math.max(200, ...plan.blocks.map((it) => it.cells.length + 10)),
        columnCount: Math.max(40, plan.columns.length),
        cellData: cellsOf(plan),
      },
      parts: {},
    }));
    await grid.load({ sheets, styles: {}, shared: {} });
    const workbook = grid.workbook();
    const contents = new Map(
      workbook.getSheets().map((it) => [it.getName(), readSheet(grid.injector, workbook, it).rows]),
    );
    return (sheet, address) => {
      const { row, column } = parseAddress(address);
      const rows = contents.get(sheet);
      if (rows === undefined) throw new Error(`no sheet ${sheet}`);
      const cell = rows[row]?.[column];
      return cell?.error ?? cell?.value ?? null;
    };
  } finally {
    grid.dispose();
  }
}

function cellsOf(plan: SheetPlan): NonNullable<IWorksheetData['cellData']> {
  const cellData: IWorksheetData['cellData'] = {};
  for (const { at, cells } of plan.blocks) {
    const start = parseAddress(at);
    cells.forEach((line, row) =>
      line.forEach((input, column) => {
        if (input !== null)
          (cellData[start.row + row] ??= {})[start.column + column] = toCellData(input);
      }),
    );
  }
  return cellData;
}
