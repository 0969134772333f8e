import type { IStyleData } from '@univerjs/core';
import type { Workbook } from 'hucre';
import type { SheetContent } from '../../workbook/host';
import { fileKept } from './fileKept';
import { toFileSnapshot } from './fileSnapshot';
import type { KeptPlan } from './livePlan';
import { nameResource, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** A file for the grid, and by sheet id what a plan must keep of its sheets. */
export interface FileWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly kept: ReadonlyMap<string, KeptPlan | null>;
}

/** Where Univer keeps a name that holds in the whole workbook. */
const everywhere = 'AllDefaultWorkbook';

/** All sheets of a file, in the order of `contents`; `idOf` gives a new sheet id. */
export function toFileWorkbook(
  file: Workbook,
  contents: readonly SheetContent[],
  idOf: () => string,
): FileWorkbook {
  const theme = file.themeColors ?? [];
  const styles: Record<string, IStyleData> = {};
  const kept = new Map<string, KeptPlan | null>();
  const ids = new Map<string, string>();
  const sheets = contents.map((content): SheetSnapshot => {
    const id = idOf();
    const sheet = file.sheets.find((it) => it.name === content.name);
    const { data, styles: used } = toFileSnapshot(
      sheet ?? { name: content.name, rows: [] },
      content,
      id,
      theme,
    );
    Object.assign(styles, used);
    kept.set(id, sheet === undefined ? null : fileKept(sheet, content));
    ids.set(content.name, id);
    return data;
  });
  const names = namesOf(file, ids);
  return { snapshot: { sheets, styles, shared: { [nameResource]: JSON.stringify(names) } }, kept };
}

function namesOf({ namedRanges = [] }: Workbook, ids: ReadonlyMap<string, string>) {
  const names = namedRanges
    .filter((it) => !it.name.startsWith('_xlnm'))
    .map(({ name, range, scope }, index) => ({
      id: `name-${index}`,
      name,
      formulaOrRefString: range,
      localSheetId: scope === undefined ? everywhere : (ids.get(scope) ?? everywhere),
    }));
  return Object.fromEntries(names.map((it) => [it.id, it]));
}
