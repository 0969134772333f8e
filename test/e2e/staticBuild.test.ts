import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentUrl } from '../../scripts/packaging/buildSettings';
import { checkManifest } from '../../scripts/packaging/manifest/checkManifest';
import { officeFiles } from '../../scripts/packaging/officeFiles';
import { packageVersion } from '../../scripts/packaging/packageVersion';
import { sharedBrowser } from './sharedBrowser';
import { tryToLeave } from './tryToLeave';

const dist = join(process.cwd(), 'dist');
const read = (path: string): Buffer => readFileSync(join(dist, path));

const open = sharedBrowser();

// Outside of Office the library wants to load its telemetry three seconds after it was loaded itself.
const patience = 4000;

test('I2 the page with a workbook works without any other host and without Office', async () => {
  const { page, faults, requests, close } = await open();
  try {
    await page.locator('#pane').getByRole('button').first().waitFor();
    await page.locator('#workbook canvas').first().waitFor();
    expect(requests).toContain('/index.html');
    expect(requests.filter((path) => path.startsWith('/office/'))).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});

test('the task pane works outside of Excel, with the library from its own server', async () => {
  const { page, faults, requests, close } = await open({ path: 'taskpane.html', width: 350 });
  try {
    await page.getByRole('button', { name: '打开工作簿' }).waitFor();
    await page.waitForTimeout(patience);
    const office = requests.filter((path) => path.startsWith('/office/'));
    expect(office).toEqual(['/office/office.js', '/office/o15apptofilemappingtable.js']);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});

test.each([
  ['commands.html', '考评表助手', patience],
  ['checked.html', '考评表校验', patience],
  ['install.html', '安装考评表助手', 500],
])('%s opens without a fault', async (path, title, waitMs) => {
  const { page, faults, close } = await open({ path });
  try {
    await page.waitForTimeout(waitMs);
    expect(await page.title()).toBe(title);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});

test('what everybody needs of the install guide is on one printed sheet', async () => {
  // A4 without the margins that the page asks for, in CSS pixels.
  const sheet = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) };
  const { page, close } = await open({ path: 'install.html', width: sheet.width });
  try {
    await page.emulateMedia({ media: 'print' });
    const end = await page.locator('hr').evaluate((it) => it.getBoundingClientRect().top);
    const text = await page.locator('body').innerText();
    expect(end).toBeLessThan(sheet.height);
    expect(end).toBeGreaterThan(sheet.height / 2);
    for (const word of ['集中部署', '共享文件夹', '网页版上传', '装好了看什么'])
      expect(text.slice(0, text.indexOf('\n细节\n'))).toContain(word);
  } finally {
    await close();
  }
});

const flavours = ['Win32$16.01', 'Web$16.00', 'Mac$16.00', 'iOS$16.00'];

test.each(flavours)(
  'in Excel of kind %s every file the library asks for is there',
  async (flavour) => {
    const host = encodeURIComponent(`Excel$${flavour}$zh-CN$$$$0`);
    const { page, requests, faults, close } = await open({
      path: `taskpane.html?_host_Info=${host}`,
    });
    try {
      const file = `/office/excel-${flavour.toLowerCase().replace('$', '-')}.js`;
      await page.waitForTimeout(2000);
      expect(requests).toEqual(expect.arrayContaining([file, '/office/zh-cn/office_strings.js']));
      expect(faults.filter((fault) => /^(404|foreign)/.test(fault))).toEqual([]);
    } finally {
      await close();
    }
  },
);

test('copies of the library are as Microsoft made them, with its terms and a notice', () => {
  const original = join(process.cwd(), 'node_modules/@microsoft/office-js');
  const changed = officeFiles.filter(
    (file) => !read(`office/${file}`).equals(readFileSync(join(original, 'dist', file))),
  );
  expect(changed).toEqual([]);
  expect(read('office/LICENSE.md')).toEqual(readFileSync(join(original, 'LICENSE.md')));
  expect(read('office/NOTICE.txt').toString()).toContain(
    '微软公司不负责考评表助手的维护、更新和支持',
  );
});

test('the manifest that was built has no fault', () => {
  const xml = read('manifest.xml').toString();
  const baseUrl = (process.env['KAOPING_URL'] || developmentUrl).replace(/\/+$/, '');
  const file = (path: string) => (existsSync(join(dist, path)) ? read(path) : null);
  const target = { version: packageVersion(), baseUrl, read: file };
  expect(checkManifest(xml, target)).toEqual([]);
});

/** Where each attempt goes, by the part of the policy that stops it. */
const ways = [
  ['connect-src', 'https://example.org/beacon'],
  ['connect-src', 'https://example.org/fetch'],
  ['connect-src', 'wss://example.org/socket'],
  ['frame-src', 'https://example.org/frame.html'],
  ['img-src', 'https://example.org/image.png'],
  ['script-src-attr', null],
  ['script-src-elem', 'https://example.org/script.js'],
  ['script-src-elem', null],
  ['style-src-elem', 'https://example.org/style.css'],
] as const;

test.each(['index.html', 'taskpane.html', 'commands.html', 'checked.html', 'install.html'])(
  'I2 the policy of %s stops every way out',
  async (path) => {
    const { page, faults, close } = await open({ path });
    try {
      const { stopped, ran } = await tryToLeave(page, ways.length);
      expect(stopped).toEqual(ways.map(([part]) => part));
      expect(ran).toEqual([]);
      expect(faults.filter((fault) => /^(foreign|websocket)/.test(fault))).toEqual([]);
    } finally {
      await close();
    }
  },
);

test('a page without a policy stops none of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(folder, 'index.html'), '<link rel="icon" href="data:,"><p>page</p>');
  const { page, faults, close } = await open({ folder });
  try {
    const { stopped, ran } = await tryToLeave(page, ways.length);
    expect(stopped).toEqual([]);
    expect(ran).toEqual(['inline', 'attribute']);
    const away = ways.flatMap(([_part, url]) => (url === null ? [] : [url]));
    expect(away.filter((url) => !faults.some((fault) => fault.endsWith(url)))).toEqual([]);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
});
