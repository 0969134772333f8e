import type { WpsRoot, WpsWorkbook, WpsWorksheet } from './jsapi';

/** A sheet and what it is called. */
export interface Tab {
  /** Good while the workbook is open, whatever the sheet is called meanwhile. */
  readonly id: string;
  readonly name: string;
  readonly sheet: WpsWorksheet;
}

/** The workbook that was in front when the host began, and the sheets that it met in it. */
export interface Book {
  readonly app: WpsRoot;
  readonly workbook: WpsWorkbook;
  /** All sheets in tab order. */
  readonly tabs: () => readonly Tab[];
  /** @throws {Error} for an id that `tabs` never gave. */
  readonly sheet: (id: string) => WpsWorksheet;
  /** Whether a workbook is this one. */
  readonly isOurs: (workbook: WpsWorkbook) => boolean;
}

/**
 * WPS has no ids of sheets, so sheets are held: one that is renamed or moved tells its new name. Ids are of this start, so that those in
 * a journal of an earlier one are taken for nobody's.
 */
export function openBook(root: WpsRoot): Book {
  const workbook = root.ActiveWorkbook;
  const start = Math.random().toString(36).slice(2);
  const held = new Map<string, WpsWorksheet>();
  let last = 0;
  let tabs: readonly Tab[] = [];
  return {
    app: root,
    workbook,
    tabs: () => {
      const { Worksheets: sheets } = workbook;
      const now = Array.from({ length: sheets.Count }, (_, index) => {
        const sheet = sheets.Item(index + 1);
        return { sheet, name: sheet.Name };
      });
      // Who has the names and places of before is who was there before.
      const isSame =
        now.length === tabs.length && now.every((it, index) => it.name === tabs[index]?.name);
      const ids = isSame ? new Map(tabs.map((it) => [it.name, it.id])) : namesHeld(held);
      tabs = now.map(({ sheet, name }) => {
        const id = ids.get(name) ?? `${start}-${(last += 1)}`;
        if (!held.has(id)) held.set(id, sheet);
        return { id, name, sheet };
      });
      return tabs;
    },
    sheet: (id) => {
      const sheet = held.get(id);
      if (sheet === undefined) throw new Error(`no sheet ${id}`);
      return sheet;
    },
    isOurs: (other) => other.FullName === workbook.FullName,
  };
}

/** Ids by present names. Sheets that do not answer twice are gone. */
function namesHeld(held: Map<string, WpsWorksheet>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [id, sheet] of held) {
    const name = nameOf(sheet) ?? nameOf(sheet);
    if (name === null) held.delete(id);
    else ids.set(name, id);
  }
  return ids;
}

function nameOf(sheet: WpsWorksheet): string | null {
  try {
    return sheet.Name;
  } catch {
    return null;
  }
}
