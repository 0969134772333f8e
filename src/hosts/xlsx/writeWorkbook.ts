import type { PartsDraft } from './parts';
import { writePart, xmlDeclaration } from './parts';
import { encodeXml, readAttribute } from './scanXml';
import type { NameEntry, WorkbookPart } from './workbookPart';
import {
  childElements,
  prefixOf,
  printAttributes,
  printXml,
  putChild,
  setAttribute,
} from './xmlTree';
import type { XmlElement } from './xmlTree';

/** Order of the elements of a workbook part. Source: ECMA-376 part 1, 18.2.27. */
const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Writes sheets, names and the sheet in front; the program is told to calculate everything when it opens the file. */
export function writeWorkbook(parts: PartsDraft, workbook: WorkbookPart): void {
  const steps = [putSheets, putNames, putActive, putCalculation];
  const root = steps.reduce((it, step) => step(it, workbook), workbook.root);
  writePart(parts, workbook.path, xmlDeclaration + printXml(root));
}

function putSheets(root: XmlElement, { sheets }: WorkbookPart): XmlElement {
  const old = childElements(root, 'sheets')[0];
  const known = old === undefined ? [] : childElements(old, 'sheet');
  const idName = relationIdName(root, known);
  const children = sheets.map(({ name, sheetId, visibility, relationId }): XmlElement => {
    const state = visibility === 'visible' ? null : visibility;
    const same = known.find((it) => readAttribute(it.attributes, idName) === relationId);
    if (same !== undefined) return setAttribute(setAttribute(same, 'name', name), 'state', state);
    const attributes = printAttributes({ name, sheetId, state, [idName]: relationId });
    return { name: `${prefixOf(root)}sheet`, attributes, children: [] };
  });
  return putChild(root, { name: `${prefixOf(root)}sheets`, attributes: '', children }, order);
}

function relationIdName(root: XmlElement, known: readonly XmlElement[]): string {
  const used = /([\w.-]+:id)\s*=/.exec(known[0]?.attributes ?? '')?.[1];
  const declared = /xmlns:([\w.-]+)\s*=\s*["'][^"']*officeDocument\/2006\/relationships["']/.exec(
    root.attributes,
  )?.[1];
  return used ?? `${declared ?? 'r'}:id`;
}

function putNames(root: XmlElement, { names, sheets }: WorkbookPart): XmlElement {
  const name = `${prefixOf(root)}definedNames`;
  if (names.length === 0) {
    const children = root.children.filter((it) => typeof it === 'string' || it.name !== name);
    return { ...root, children };
  }
  const index = new Map(sheets.map((it, position) => [it.relationId, String(position)]));
  const children = names.map(({ element, text, scope }: NameEntry) => ({
    ...setAttribute(element, 'localSheetId', scope === null ? null : (index.get(scope) ?? null)),
    name: `${prefixOf(root)}definedName`,
    children: [encodeXml(text)],
  }));
  return putChild(root, { name, attributes: '', children }, order);
}

function putActive(root: XmlElement, { active, sheets }: WorkbookPart): XmlElement {
  const views = childElements(root, 'bookViews')[0];
  const position = sheets.findIndex((it) => it.relationId === active);
  const tab = position > 0 ? String(position) : null;
  const prefix = prefixOf(root);
  const view = views === undefined ? undefined : childElements(views, 'workbookView')[0];
  if (view === undefined) {
    const attributes = printAttributes({ activeTab: tab });
    const children = [{ name: `${prefix}workbookView`, attributes, children: [] }];
    return putChild(root, { name: `${prefix}bookViews`, attributes: '', children }, order);
  }
  // The first tab in sight may be one that is gone; without it the program starts with the first.
  const first = Number(readAttribute(view.attributes, 'firstSheet') ?? 0);
  const shown = first < sheets.length ? view : setAttribute(view, 'firstSheet', null);
  const changed = setAttribute(shown, 'activeTab', tab);
  const children = (views?.children ?? []).map((it) => (it === view ? changed : it));
  return putChild(root, { name: `${prefix}bookViews`, attributes: '', children }, order);
}

function putCalculation(root: XmlElement): XmlElement {
  const old = childElements(root, 'calcPr')[0];
  const element = old ?? { name: `${prefixOf(root)}calcPr`, attributes: '', children: [] };
  return putChild(root, setAttribute(element, 'fullCalcOnLoad', '1'), order);
}
