import { readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { browserPath } from '../test/e2e/browserPath';

/** Pixels a side that a ribbon asks for. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Drawings, as paths without ending, with the sizes wanted of each; WPS also shows the product's own at 128. */
const drawings = [
  { path: 'assets/icon', sizes: [...sizes, 128] },
  { path: 'assets/ribbon/insert', sizes },
  { path: 'assets/ribbon/check', sizes },
  { path: 'assets/ribbon/rank', sizes },
  { path: 'assets/ribbon/export', sizes },
] as const;

/** The drawing as a PNG of that many pixels a side, its ground transparent. */
async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** Draws every `<path>.svg` as `<path>-<size>.png`. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  for (const drawing of drawings) {
    const svg = readFileSync(`${drawing.path}.svg`, 'utf8');
    for (const size of drawing.sizes) {
      writeFileSync(`${drawing.path}-${size}.png`, await draw(browser, svg, size));
    }
  }
  await browser.close();
}

await drawIcons();
