import type { SheetTexts } from '../i18n/sheetTexts';
import { totalKeys } from '../scoring/model';
import type { FlatCell } from './flatCells';
import { blockOf, unitColumns, type GroupColumn } from './groupColumns';
import { groupRows, type GroupGrid } from './groupGrid';
import { flatWords } from './flatWords';
import { headKeys, isFilledLine } from './scoreGrid';
import type { SheetDraft } from './sheetDraft';
import type { StyleName } from './styles';
import { textHeightPt } from './textHeight';

/** Text over neighbouring columns that mean the same thing. */
interface Heading {
  readonly of: unknown;
  readonly text: string;
  readonly style: StyleName;
  /** How many rows it takes; those below have none of their own there. */
  readonly rows?: number;
}

/**
 * The headings of a group's sheet: a row for each level, one for the leaf, one for what is typed (on the sheet of reasons:
 * for what is looked at), one for the columns. What stands over several pages is said on each. Gives back their heights in pt,
 * by 0-based row.
 */
export function putGroupHead(
  draft: SheetDraft,
  grid: GroupGrid,
  pages: ReadonlySet<number>,
  texts: SheetTexts,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const { levelRow } = groupRows;
  const leafRow = levelRow + grid.levels;
  const shown = grid.columns.flatMap((column, at) => (column.isHidden ? [] : [{ column, at }]));
  const isSame = (next: Headed | undefined, now: Heading): boolean =>
    next?.heading?.of === now.of && !pages.has(next?.at ?? 0);
  const put = (row: number, heading: (cell: FlatCell) => Heading | null): void => {
    const cells = shown.map(({ column, at }): Headed => ({
      at,
      heading: column.cell === null || topOf(column, grid) <= row ? null : heading(column.cell),
    }));
    let pt = leastPt;
    for (let from = 0; from < cells.length; from++) {
      const now = cells[from]?.heading ?? null;
      const left = cells[from]?.at ?? 0;
      if (now === null) continue;
      while (isSame(cells[from + 1], now)) from++;
      const right = cells[from]?.at ?? left;
      const area = { top: row, bottom: row + (now.rows ?? 1) - 1, left, right };
      draft.style(area, now.style);
      draft.put(row, left, now.text);
      draft.merge(area);
      pt = Math.max(pt, textHeightPt(now.text, widthOver(grid, left, right)));
    }
    heights.set(row, pt);
  };
  for (let level = 0; level < grid.levels; level++)
    put(levelRow + level, (cell) => levelHeading(cell, level, grid, texts));
  put(leafRow, (cell) => leafHeading(cell, texts));
  put(leafRow + 1, (cell) => itemHeading(cell, texts));
  for (const { column, at } of shown) {
    const area = { top: topOf(column, grid), bottom: grid.columnsRow, left: at, right: at };
    draft.style(area, 'head');
    draft.put(area.top, at, columnHeading(column, texts));
    draft.merge(area);
  }
  heights.set(grid.columnsRow, leastPt);
  return heights;
}

const leastPt = 18;

function widthOver(grid: GroupGrid, left: number, right: number): number {
  return grid.columns.slice(left, right + 1).reduce((sum, it) => sum + it.widthChars, 0);
}

interface Headed {
  readonly at: number;
  readonly heading: Heading | null;
}

/** The row where the column's own heading begins: nothing else stands over totals and units, and no item over a result. */
function topOf({ cell }: GroupColumn, grid: GroupGrid): number {
  if (cell === null || isAlone(cell)) return groupRows.levelRow;
  return cell.home === 'result' ? grid.columnsRow - 1 : grid.columnsRow;
}

/** Totals, 评定完成 and the state have one tall heading. */
function isAlone({ line }: FlatCell): boolean {
  return line === null || !isFilledLine(line);
}

/** Indicators over their leaves; adjustments and vetoes under what they are, over all levels at once. */
function levelHeading(
  { line }: FlatCell,
  level: number,
  grid: GroupGrid,
  texts: SheetTexts,
): Heading | null {
  if (line === null || !isFilledLine(line)) return null;
  const style = 'band';
  if (line.line !== 'leaf') {
    const text =
      line.line === 'veto' ? texts.vetoes.name : texts.adjustments[line.adjustment.adjustment.sign];
    return level === 0 ? { of: text, text, style, rows: grid.levels } : null;
  }
  const indicator = line.leaf.path[level];
  if (indicator === undefined) return { of: line.leaf, text: '', style };
  const text = texts.score.indicator(indicator.name, indicator.points);
  return { of: indicator, text: text.replace('\n', ''), style };
}

function leafHeading(cell: FlatCell, texts: SheetTexts): Heading | null {
  const { line } = cell;
  if (line === null || !isFilledLine(line)) return null;
  return { of: blockOf(cell), text: flatWords(line, texts).name, style: 'level' };
}

/** What is typed, over its entries; over reasons what is looked at and what must be handed in. */
function itemHeading(cell: FlatCell, texts: SheetTexts): Heading | null {
  const { line, home } = cell;
  if (line === null || !isFilledLine(line)) return null;
  const { item, criterion, wanted } = flatWords(line, texts);
  if (home === 'entry') return { of: line, text: item, style: 'center' };
  const asked = wanted === null ? '' : `\n${texts.score.columns.wanted}\uff1a${wanted}`;
  return { of: blockOf(cell), text: criterion + asked, style: 'text' };
}

function columnHeading({ key, cell }: GroupColumn, texts: SheetTexts): string {
  const { group, summary, score } = texts;
  if (cell === null)
    return key === unitColumns.number ? summary.columns.number : summary.columns.unit;
  const { row, column } = cell;
  if (row === headKeys.head) return column === 'review' ? group.complete : summary.columns.state;
  if (!isAlone(cell)) {
    const headings: Readonly<Record<string, string>> = score.columns;
    return headings[column] ?? '';
  }
  if (column === 'result')
    return row === totalKeys.base ? score.provisional.points : group.bonusRaw;
  return totalHeading(row, texts);
}

function totalHeading(row: string, { summary }: SheetTexts): string {
  const { columns } = summary;
  if (row === totalKeys.total) return columns.total;
  if (row === totalKeys.bonus) return columns.bonus;
  return row === totalKeys.penalty ? columns.penalty : columns.base;
}
