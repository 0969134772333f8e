import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exampleBook } from '../../oracle/exampleBook';
import { serveFolder, type FolderServer } from '../serveFolder';
import { startOldBrowser, type OldBrowser, type OldPage } from './oldBrowser';

const dist = join(process.cwd(), 'dist-wps');

let server: FolderServer;
const browsers = new Map<number, OldBrowser>();
beforeAll(async () => {
  server = await serveFolder(dist);
  for (const version of [69, 103] as const) browsers.set(version, await startOldBrowser(version));
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.stop();
  await server.stop();
});

const browserOf = (version: number): OldBrowser => {
  const browser = browsers.get(version);
  if (browser === undefined) throw new Error(`no browser ${version}`);
  return browser;
};

/** Left edges, tops, widths and heights of what stands in the pane, to the pixel. */
const places = `Array.from(document.querySelectorAll('#pane button, #pane h1, #pane li, #pane svg')).map(function (it) {
  var box = it.getBoundingClientRect();
  return [box.left, box.top, box.width, box.height].map(Math.round).join();
})`;

/** File mode with a workbook of all units open. The window is wider than a pane: WPS may tell the page of one that is not seen whole. */
async function openExample(version: number, example: Buffer): Promise<OldPage> {
  const page = await browserOf(version).openPage({ width: 646 });
  await page.goto(`${server.origin}/files.html`);
  await page.pane.open('打开工作簿', example);
  await page.pane.isAt(/樟树市2021年/);
  await page.pane.says('乡镇街道 19/19，市直部门 35/35');
  return page;
}

test('I2 file mode opens, checks and ranks in Chromium 69, looks as in 103, and asks nothing beyond its folder', async () => {
  const example = Buffer.from(await exampleBook('zhangshu-2021'));
  const page = await openExample(69, example);
  const newer = await openExample(103, example);
  expect(await page.evaluate(places)).toEqual(await newer.evaluate(places));
  expect(await page.evaluate('document.getElementById("pane").getBoundingClientRect().right')).toBe(
    520,
  );
  await page.pane.press('重新核对');
  await page.pane.says(/^已重新核对，共 \d+ 个问题。$/);
  await page.pane.press(/排名/);
  await page.pane.press('市直部门 35');
  await page.pane.press('更新排名表');
  await page.pane.says('刚才：生成市直部门排名表');
  expect(await page.pane.ranks()).toHaveLength(35);
  for (const { requests, faults } of [page, newer]) {
    expect(requests.filter((url) => !url.startsWith(`${server.origin}/`))).toEqual([]);
    expect(faults).toEqual([]);
  }
});

test.each([
  [69, 'taskpane-wps.html'],
  [69, 'files.html'],
  [103, 'taskpane-wps.html'],
])('in Chromium %d %s opens from a folder without a server', async (version, file) => {
  const page = await browserOf(version).openPage();
  await page.goto(pathToFileURL(join(dist, file)).href);
  await page.pane.press('新建一本');
  await page.pane.isAt('选方案');
  expect(page.requests.filter((url) => !url.startsWith(pathToFileURL(dist).href))).toEqual([]);
  expect(page.faults).toEqual([]);
});

/** The service of WPS as far as the pages speak to it. */
function startService(): Promise<Server & { readonly entries: Record<string, string>[] }> {
  const entries: Record<string, string>[] = [];
  const service = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      response.setHeader('access-control-allow-origin', '*');
      if (request.url === '/publishlist') return response.end(JSON.stringify(entries));
      const told = JSON.parse(Buffer.from(body, 'base64').toString()) as Record<string, string>;
      entries.splice(0, entries.length, ...entries.filter((it) => it['name'] !== told['name']));
      if (told['cmd'] === 'enable') entries.push({ ...told, enable: 'true' });
      return response.end('OK');
    });
  });
  return new Promise((resolve, reject) => {
    service.on('error', reject);
    service.listen(58890, '127.0.0.1', () => resolve(Object.assign(service, { entries })));
  });
}

test('the pages register the add-in with WPS, say what they find there, and take it out; without WPS they say what to do', async () => {
  const browser = browserOf(69);
  const alone = await browser.openPage({ width: 800 });
  await alone.goto(`${server.origin}/install.html`);
  await alone.pane.press('安装');
  await alone.pane.says(/这台电脑上的 WPS 没有应答/);
  const service = await startService();
  try {
    service.entries.push({
      name: 'other',
      addonType: 'et',
      url: 'http://10.0.0.1/',
      enable: 'true',
    });
    const page = await browser.openPage({ width: 800 });
    await page.goto(`${server.origin}/check.html`);
    await page.pane.says(/WPS 里没有登记考评表助手/);
    await page.pane.says('浏览器：现在这个浏览器是 Chromium 69，可以用。');
    await page.pane.says('安装文件：服务器上的文件正常。');
    await page.goto(`${server.origin}/install.html`);
    await page.pane.says('WPS 已经连上，还没有装考评表助手。');
    await page.pane.press('安装');
    await page.pane.says(/^已登记到 WPS（\d+\.\d+\.\d+）/);
    expect(service.entries).toMatchObject([
      { name: 'other' },
      { name: 'kaoping', addonType: 'et', online: 'true', url: `${server.origin}/` },
    ]);
    await page.goto(`${server.origin}/check.html`);
    await page.pane.says(/^登记情况：已登记/);
    Object.assign(service.entries[1] ?? {}, { version: '0.0.1' });
    await page.pane.press('重新检查');
    await page.pane.says(/^登记情况：登记的是 0\.0\.1 版/);
    await page.goto(`${server.origin}/install.html`);
    await page.pane.press('卸载');
    await page.pane.says(/^已卸载/);
    expect(service.entries.map((it) => it['name'])).toEqual(['other']);
    expect(page.faults).toEqual([]);
  } finally {
    service.close();
  }
});
