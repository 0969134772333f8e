import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage } from '../test/e2e/openPage';
import { convertBySoffice } from '../test/oracle/soffice';
import { finishedBook, halfwayBook } from './pictureBooks';

const folder = join(process.cwd(), 'docs/pictures');
const work = mkdtempSync(join(tmpdir(), 'kaoping-pictures-'));

/** The printed page on which the text stands first, as PNG. */
function drawPage(pdf: string, text: string, name: string): void {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const number = pages.findIndex((it) => it.replace(/\s/g, '').includes(text)) + 1;
  if (number === 0) throw new Error(`no page with ${text}`);
  const range = ['-f', String(number), '-l', String(number), '-singlefile'];
  execFileSync('pdftoppm', ['-r', '110', '-png', ...range, pdf, join(folder, name)]);
}

async function drawSheets(book: Uint8Array): Promise<void> {
  const pdf = join(work, 'book.pdf');
  writeFileSync(pdf, await convertBySoffice(book, 'pdf'));
  const sheets = {
    cover: '考评工作簿',
    ledger: '方案体检台账',
    roster: '考评对象名单',
    ranking: '结果排名（乡镇街道）',
    summary: '得分汇总表（乡镇街道）',
    series: '第三方考核名次',
    'score-sheet': '评分表（乡镇）',
    'score-sheet-2': '基础得分（满分100）',
  };
  for (const [name, text] of Object.entries(sheets)) drawPage(pdf, text, name);
}

async function openBook(page: Page, book: Uint8Array, name: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开工作簿' }).click();
  await (
    await chooser
  ).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(book) });
  await page.getByRole('button', { name: /^下一步/ }).waitFor({ timeout: 120_000 });
}

async function drawPane(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.locator('#pane').screenshot({ path: join(folder, `${name}.png`) });
}

/** The step of that name on the home screen, drawn, and back. */
async function drawStep(page: Page, step: string, name: string): Promise<void> {
  await page.getByRole('button').filter({ hasText: step }).first().click();
  await drawPane(page, name);
  await page.getByRole('button', { name: '返回' }).first().click();
}

async function drawPages(halfway: Uint8Array, finished: Uint8Array): Promise<void> {
  const { page, close, faults } = await openPage({ width: 1440, height: 810 });
  try {
    await page.getByRole('button', { name: '打开工作簿' }).waitFor({ timeout: 60_000 });
    await drawPane(page, 'pane-empty');
    await openBook(page, halfway, '考评表.xlsx');
    await page.screenshot({ path: join(folder, 'page.png') });
    await drawPane(page, 'pane-home');
    await drawStep(page, '体检', 'pane-findings');
    await drawStep(page, '单位', 'pane-units');
    await drawStep(page, '填报', 'pane-entries');
    await drawStep(page, '问题', 'pane-issues');
    await drawStep(page, '排名', 'pane-ranking-pending');
    await drawStep(page, '得分说明', 'pane-explain');
    void finished;
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    await close();
  }
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const finished = await finishedBook();
  await drawSheets(finished);
  await drawPages(await halfwayBook(), finished);
  rmSync(work, { recursive: true, force: true });
  console.log(folder);
}

void main();
