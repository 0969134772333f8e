import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bootHeadless } from '../../src/hosts/browser/bootHeadless';
import { createGridHost, type BrowserHost } from '../../src/hosts/browser/gridHost';
import { parseAddress } from '../../src/workbook/address';

/** What a person does in a spreadsheet program. */
export interface Person {
  readonly host: BrowserHost;
  /** Ids that commands want. */
  readonly ids: (sheet: string) => { readonly unitId: string; readonly subUnitId: string };
  /** A command of the program. @throws where it is refused. */
  readonly run: (id: string, params: object) => Promise<void>;
  /** 0-based rows of a sheet, as wide as it is. */
  readonly rows: (sheet: string, from: number, to: number) => object;
}

/** A file opened in a spreadsheet program, worked on by hand and saved. */
export async function atTheGrid(
  bytes: Uint8Array,
  work: (person: Person) => Promise<void>,
): Promise<Uint8Array> {
  const univer = bootHeadless();
  const file = { bytes: unprotected(bytes), name: 'book.xlsx' };
  const host = await createGridHost(univer, { sheetName: '表', file });
  try {
    const injector = univer.__getInjector();
    const find = (name: string) => {
      const instances = injector.get(IUniverInstanceService);
      const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
      if (workbook) instances.focusUnit(workbook.getUnitId());
      const sheet = workbook?.getSheetBySheetName(name);
      if (!workbook || !sheet) throw new Error(`no sheet ${name}`);
      return { workbook, sheet };
    };
    await work({
      host,
      ids: (name) => {
        const { workbook, sheet } = find(name);
        return { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
      },
      run: async (id, params) => {
        if (!(await injector.get(ICommandService).executeCommand(id, params)))
          throw new Error(`${id} was refused`);
      },
      rows: (name, from, to) => ({
        startRow: from,
        endRow: to,
        startColumn: 0,
        endColumn: find(name).sheet.getColumnCount() - 1,
      }),
    });
    return await host.toBytes();
  } finally {
    host.dispose();
  }
}

/** The file with 撤销工作表保护 done on all sheets: there is no password. */
export function unprotected(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(path)) return [path, part] as const;
    return [path, strToU8(strFromU8(part).replace(/<sheetProtection [^>]*\/>/, ''))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The 0-based row of an address. */
export function rowOf(address: string): number {
  return parseAddress(address).row;
}
