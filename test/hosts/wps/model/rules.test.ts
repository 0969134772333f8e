import { oneSheet } from './oneSheet';

describe('conditional formats of a range', () => {
  test('come after those that are there, and stop where they hold unless told otherwise', () => {
    const { sheet, model } = oneSheet();
    sheet.Range('A1:A3').FormatConditions.Add(2, undefined, '=$A1>1');
    const second = sheet.Range('A1:A3').FormatConditions.Add(2, undefined, '=$A1>2');
    second.StopIfTrue = false;
    second.Font.Bold = true;
    second.Font.Color = 0x0000ff;
    second.Interior.Color = 0xff0000;
    expect(model?.conditionalFormats).toMatchObject([
      { formulas: ['=$A1>1'], stopsIfTrue: true, format: {} },
      {
        formulas: ['=$A1>2'],
        stopsIfTrue: false,
        format: { isBold: true, fontColor: '#FF0000', fillColor: '#0000FF' },
      },
    ]);
  });

  test('mean relative references from the active cell', () => {
    const { sheet, model } = oneSheet();
    sheet.Range('B5').Select();
    sheet.Range('B5:B9').FormatConditions.Add(2, undefined, '=A5=1');
    sheet.Range('A1').Select();
    sheet.Range('C5:C9').FormatConditions.Add(2, undefined, '=A5=1');
    expect(model?.conditionalFormats.map((it) => it.formulas[0])).toStrictEqual(['=A5=1', '=C9=1']);
  });

  test('may hold in several areas, and are deleted where they are asked to', () => {
    const { sheet, model } = oneSheet();
    sheet.Range('A1:A3,C1').FormatConditions.Add(2, undefined, '=TRUE');
    sheet.Range('A2:A3').FormatConditions.Delete();
    expect(model?.conditionalFormats[0]?.areas).toHaveLength(2);
    sheet.Cells.FormatConditions.Delete();
    expect(model?.conditionalFormats).toStrictEqual([]);
  });

  test('take formulas alone, of sheets that are there', () => {
    const { sheet } = oneSheet();
    const add = (formula: string) => () =>
      sheet.Range('A1').FormatConditions.Add(2, undefined, formula);
    expect(add('A1>1')).toThrow('无效');
    expect(add('=别处!A1>1')).toThrow('别处');
    expect(() => sheet.Range('A1').FormatConditions.Add(3, undefined, '=A1')).toThrow('无效');
  });
});
