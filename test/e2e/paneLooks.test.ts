import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openPage, type OpenPage } from './openPage';

const root = process.cwd();
const folder = join(root, 'out/gallery');
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const screens = [
  'empty',
  'scheme',
  'paste',
  'home-new',
  'home',
  'facts',
  'findings',
  'units',
  'insert',
  'suggestions',
  'entries',
  'final',
  'issues',
  'explain',
  'ranking',
  'pending',
  'manual',
  'export',
  'recovered',
  'kept-both',
  'old-excel',
  'kept',
  'unread',
  'half',
  'silent',
  'unrecovered',
  'other-program',
  'lost-journal',
] as const;

/** What is wrong with how a screen looks. */
interface Look {
  /** Rules of axe that are broken, contrast among them, with the element. */
  readonly axe: readonly string[];
  /** Texts smaller than 12 px. */
  readonly small: readonly string[];
  /** Pixels to scroll sideways. */
  readonly sideways: number;
}

declare const window: {
  readonly axe: {
    readonly run: () => Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }>;
  };
};

async function lookOf(page: Page): Promise<Look> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((it) => it.finished));
    const { violations } = await window.axe.run();
    const body = document.querySelector('main') ?? document.body;
    const small = Array.from(document.querySelectorAll('#pane *')).filter(
      (it) =>
        Array.from(it.childNodes).some((node) => node.nodeType === 3) &&
        parseFloat(getComputedStyle(it).fontSize) < 12,
    );
    return {
      axe: violations.flatMap((it) => it.nodes.map((node) => `${it.id} ${node.html}`)),
      small: small.map((it) => it.textContent ?? ''),
      sideways: body.scrollWidth - body.clientWidth,
    };
  });
}

async function expectSoon(read: () => Promise<string>, wanted: string): Promise<void> {
  for (let tries = 0; tries < 40 && (await read()) !== wanted; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await read()).toBe(wanted);
}

let opened: OpenPage;

beforeAll(async () => {
  const config = join(root, 'test/pane/gallery/webpack.config.js');
  execFileSync('npx', ['webpack', '--mode', 'development', '--config', config], { cwd: root });
  opened = await openPage({ folder, path: 'taskpane.html#home', width: 350, height: 760 });
  // Microsoft's library has no part in how the pane looks, and is slow where there is no Excel.
  await opened.page.route('**/office/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
});

afterAll(async () => {
  await opened.close();
});

/** The screen as a pane shows it that has just been opened. */
async function show(name: string): Promise<Page> {
  const { page, origin } = opened;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 350, height: 760 });
  // An address that differs only behind its # would not be loaded again.
  await page.goto('about:blank');
  await page.goto(`${origin}/taskpane.html#${name}`);
  await page.waitForSelector('main');
  return page;
}

test('text that is too pale, too small or too wide is found', async () => {
  const page = await show('home');
  await page.evaluate(() => {
    const bad = document.createElement('p');
    bad.textContent = 'bad';
    bad.style.cssText = 'color:#ccc;background:#fff;font-size:9px;width:600px';
    document.querySelector('main')?.append(bad);
  });
  const look = await lookOf(page);
  expect(look.axe.join()).toContain('color-contrast');
  expect(look.small).toEqual(['bad']);
  expect(look.sideways).toBeGreaterThan(200);
});

test('the pane is as dark as the system, and follows it at once', async () => {
  const page = await show('home');
  const ground = page.locator('.fui-FluentProvider');
  const colorOf = () => ground.evaluate((it) => getComputedStyle(it).backgroundColor);
  await ground.waitFor();
  expect(await colorOf()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectSoon(colorOf, 'rgb(41, 41, 41)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expectSoon(colorOf, 'rgb(255, 255, 255)');
});

test('in a long task the bar is as far as the figure at once, and nothing is drawn as only newer browsers can', async () => {
  const page = await show('insert');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: /^插入 \d+ 张评分表/ }).click();
  await page.getByText('正在写入：永泰镇').waitFor();
  const seen = await page.evaluate(() => {
    const bar = document.querySelector('[role="progressbar"]');
    const done = bar?.firstElementChild;
    const style = done == null ? null : getComputedStyle(done);
    const drawn = Array.from(document.querySelectorAll('main *')).flatMap((it) =>
      [undefined, '::before', '::after'].map((part) => {
        const { maskImage, backgroundImage } = getComputedStyle(it, part);
        return maskImage + backgroundImage;
      }),
    );
    return {
      moving: style?.transitionProperty,
      part: (done?.clientWidth ?? 0) / (bar?.clientWidth ?? 1),
      young: drawn.filter((it) => /gradient|url/.test(it)),
      turning: document
        .getAnimations()
        .filter((it) => it.effect?.getTiming().iterations === Infinity).length,
    };
  });
  expect(seen).toEqual({ moving: 'none', part: expect.closeTo(23 / 54, 2), young: [], turning: 1 });
});

test.each(screens)('%s is legible in light and dark, and 320 px wide', async (name) => {
  const before = opened.faults.length;
  const page = await show(name);
  await page.waitForLoadState('networkidle');
  const sound: Look = { axe: [], small: [], sideways: 0 };
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await lookOf(page)).toEqual(sound);
  }
  await page.setViewportSize({ width: 320, height: 760 });
  expect(await lookOf(page)).toEqual(sound);
  expect(opened.faults.slice(before)).toEqual([]);
});
