import { cellArea } from './grid';
import type { PageLayout, Sheet, Workbook } from './model';

/** A new workbook with one sheet of that name, as Chinese Excel makes it. */
export function createWorkbook(firstSheet = 'Sheet1'): Workbook {
  const workbook: Workbook = {
    sheets: [],
    names: [],
    settings: new Map(),
    activeSheet: '',
    calculationMode: 'automatic',
    isStructureProtected: false,
    structurePassword: null,
    isReadOnly: false,
    listeners: new Set(),
    calculation: { serial: 0, areas: new Map(), isStale: false, depth: 0, isForced: false },
    undone: [],
    lastId: 0,
  };
  const sheet = blankSheet(workbook, firstSheet);
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet.id;
  return workbook;
}

/** A number that nothing else in the workbook has. */
export function nextId(workbook: Workbook): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

/** An empty sheet that is not yet among the workbook's. */
export function blankSheet(workbook: Workbook, name: string): Sheet {
  const number = String(nextId(workbook)).padStart(4, '0');
  return {
    workbook,
    id: `{00000000-0001-0000-${number}-000000000000}`,
    name,
    visibility: 'visible',
    tabColor: null,
    showGridlines: true,
    selection: cellArea(0, 0),
    cells: new Map(),
    formats: new Map(),
    rows: new Map(),
    columns: new Map(),
    defaultHeightPt: 14.25,
    defaultWidthChars: 9.140625,
    merges: [],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    protection: null,
    autoFilter: null,
    pageLayout: defaultPageLayout(),
    charts: [],
    shapes: [],
    names: [],
  };
}

function defaultPageLayout(): PageLayout {
  const none = { left: '', center: '', right: '' };
  return {
    orientation: 'portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: none,
    footer: none,
    centersHorizontally: false,
    centersVertically: false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    rowBreaks: [],
    columnBreaks: [],
    extras: new Map(),
  };
}
