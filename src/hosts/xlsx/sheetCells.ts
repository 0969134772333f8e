import { parseAddress } from '../../workbook/address';
import { readAttribute, scanXml } from './scanXml';
import type { Tag } from './scanXml';

/** A cell as its part writes it. */
export interface StoredCell {
  /** Both 0-based. */
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  /** Offsets of the whole cell in the part. */
  readonly start: number;
  readonly end: number;
  /** What is inside it, as markup. */
  readonly content: string;
}

/** A row as its part writes it. */
export interface StoredRow {
  readonly row: number;
  readonly attributes: string;
  readonly start: number;
  /** After its opening tag. */
  readonly bodyStart: number;
  /** Before its closing tag; `bodyStart` for a row without content. */
  readonly bodyEnd: number;
  readonly isEmpty: boolean;
}

export interface CellVisitor {
  readonly cell?: (cell: StoredCell) => void;
  /** Called after the row's cells. */
  readonly row?: (row: StoredRow) => void;
  /** Every other tag outside the rows. */
  readonly tag?: (tag: Tag) => void;
}

/** Goes through a sheet part. Cells and rows that do not say where they are follow the one before. */
export function scanCells(xml: string, visitor: CellVisitor): void {
  let row = -1;
  let column = -1;
  let openRow: Tag | null = null;
  let openCell: Tag | null = null;

  const startRow = ({ attributes }: Tag): void => {
    const stated = readAttribute(attributes, 'r');
    row = stated === null ? row + 1 : Number(stated) - 1;
    column = -1;
  };
  const startCell = ({ attributes }: Tag): void => {
    const stated = readAttribute(attributes, 'r');
    column = stated === null ? column + 1 : parseAddress(stated).column;
  };
  const endRow = (open: Tag, close: Tag): void =>
    visitor.row?.({
      row,
      attributes: open.attributes,
      start: open.start,
      bodyStart: open.end,
      bodyEnd: close === open ? open.end : close.start,
      isEmpty: close === open,
    });
  const endCell = (open: Tag, close: Tag): void =>
    visitor.cell?.({
      row,
      column,
      attributes: open.attributes,
      start: open.start,
      end: close.end,
      content: close === open ? '' : xml.slice(open.end, close.start),
    });
  const visitRow = (tag: Tag): void => {
    if (tag.kind !== 'close') startRow(tag);
    if (tag.kind === 'open') openRow = tag;
    else endRow(openRow ?? tag, tag);
    if (tag.kind !== 'open') openRow = null;
  };
  const visitCell = (tag: Tag): void => {
    if (tag.kind !== 'close') startCell(tag);
    if (tag.kind === 'open') openCell = tag;
    else endCell(openCell ?? tag, tag);
    if (tag.kind !== 'open') openCell = null;
  };

  scanXml(xml, (tag) => {
    if (tag.name === 'row') visitRow(tag);
    else if (openRow !== null && tag.name === 'c') visitCell(tag);
    else if (openRow === null) visitor.tag?.(tag);
  });
}
