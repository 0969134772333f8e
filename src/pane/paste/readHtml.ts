import { ownCell, type PasteCell, type PasteLine } from '../../scheme/paste/pasteGrid';

/** More rows or columns than any official table has. */
const mostSpans = 500;

const blocks: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE CENTER DIV DL DT DD FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P SECTION UL'.split(
    ' ',
  ),
);
const silent: ReadonlySet<string> = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);

/**
 * The lines of copied HTML: rows of its tables with merged cells marked, and the lines of text between them. null where it has
 * no table. It is parsed into a document of its own, which runs nothing and loads nothing, and only its text is read.
 */
export function readHtml(html: string): readonly PasteLine[] | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  if (body.querySelector('table') === null) return null;
  const lines: PasteLine[] = [];
  readBlock(body, lines);
  return lines;
}

function readBlock(element: Element, lines: PasteLine[]): void {
  let text = '';
  const end = (): void => {
    for (const line of text.split('\n').map(tidy))
      if (line !== '') lines.push({ cells: [ownCell(line)], isApart: true });
    text = '';
  };
  for (const node of Array.from(element.childNodes)) {
    if (!(node instanceof Element)) text += plainText(node);
    else if (node instanceof HTMLTableElement) {
      end();
      readTable(node, lines);
    } else if (node.querySelector('table') !== null) {
      end();
      readBlock(node, lines);
    } else text += plainText(node);
  }
  end();
}

/** A table that holds others only places them on the page: their rows are read one by one. */
function readTable(table: HTMLTableElement, lines: PasteLine[]): void {
  if (table.querySelector('table') !== null) {
    for (const row of Array.from(table.rows))
      for (const cell of Array.from(row.cells)) readBlock(cell, lines);
    return;
  }
  for (const line of [table.caption?.textContent ?? ''].map(tidy))
    if (line !== '') lines.push({ cells: [ownCell(line)], isApart: true });
  gridOf(table).forEach((cells, row) => {
    if (cells.some((it) => it.text !== '')) lines.push({ cells, isApart: row === 0 });
  });
}

/** One list of cells a row, as long as its columns: what a merged cell covers is marked. */
function gridOf(table: HTMLTableElement): readonly (readonly PasteCell[])[] {
  const rows = Array.from(table.rows);
  const grid: PasteCell[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const text = cellText(cell);
      // 0 stands for the rest of the table.
      const height = cell.rowSpan === 0 ? rows.length - at : Math.min(cell.rowSpan, mostSpans);
      const width = Math.min(cell.colSpan, mostSpans);
      for (let down = 0; down < height; down += 1)
        for (let across = 0; across < width; across += 1) {
          const line = grid[at + down];
          if (line !== undefined) line[column + across] = covered(text, down, across);
        }
      column += width;
    }
  });
  return grid.map((line) => Array.from(line, (it: PasteCell | undefined) => it ?? ownCell('')));
}

function covered(text: string, down: number, across: number): PasteCell {
  if (across > 0) return { text: '', covers: 'left' };
  return down > 0 ? { text: '', covers: 'above' } : ownCell(text);
}

function cellText(cell: Element): string {
  return plainText(cell)
    .split('\n')
    .map(tidy)
    .filter((it) => it !== '')
    .join('\n');
}

/** The text with a line break where the page has one. */
function plainText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (!(node instanceof Element) || silent.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  const inner = Array.from(node.childNodes, plainText).join('');
  return blocks.has(node.nodeName) ? `\n${inner}\n` : inner;
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
