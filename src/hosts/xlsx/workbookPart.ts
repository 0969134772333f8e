import { HostError } from '../../workbook/host';
import type { Visibility } from '../../workbook/plan';
import { readPart, resolvePath } from './parts';
import type { Parts } from './parts';
import { linkedPath, readRelationships } from './relationships';
import { readAttribute } from './scanXml';
import { childElements, parseXml, textOf } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly sheetId: number;
  readonly relationId: string;
  /** Path of its part. */
  readonly path: string;
  /** False for a chart that fills a tab, and for sheets of old macros and dialogs. */
  readonly isWorksheet: boolean;
}

/** A defined name. `scope` is the relation id of the only sheet it holds in, null for the whole workbook. */
export interface NameEntry {
  readonly element: XmlElement;
  readonly name: string;
  readonly text: string;
  readonly scope: string | null;
}

/** What the workbook part says; whatever is not modelled stays in `root`. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** Relation id of the sheet in front, null where there is no sheet. */
  readonly active: string | null;
}

const states: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'veryHidden' };

/** Reads the workbook part: sheets in tab order, defined names in the order written. */
export function readWorkbook(parts: Parts): WorkbookPart {
  const path = linkedPath(parts, '', 'officeDocument') ?? '';
  const root = parseXml(readPart(parts, path));
  const sheets = readSheets(parts, path, root);
  const names = childElements(root, 'definedNames').flatMap((it) =>
    childElements(it, 'definedName'),
  );
  const views = childElements(root, 'bookViews').flatMap((it) => childElements(it, 'workbookView'));
  const activeTab = Number(readAttribute(views[0]?.attributes ?? '', 'activeTab') ?? 0);
  return {
    path,
    root,
    sheets,
    names: names.map((element) => readName(element, sheets)),
    active: (sheets[activeTab] ?? sheets[0])?.relationId ?? null,
  };
}

/** The entry of a sheet by name, letter case apart. @throws {HostError} `missingSheet` */
export function findSheet(workbook: WorkbookPart, name: string): SheetEntry {
  const found = workbook.sheets.find((it) => isSameName(it.name, name));
  if (found === undefined) throw new HostError('missingSheet', `there is no sheet ${name}`);
  return found;
}

/** Whether two sheet names are one to the program: letter case does not tell sheets apart. */
export function isSameName(left: string, right: string): boolean {
  return left === right || left.toLowerCase() === right.toLowerCase();
}

function readSheets(parts: Parts, path: string, root: XmlElement): readonly SheetEntry[] {
  const links = new Map(readRelationships(parts, path).map((it) => [it.id, it]));
  return childElements(root, 'sheets')
    .flatMap((it) => childElements(it, 'sheet'))
    .map(({ attributes }) => {
      const relationId = readAttribute(attributes, '[\\w.-]+:id') ?? '';
      const link = links.get(relationId);
      if (link === undefined) throw new HostError('corrupt', 'a sheet of the workbook has no part');
      return {
        name: readAttribute(attributes, 'name') ?? '',
        visibility: states[readAttribute(attributes, 'state') ?? ''] ?? 'visible',
        sheetId: Number(readAttribute(attributes, 'sheetId') ?? 0),
        relationId,
        path: resolvePath(path, link.target),
        isWorksheet: link.type.endsWith('/worksheet'),
      };
    });
}

function readName(element: XmlElement, sheets: readonly SheetEntry[]): NameEntry {
  const index = readAttribute(element.attributes, 'localSheetId');
  return {
    element,
    name: readAttribute(element.attributes, 'name') ?? '',
    text: textOf(element),
    scope: index === null ? null : (sheets[Number(index)]?.relationId ?? null),
  };
}
