import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startOldBrowser } from './oldBrowser';

const html = `<!doctype html><meta charset="utf-8"><title>page</title>
<h1>标题</h1>
<label><input type="checkbox" id="box"> 选取</label>
<label for="name">姓名</label> <input id="name">
<button aria-label="打开工作簿" onclick="choose()">开</button>
<button onclick="save()"><span aria-hidden="true">×</span>下载</button>
<button disabled>不能</button>
<p id="said"></p>
<img src="https://example.org/picture.png" alt="">
<script>
  function choose() {
    var field = document.createElement('input');
    field.type = 'file';
    field.addEventListener('change', function () { document.getElementById('said').textContent = field.files[0].name; });
    field.click();
  }
  function save() {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['中文']));
    link.download = '表.txt';
    link.click();
  }
  console.error('told');
  setTimeout(function () { throw new Error('thrown'); });
</script>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  writeFileSync(join(folder, 'page.html'), html);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([69, 103] as const)(
  'a person presses, types, opens and saves in Chromium %d, and what goes wrong in the page is told',
  async (version) => {
    const browser = await startOldBrowser(version);
    try {
      const page = await browser.openPage({ scripts: ['window.early = 1'] });
      const url = pathToFileURL(join(folder, 'page.html')).href;
      await page.goto(url);
      const agent = await page.evaluate<string>('navigator.userAgent');
      expect(agent).toContain(`Chrome/${version}.`);
      expect(await page.evaluate('window.early + innerWidth')).toBe(351);
      await page.pane.isAt('标题');
      await page.pane.tick('选取');
      await page.pane.fill('姓名', '王敏');
      expect(await page.evaluate('[box.checked, document.getElementById("name").value]')).toEqual([
        true,
        '王敏',
      ]);
      await page.pane.open('打开工作簿', Buffer.from('text'));
      await page.pane.says('考评.xlsx');
      expect(readFileSync(await page.pane.download(), 'utf8')).toBe('中文');
      await page.screenshot(join(folder, 'page.png'));
      expect(readFileSync(join(folder, 'page.png')).subarray(1, 4).toString()).toBe('PNG');
      expect(page.requests).toEqual([url, 'https://example.org/picture.png']);
      expect(page.faults).toEqual(
        expect.arrayContaining([
          'console: told',
          expect.stringMatching(/^exception: Error: thrown/),
          expect.stringMatching(/^log: Failed to load resource.*example\.org/),
        ]),
      );
      await expect(page.evaluate('nothing()')).rejects.toThrow(/nothing is not defined/);
    } finally {
      await browser.stop();
    }
  },
);
