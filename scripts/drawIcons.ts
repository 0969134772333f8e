import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { browserPath } from '../test/e2e/browserPath';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** Draws assets/icon.svg as assets/icon-<size>.png with a transparent ground, in every size Office and WPS ask for. */
async function drawIcons(): Promise<void> {
  const svg = readFileSync('assets/icon.svg', 'utf8');
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

await drawIcons();
