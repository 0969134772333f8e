import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wpsPageScript } from '../../hosts/wps/page/wpsPageScript';
import { startOldBrowser } from './oldBrowser';

/** What the pages of the add-in make up for this browser, as far as the model needs it. */
const made = `
  Array.prototype.at = function (at) { return this[at < 0 ? this.length + at : at]; };
  Array.prototype.flat = function () { return [].concat.apply([], this); };
  Object.fromEntries = function (entries) {
    var made = {};
    for (const [key, value] of entries) made[key] = value;
    return made;
  };
  String.prototype.replaceAll = function (from, to) { return this.split(from).join(to); };`;

test('a page in Chromium 69 has WPS with a workbook, in which a person types', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wps-'));
  const browser = await startOldBrowser(69);
  try {
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>page</title>');
    const script = await wpsPageScript({ sheets: [{ name: '表', cells: { A1: 2, A2: '=A1*3' } }] });
    const page = await browser.openPage({ scripts: [made, script] });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    const value = 'Application.ActiveWorkbook.Worksheets.Item("表").Range("A2").Value2';
    expect(await page.evaluate(value)).toBe(6);
    expect(await page.evaluate('wpsUnderTest.typeIn("表", "A1", "5")')).toEqual({
      isAccepted: true,
    });
    expect(await page.evaluate(value)).toBe(15);
    expect(await page.evaluate('wpsUnderTest.texts("表", "A1:A2")')).toEqual([['5'], ['15']]);
    expect(page.faults).toEqual([]);
  } finally {
    await browser.stop();
    rmSync(folder, { recursive: true });
  }
});
