import { strFromU8, unzipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { everyFeature, samplePlan, sampleSheet } from '../samplePlan';

describe('the selection', () => {
  it('stands in the file: one sheet is in front, its cell selected in the pane that scrolls', async () => {
    const host = await createXlsxHost();
    await host.render(
      samplePlan([sampleSheet('一', [[1]]), ...everyFeature.sheets], everyFeature.styles),
    );
    await host.reveal({ sheet: '一', cell: 'B2' });
    await host.reveal({ sheet: '评分表', cell: 'C5' });
    const parts = unzipSync(await host.toBytes());
    const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
    expect(xml('xl/workbook.xml')).toContain('activeTab="1"');
    expect(xml('xl/worksheets/sheet2.xml')).toContain(
      '<selection pane="bottomRight" activeCell="C5" sqref="C5"/>',
    );
    expect(xml('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(xml('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(await (await createXlsxHost(await host.toBytes())).selection()).toStrictEqual({
      sheet: '评分表',
      cell: 'C5',
    });
  });

  it('cannot be in a hidden sheet, and leaves a sheet that is removed', async () => {
    const host = await createXlsxHost();
    await host.render(everyFeature);
    await expect(host.reveal({ sheet: '常数', cell: 'A1' })).rejects.toMatchObject({
      code: 'hiddenSheet',
    });
    await host.render(samplePlan([sampleSheet('一', [[1]])]), { remove: ['评分表'] });
    expect(await host.selection()).toStrictEqual({ sheet: '一', cell: 'A1' });
  });
});

describe('the host', () => {
  it('does one thing after another, though all were asked for at once', async () => {
    const host = await createXlsxHost();
    const results = await Promise.allSettled([
      host.render(samplePlan([sampleSheet('一', [[1]])])),
      host.write([{ sheet: '不存在', cell: 'A1', input: 1 }]),
      host.write([{ sheet: '一', cell: 'A2', input: 2 }]),
      host.write([{ sheet: '一', cell: 'A3', input: 3 }]),
    ]);
    expect(results.map((it) => it.status)).toStrictEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect((await host.read(['一']))[0]?.rows.map((row) => row[0]?.value)).toStrictEqual([1, 2, 3]);
  });

  it('refuses the backup of another kind of workbook', async () => {
    const host = await createXlsxHost();
    await expect(host.restore({ host: 'browser', content: {} })).rejects.toMatchObject({
      code: 'foreignBackup',
    });
  });

  it('refuses a name that no sheet can have and a text that no cell can hold', async () => {
    const host = await createXlsxHost();
    await host.render(samplePlan([sampleSheet('一', [[1]])]));
    for (const name of ['', 'a/b', "'a", '长'.repeat(32)])
      await expect(host.render(samplePlan([]), { rename: { 一: name } })).rejects.toMatchObject({
        code: 'badName',
      });
    const long = { sheet: '一', cell: 'A1', input: 'x'.repeat(32_768) };
    await expect(host.write([long])).rejects.toMatchObject({ code: 'tooLong' });
    expect((await host.sheets()).map((it) => it.name)).toStrictEqual(['一']);
  });

  it('keeps the print titles of each sheet with that sheet when tabs before it go', async () => {
    const host = await createXlsxHost();
    await host.render(
      samplePlan([sampleSheet('一', [[1]]), ...everyFeature.sheets], everyFeature.styles),
    );
    await host.render(samplePlan([]), { remove: ['一'] });
    const xml = strFromU8(unzipSync(await host.toBytes())['xl/workbook.xml'] ?? new Uint8Array());
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'评分表'!$2:$3</definedName>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">'评分表'!$A$3:$E$5</definedName>`,
    );
  });
});
