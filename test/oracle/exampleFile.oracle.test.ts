import { strFromU8, unzipSync } from 'fflate';
import { listTemplates } from '../../src/scheme/templates';
import { parseAddress, parseRange } from '../../src/workbook/address';
import { plannedOf } from './agreement';
import { exampleBook, openExample } from './exampleBook';
import { readWithOpenpyxl, type OpenpyxlSheet, type OpenpyxlWorkbook } from './readWithOpenpyxl';
import { estimatePt } from './estimatePt';

jest.setTimeout(300_000);

interface Example {
  readonly bytes: Uint8Array;
  readonly book: OpenpyxlWorkbook;
  /** Names of the score sheets, as planned. */
  readonly scores: ReadonlySet<string>;
}

const built = new Map<string, Promise<Example>>();

/** The example workbook of a scheme, read once. */
function exampleOf(id: string): Promise<Example> {
  const known = built.get(id) ?? makeExample(id);
  built.set(id, known);
  return known;
}

async function makeExample(id: string): Promise<Example> {
  const bytes = await exampleBook(id);
  const { sheets } = plannedOf((await openExample(id)).snapshot).plan;
  const scores = sheets.filter((it) => it.key.startsWith('score/')).map((it) => it.name);
  return { bytes, book: await readWithOpenpyxl(bytes), scores: new Set(scores) };
}

const visibleOf = ({ book }: Example) =>
  Object.entries(book.sheets).filter(([, it]) => it.state === 'visible');
const scoresOf = (example: Example) =>
  visibleOf(example).filter(([name]) => example.scores.has(name));
const formulasOf = (sheet: OpenpyxlSheet) =>
  Object.entries(sheet.cells).flatMap(([cell, { type, value }]) =>
    type === 'f' ? [[cell, String(value)] as const] : [],
  );

const ids = listTemplates().map((it) => it.id);

test('樟树 has 54 score sheets among 62', async () => {
  const example = await exampleOf('zhangshu-2021');
  expect(scoresOf(example)).toHaveLength(54);
  expect(visibleOf(example)).toHaveLength(62);
});

test.each(ids)('D3 the file of %s has no macro, link or reference to the outside', async (id) => {
  const { bytes } = await exampleOf(id);
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  expect(paths.filter((it) => /vba|externalLink|activeX|embeddings|macro/i.test(it))).toEqual([]);
  const links = paths.filter((it) => it.endsWith('.rels')).map((it) => strFromU8(parts[it]!));
  expect(links.filter((it) => it.includes('TargetMode="External"'))).toEqual([]);
  expect(strFromU8(parts['[Content_Types].xml']!)).not.toMatch(/macroEnabled/);
});

// Written down again here, so that a function let into the product's own list is noticed.
const allowed = new Set(
  'SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTIF COUNTIFS MIN MAX ROUND IF AND OR NOT INDEX MATCH RANK LARGE SMALL AVERAGE AVERAGEIF N ISNUMBER ISERROR TEXT'.split(
    ' ',
  ),
);

