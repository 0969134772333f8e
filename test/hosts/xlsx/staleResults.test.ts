import { dropStaleResults } from '../../../src/hosts/xlsx/staleResults';
import type { NameEntry, WorkbookPart } from '../../../src/hosts/xlsx/workbookPart';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The sheets, of those given by name → formula, that lose their stored result when one sheet is changed. */
function staleAfter(
  changed: string,
  formulas: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>> = {},
): readonly string[] {
  const sheets = Object.keys(formulas).map((name, index) => ({
    name,
    visibility: 'visible' as const,
    sheetId: index + 1,
    relationId: `rId${index}`,
    path: `xl/worksheets/sheet${index}.xml`,
    isWorksheet: true,
  }));
  const root = { name: 'workbook', attributes: '', children: [] };
  const entries = Object.entries(names).map(([name, text]): NameEntry => ({
    element: root,
    name,
    text,
    scope: null,
  }));
  const workbook: WorkbookPart = {
    path: 'xl/workbook.xml',
    root,
    sheets,
    names: entries,
    active: null,
  };
  const before = new Map(
    sheets.map(({ name, path }) => [
      path,
      encode(
        `<sheetData><row r="1"><c r="A1" t="str"><f>${formulas[name]}</f><v>1</v></c></row></sheetData>`,
      ),
    ]),
  );
  const after = new Map(before);
  dropStaleResults(after, workbook, [changed]);
  return sheets.filter(({ path }) => after.get(path) !== before.get(path)).map((it) => it.name);
}

describe('when a cell changes, stored results are dropped', () => {
  it('in its own sheet and in those that speak of it, however they write its name', () => {
    expect(staleAfter('表', { 表: 'B1', 引: "'表'!A1", 引二: '表!A1+1', 他: 'B1' })).toStrictEqual([
      '表',
      '引',
      '引二',
    ]);
    expect(staleAfter('Data', { data: '1', x: 'DATA!A1' })).toStrictEqual(['data', 'x']);
  });

  it('along a chain of sheets', () => {
    expect(staleAfter('a', { c: 'b!A1', b: 'a!A1', a: '1', d: 'e!A1', e: '1' })).toStrictEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('through defined names, names of names too', () => {
    const names = { total: 'sum*2', sum: 'a!$A$1', other: 'b!$A$1' };
    expect(staleAfter('a', { a: '1', b: '1', x: 'Total+1', y: 'other' }, names)).toStrictEqual([
      'a',
      'x',
    ]);
  });

  it('through a span of sheets that holds the changed one', () => {
    expect(
      staleAfter('二', { 一: '1', 二: '1', 三: '1', 和: 'SUM(一:三!A1)', 外: '三!A1' }),
    ).toStrictEqual(['二', '和']);
  });

  it('but not for a text that only looks like a reference', () => {
    expect(staleAfter('a', { a: '1', x: '"a!A1"', y: '[1]a!A1' })).toStrictEqual(['a']);
  });
});
