import type { CellRef } from '../../workbook/host';
import { HostError } from '../../workbook/host';
import { readPart, writePart } from './parts';
import type { Parts, PartsDraft } from './parts';
import { readAttribute } from './scanXml';
import {
  childElements,
  parseXml,
  prefixOf,
  printAttributes,
  printXml,
  setAttribute,
} from './xmlTree';
import type { XmlElement } from './xmlTree';
import { findSheet, readWorkbook } from './workbookPart';
import { writeWorkbook } from './writeWorkbook';

const viewsPattern = /<((?:[\w.-]+:)?)sheetViews\b[^>]*>[\s\S]*?<\/\1sheetViews>/;

/** The cell that is selected in the sheet in front, null where there is no sheet. */
export function readSelection(parts: Parts): CellRef | null {
  const { sheets, active } = readWorkbook(parts);
  const sheet = sheets.find((it) => it.relationId === active);
  if (sheet === undefined) return null;
  const views = viewsPattern.exec(readPart(parts, sheet.path));
  const view = views === null ? undefined : childElements(parseXml(views[0]), 'sheetView')[0];
  const cell =
    view === undefined
      ? null
      : readAttribute(activeSelection(view)?.attributes ?? '', 'activeCell');
  return { sheet: sheet.name, cell: cell ?? 'A1' };
}

/** Puts a sheet in front and selects a cell in it. @throws {HostError} `missingSheet`, `hiddenSheet` */
export function writeSelection(parts: PartsDraft, { sheet: name, cell }: CellRef): void {
  const workbook = readWorkbook(parts);
  const sheet = findSheet(workbook, name);
  if (sheet.visibility !== 'visible') throw new HostError('hiddenSheet', `sheet ${name} is hidden`);
  for (const { path, relationId, isWorksheet } of workbook.sheets) {
    if (!isWorksheet) continue;
    const xml = readPart(parts, path);
    const isFront = relationId === sheet.relationId;
    const changed = xml.replace(viewsPattern, (views) => changeViews(views, isFront ? cell : null));
    if (changed !== xml) writePart(parts, path, changed);
  }
  writeWorkbook(parts, { ...workbook, active: sheet.relationId });
}

// Only one sheet may be marked as chosen: several would be edited together.
function changeViews(markup: string, cell: string | null): string {
  const views = parseXml(markup);
  const view = childElements(views, 'sheetView')[0];
  if (view === undefined) return markup;
  const isMarked = /^(?:1|true)$/.test(readAttribute(view.attributes, 'tabSelected') ?? '');
  if (cell === null && !isMarked) return markup;
  const marked = setAttribute(view, 'tabSelected', cell === null ? null : '1');
  const changed = cell === null ? marked : select(marked, cell);
  return printXml({ ...views, children: views.children.map((it) => (it === view ? changed : it)) });
}

function select(view: XmlElement, cell: string): XmlElement {
  const old = activeSelection(view);
  const selection: XmlElement = {
    name: `${prefixOf(view)}selection`,
    attributes: printAttributes({
      pane: old === undefined ? null : readAttribute(old.attributes, 'pane'),
      activeCell: cell,
      sqref: cell,
    }),
    children: [],
  };
  const children =
    old === undefined
      ? [...view.children, selection]
      : view.children.map((it) => (it === old ? selection : it));
  return { ...view, children };
}

function activeSelection(view: XmlElement): XmlElement | undefined {
  const pane = childElements(view, 'pane')[0];
  const active = pane === undefined ? null : readAttribute(pane.attributes, 'activePane');
  const all = childElements(view, 'selection');
  return all.find((it) => readAttribute(it.attributes, 'pane') === active) ?? all[0];
}