/** A formula without its texts and sheet names. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
}

test.each(ids)(
  'D4 formulas of %s use functions that every program computes alike, bounded ranges, and are short',
  async (id) => {
    const { book } = await exampleOf(id);
    const all = Object.values(book.sheets).flatMap((sheet) => [
      ...formulasOf(sheet).map(([, it]) => it),
      ...sheet.validations.flatMap((it) =>
        it.type === 'list' ? [] : [it.formula1 ?? '', it.formula2 ?? ''],
      ),
      ...sheet.conditions.flatMap((it) => it.formula),
    ]);
    expect(all.length).toBeGreaterThan(100);
    const used = new Set(all.flatMap((it) => bare(it).match(/[A-Z_][A-Z0-9._]*(?=\()/gi) ?? []));
    expect([...used].filter((it) => !allowed.has(it))).toEqual([]);
    expect(all.filter((it) => it.length > 2000)).toEqual([]);
    expect(
      all.filter((it) => /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\d)|_xlfn|[#{}@]/.test(bare(it))),
    ).toEqual([]);
  },
);

test.each(ids)(
  'D6 each sheet of %s prints on A4, one page wide, with its headings on each page and page numbers',
  async (id) => {
    const example = await exampleOf(id);
    const visible = visibleOf(example);
    const wrong = visible.flatMap(([name, { print }]) => {
      const isTurned = print.orientation === 'landscape' || print.orientation === 'portrait';
      const isWide = print.fitToPage === true && print.fitToWidth === 1 && print.paper === 9;
      const isNumbered = print.footer[1] === '第 &P 页 共 &N 页';
      return isTurned && isWide && isNumbered ? [] : [name];
    });
    expect(wrong).toEqual([]);
    const untitled = visible.filter(([, { print }]) => print.titleRows === null);
    expect(untitled.map(([name]) => name)).toEqual(['封面']);
    for (const [, { print }] of scoresOf(example)) expect(print.orientation).toBe('landscape');
  },
);

test.each(ids)(
  'D6 rows of %s are as high as their texts need by an estimate of its own',
  async (id) => {
    const visible = visibleOf(await exampleOf(id));
    const low = visible.flatMap(([name, sheet]) =>
      tooLow(sheet).map(([cell, needed, height]) => `${name}!${cell} ${needed} > ${height}`),
    );
    expect(low).toEqual([]);
  },
);

/** Wrapped texts that need more height than their row, or merged rows, have. */
function tooLow(sheet: OpenpyxlSheet): readonly (readonly [string, number, number])[] {
  const merges = new Map(sheet.merges.map((it) => [it.split(':')[0], parseRange(it)]));
  return Object.entries(sheet.cells).flatMap(([cell, { value, type, wrap, size }]) => {
    if (type !== 's' || !wrap || typeof value !== 'string') return [];
    const { row, column } = parseAddress(cell);
    const area = merges.get(cell) ?? { top: row, bottom: row, left: column, right: column };
    const width = sum(area.left, area.right, (it) => widthOf(sheet, it));
    const height = sum(area.top, area.bottom, (it) => sheet.heights[String(it + 1)] ?? 15);
    const needed = Math.round(estimatePt(value, width, size ?? 11) * 10) / 10;
    return needed > height ? [[cell, needed, height] as const] : [];
  });
}

function sum(from: number, to: number, of: (index: number) => number): number {
  return Array.from({ length: to - from + 1 }, (_, index) => of(from + index)).reduce(
    (total, it) => total + it,
    0,
  );
}

/** Columns of equal width are stored once, under the first. */
function widthOf({ widths }: OpenpyxlSheet, column: number): number {
  for (let at = column; at >= 0; at--) {
    const width = widths[letters(at)];
    if (width !== undefined) return width;
  }
  return 8.43;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? '' : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

test.each(ids)(
  'D8 each sheet of %s is protected without a password, and may be filtered and sized',
  async (id) => {
    const example = await exampleOf(id);
    const visible = visibleOf(example);
    for (const [name, { protection }] of visible) {
      expect([name, protection['sheet'], protection.password]).toEqual([name, true, null]);
      const refused = ['autoFilter', 'formatColumns', 'formatRows'].map((it) => protection[it]);
      expect([name, ...refused]).toEqual([name, false, false, false]);
    }
    const parts = Object.entries(unzipSync(example.bytes)).filter(([it]) =>
      it.startsWith('xl/worksheets/s'),
    );
    const tags = parts.flatMap(([, it]) => strFromU8(it).match(/<sheetProtection [^>]*>/g) ?? []);
    expect(tags.length).toBeGreaterThanOrEqual(visible.length);
    expect(tags.filter((it) => /password|hash|salt|spin/i.test(it))).toEqual([]);
  },
);

test.each(ids)(
  'D8 entry cells of %s are open and nothing else is: no formula, key or label',
  async (id) => {
    const example = await exampleOf(id);
    const visible = visibleOf(example);
    for (const [name, sheet] of scoresOf(example)) {
      const open = Object.entries(sheet.cells).filter(([, it]) => !it.locked);
      expect([name, open.length > 4]).toEqual([name, true]);
      const columns = new Set(open.map(([cell]) => cell.replace(/\d+/, '')));
      const keys = [...columns].map((it) => sheet.cells[`${it}1`]?.value);
      const more = keys.filter((it) => it !== 'responsible' && it !== 'applies');
      expect([name, new Set(more)]).toEqual([
        name,
        new Set(['self', 'review', 'reason', 'evidence']),
      ]);
      expect(open.filter(([, it]) => it.type === 'f')).toEqual([]);
      expect(formulasOf(sheet).filter(([cell]) => sheet.cells[cell]?.locked !== true)).toEqual([]);
      const entries = open.filter(
        ([cell]) => sheet.cells[`${cell.replace(/\d+/, '')}1`]?.value === 'review',
      );
      for (const [cell, { fill }] of entries)
        expect([name, cell, fill]).toEqual([name, cell, expect.any(String)]);
    }
    for (const [name, sheet] of visible.filter(([, it]) => it.tabColor === 'FF0F6CBD'))
      expect([name, Object.values(sheet.cells).filter((it) => !it.locked)]).toEqual([name, []]);
  },
);
