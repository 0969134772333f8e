import { codeOf, first, run, type AddIn } from './addInRun';

/** How sheets look and are printed. One test a feature, all of it ExcelApi 1.9. */
export function lookTests(addIn: AddIn): void {
  test('frozen panes, page layout, breaks and print titles', async () => {
    const read = await run(async (context) => {
      const sheet = first(context);
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:C9');
      pageLayout.setPrintMargins('Centimeters', { left: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      sheet.horizontalPageBreaks.add('A5');
      pageLayout.load('orientation,zoom,leftMargin');
      const area = pageLayout.getPrintArea().load('address');
      await context.sync();
      return [
        frozen.address,
        pageLayout.orientation,
        pageLayout.zoom,
        pageLayout.leftMargin,
        area.address,
      ];
    });
    expect(read).toEqual([
      'Sheet1!1:2',
      'Landscape',
      { horizontalFitToPages: 1, verticalFitToPages: 0 },
      72,
      'Sheet1!A1:C9',
    ]);
    expect(addIn.excel().workbook.sheets[0]?.pageLayout).toMatchObject({
      titleRows: [0, 1],
      rowBreaks: [4],
      footer: { center: '&P / &N' },
      centersHorizontally: true,
    });
  });

  test('number formats, fonts, borders, sizes and merges', async () => {
    const read = await run(async (context) => {
      const range = first(context).getRange('B2:C3');
      range.numberFormat = [
        ['0.00', '0.00'],
        ['@', '0.00'],
      ];
      range.format.font.bold = true;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.horizontalAlignment = 'Center';
      range.format.columnWidth = 60;
      range.format.rowHeight = 20;
      range.format.fill.color = 'red';
      first(context).getRange('H1:J1').merge();
      range.load('numberFormat,format/font/bold,format/horizontalAlignment,format/columnWidth');
      range.format.fill.load('color');
      const edge = range.format.borders.getItem('EdgeBottom').load('style,weight');
      await context.sync();
      const { numberFormat, format } = range;
      return [
        numberFormat,
        format.font.bold,
        format.columnWidth,
        format.fill.color,
        edge.style,
        edge.weight,
      ];
    });
    expect(read).toEqual([
      [
        ['0.00', '0.00'],
        ['@', '0.00'],
      ],
      true,
      60,
      '#FF0000',
      'Continuous',
      'Thin',
    ]);
    expect(addIn.excel().workbook.sheets[0]?.merges).toHaveLength(1);
  });

  test('a colour that is none, and an alignment that is none, are refused', async () => {
    const color = await codeOf(async (context) => {
      first(context).getRange('A1').format.fill.color = '#ff0';
      await context.sync();
    });
    expect(color).toBe('InvalidArgument');
    const alignment = await codeOf(async (context) => {
      Reflect.set(first(context).getRange('A1').format, 'horizontalAlignment', 'Middle');
      await context.sync();
    });
    expect(alignment).toBe('InvalidArgument');
  });

  test('hidden rows, and properties of rows and cells in one call', async () => {
    const read = await run(async (context) => {
      const range = first(context).getRange('A1:B3');
      range.getRow(1).rowHidden = true;
      range.setCellProperties([
        [{ format: { fill: { color: '#00FF00' } } }, {}],
        [{}, { format: { font: { bold: true } } }],
        [{}, {}],
      ]);
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const cells = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return [rows.value, cells.value[0]?.[0], cells.value[1]?.[1]?.format?.font?.bold];
    });
    expect(read).toEqual([
      [
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: true, rowIndex: 1 },
        { rowHidden: false, rowIndex: 2 },
      ],
      { format: { fill: { color: '#00FF00' }, font: { bold: false } } },
      true,
    ]);
  });

  test('a chart with its series, title and place', async () => {
    await run(async (context) => {
      const sheet = first(context);
      const source = sheet.getRange('A1:B3');
      source.values = [
        ['单位', '得分'],
        ['甲', 1],
        ['乙', 2],
      ];
      const chart = sheet.charts.add('ColumnClustered', source, 'Columns');
      chart.name = 'ranking';
      chart.title.text = '排名';
      chart.legend.visible = false;
      chart.setPosition('D2', 'H12');
      await context.sync();
    });
    expect(addIn.excel().workbook.sheets[0]?.charts[0]).toMatchObject({
      name: 'ranking',
      title: '排名',
      hasLegend: false,
      from: { row: 1, column: 3 },
      to: { row: 11, column: 7 },
      series: [
        { name: '=Sheet1!$B$1', values: '=Sheet1!$B$2:$B$3', categories: '=Sheet1!$A$2:$A$3' },
      ],
    });
  });
}
