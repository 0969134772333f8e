import { editCells } from '../../../src/hosts/xlsx/editCells';
import type { CellInput } from '../../../src/workbook/plan';
import { parseAddress } from '../../../src/workbook/address';

function edit(xml: string, edits: Readonly<Record<string, CellInput>>): string {
  const placed = Object.entries(edits).map(([cell, input]) => ({ ...parseAddress(cell), input }));
  return editCells(xml, placed);
}

const sheet = (rows: string, before = ''): string =>
  `<worksheet>${before}<sheetData>${rows}</sheetData><pageMargins/></worksheet>`;

describe('a cell put into a sheet part', () => {
  it('takes its place between the cells of its row', () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>4</v></c></row>';
    expect(edit(sheet(rows), { C2: 3 })).toBe(
      sheet('<row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c><c r="D2"><v>4</v></c></row>'),
    );
  });

  it('makes its row between the others', () => {
    const rows = '<row r="1"/><row r="5"><c r="A5"><v>1</v></c></row>';
    expect(edit(sheet(rows), { A3: 3, A4: 4, A9: 9 })).toBe(
      sheet(
        '<row r="1"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>' +
          '<row r="5"><c r="A5"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row>',
      ),
    );
  });

  it('opens an empty row and an empty sheet', () => {
    expect(edit(sheet('<row r="1" ht="20" customHeight="1"/>'), { A1: true })).toBe(
      sheet('<row r="1" ht="20" customHeight="1"><c r="A1" t="b"><v>1</v></c></row>'),
    );
    expect(edit('<worksheet><sheetData/></worksheet>', { B2: 1 })).toBe(
      '<worksheet><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it('keeps its format, else takes that of its row, else that of its column', () => {
    const cols = '<cols><col min="2" max="3" width="9" style="7"/></cols>';
    const rows =
      '<row r="1"><c r="B1" s="5" t="s"><v>0</v></c></row><row r="2" s="6" customFormat="1"/>';
    expect(edit(sheet(rows, cols), { B1: null, C1: 'x', B2: 1 })).toBe(
      sheet(
        '<row r="1"><c r="B1" s="5"/><c r="C1" s="7" t="inlineStr"><is><t xml:space="preserve">x</t></is></c></row>' +
          '<row r="2" s="6" customFormat="1"><c r="B2" s="6"><v>1</v></c></row>',
        cols,
      ),
    );
  });

  it('finds cells and rows that do not say where they are', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(edit(sheet(rows), { B1: 9 })).toBe(
      sheet('<row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c><v>3</v></c></row>'),
    );
  });

  it('is written with the prefix of its part', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(edit(xml, { A1: { formula: 'B1<2' }, A2: 'a' })).toBe(
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1&lt;2</x:f></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it('leaves the others of a group their formula', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>';
    expect(edit(sheet(rows), { B1: 5 })).toBe(
      sheet(
        '<row r="1"><c r="B1"><v>5</v></c></row><row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row>' +
          '<row r="3"><c r="B3"><f>A3*2</f></c></row>',
      ),
    );
  });

  it('is refused inside an array formula, and takes the place of one that is a single cell', () => {
    const array = (ref: string): string =>
      sheet(`<row r="1"><c r="A1"><f t="array" ref="${ref}">B1:B2</f></c></row>`);
    expect(() => edit(array('A1:A2'), { A2: 1 })).toThrow(
      expect.objectContaining({ code: 'arrayFormula' }),
    );
    expect(edit(array('A1'), { A1: 1 })).toBe(sheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(edit(array('A1:A2'), { B1: 1 })).toContain('<c r="B1"><v>1</v></c>');
  });

  it('takes away a stated extent and stated spans only where they are no longer true', () => {
    const rows = '<row r="1" spans="1:2"><c r="A1"><v>1</v></c></row>';
    expect(edit(sheet(rows, '<dimension ref="A1:B2"/>'), { B2: 1 })).toContain(
      '<dimension ref="A1:B2"/>',
    );
    const outside = edit(sheet(rows, '<dimension ref="A1:B2"/>'), { C1: 1 });
    expect(outside).not.toContain('dimension');
    expect(outside).toContain('<row r="1"><c r="A1">');
  });

  it('changes nothing else', () => {
    const xml = sheet(
      '<!-- note --><row r="1"><c r="A1"><v>1</v></c></row>',
      '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr>',
    );
    expect(edit(xml, { A1: 2 })).toBe(xml.replace('<v>1</v>', '<v>2</v>'));
  });
});
