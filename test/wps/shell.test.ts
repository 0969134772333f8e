import { parse } from 'acorn';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { DOMParser } from '@xmldom/xmldom';
import { ribbonLink } from '../../src/wps/ribbonLink';

const shell = join(__dirname, '../../src/wps/shell');
const read = (file: string): string => readFileSync(join(shell, file), 'utf8');

type Root = Parameters<typeof ribbonLink>[1] & {
  readonly PluginStorage: Parameters<typeof ribbonLink>[0];
};

interface Pane {
  readonly ID: number;
  address: string;
  Visible: boolean;
  DockPosition: number;
  Width: number;
  readonly Navigate: (address: string) => void;
}

interface Book {
  FullName: string;
  readonly hwnd: number;
}

/** A WPS as far as the ribbon's page knows it: workbooks in windows, panes that belong to the window they were made in. */
function startWps(address = 'http://10.1.2.3/kaoping/wps/index.html') {
  const panes = new Map<number, Pane>();
  const stored = new Map<string, unknown>();
  const said: string[] = [];
  const books: Book[] = [];
  let active: Book | null = null;
  let now = 0;
  const app = {
    get ActiveWorkbook() {
      return active;
    },
    get ActiveWindow() {
      return active === null ? null : { Hwnd: active.hwnd };
    },
    Workbooks: {
      get Count() {
        return books.length;
      },
      Item: (index: number) => books[index - 1],
    },
    PluginStorage: {
      getItem: (key: string) => stored.get(key) ?? '',
      setItem: (key: string, value: unknown) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
    CreateTaskPane: (url: string): Pane => {
      const pane: Pane = {
        ID: panes.size + 1,
        address: url,
        Visible: false,
        DockPosition: 0,
        Width: 0,
        Navigate: (next) => {
          pane.address = next;
        },
      };
      panes.set(pane.ID, pane);
      return pane;
    },
    GetTaskPane: (id: number) => {
      const pane = panes.get(id);
      if (pane === undefined) throw new Error('no such pane');
      return pane;
    },
  };
  const window = {
    Application: app,
    location: { href: address },
    alert: (text: string) => void said.push(text),
    Date: class {
      getTime(): number {
        return now;
      }
    },
  };
  const written: string[] = [];
  const context = createContext({
    ...window,
    window,
    document: { write: (text: string) => void written.push(text) },
  });
  runInContext(read('main.js'), context);
  expect(written).toEqual(['<script src="js/ribbon.js"></script>']);
  runInContext(read('js/ribbon.js'), context);
  const page = window as unknown as Readonly<
    Record<string, (control: { readonly Id: string }) => unknown>
  >;
  return {
    panes,
    said,
    books,
    root: app as Root,
    activate: (book: Book | null) => {
      if (book !== null && !books.includes(book)) books.push(book);
      active = book;
    },
    wait: (ms: number) => {
      now += ms;
    },
    call: (name: string, Id = '') => {
      const callback = page[name];
      if (callback === undefined) throw new Error(`no global function ${name}`);
      return callback({ Id });
    },
  };
}

const press = (wps: ReturnType<typeof startWps>, id: string): void => {
  expect(wps.call('KaopingAction', id)).toBe(true);
};

function linkOf({ root, panes }: ReturnType<typeof startWps>, id: number) {
  const { searchParams } = new URL(panes.get(id)?.address ?? '');
  return ribbonLink(root.PluginStorage, root, searchParams.get('pane') ?? '');
}

const ribbon = read('ribbon.xml');
const tags = Array.from(ribbon.matchAll(/<button ([^>]*)\/>/g), (match) => match[1] ?? '');
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const ids = tags.map((tag) => attribute(tag, 'id'));
const steps = ['open', 'insert', 'check', 'rank', 'export'];

test('the ribbon begins with customUI, is sound XML, and shows the five buttons of Excel under 考评表', () => {
  expect(ribbon.startsWith('<customUI')).toBe(true);
  expect(read('manifest.xml').startsWith('<JsPlugin>')).toBe(true);
  for (const xml of [ribbon, read('manifest.xml')])
    expect(() => new DOMParser().parseFromString(xml, 'text/xml')).not.toThrow();
  expect(ribbon).toContain('label="考评表"');
  const labels = ['打开助手', '插入评分表', '校验', '汇总排名', '导出'];
  expect(tags.map((tag) => attribute(tag, 'label'))).toEqual(labels);
  const excel = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  for (const label of labels) expect(excel).toContain(`DefaultValue="${label}"`);
});

test('scripts of the shell are ECMAScript 5', () => {
  for (const file of ['main.js', 'js/ribbon.js'])
    expect(() => parse(read(file), { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
});

test('every function the ribbon names is a global one that answers at once', () => {
  const wps = startWps();
  const names = Array.from(
    ribbon.matchAll(/(?:onLoad|onAction|getImage)="([^"]*)"/g),
    (it) => it[1] ?? '',
  );
  expect(new Set(names).size).toBe(3);
  for (const name of names) {
    const answer = wps.call(name, 'kaopingOpen');
    expect(answer === true || typeof answer === 'string').toBe(true);
  }
});

test('every button has a picture that is drawn in assets', () => {
  const wps = startWps();
  const pictures = ids.map((id) => String(wps.call('KaopingImage', id)));
  expect(new Set(pictures).size).toBe(5);
  const drawn = pictures.map((path) => path.replace('images/', ''));
  const assets = join(__dirname, '../../assets');
  const isDrawn = (file: string): boolean =>
    existsSync(join(assets, file)) || existsSync(join(assets, 'ribbon', file));
  expect(drawn.filter((file) => !isDrawn(file))).toEqual([]);
});

test.each(ids.map((id, index) => [id, steps[index] ?? ''] as const))(
  'button %s opens the pane at step %s',
  (id, step) => {
    const wps = startWps();
    wps.activate({ FullName: 'C:\\a.xlsx', hwnd: 7 });
    press(wps, id);
    expect(Array.from(wps.panes.values())).toMatchObject([
      {
        address: `http://10.1.2.3/kaoping/wps/taskpane-wps.html?step=${step}&pane=1`,
        Visible: true,
        DockPosition: 2,
      },
    ]);
    expect(wps.said).toEqual([]);
  },
);

test('from a folder the pane is opened beside the page of the ribbon', () => {
  const wps = startWps('file:///C:/jsaddons/kaoping_0.1.0/index.html?x=1#y');
  wps.activate({ FullName: 'C:\\a.xlsx', hwnd: 7 });
  press(wps, 'kaopingOpen');
  expect(wps.panes.get(1)?.address).toBe(
    'file:///C:/jsaddons/kaoping_0.1.0/taskpane-wps.html?step=open&pane=1',
  );
});

test('a pane that is there is shown again and told the step, which it takes once', () => {
  const wps = startWps();
  wps.activate({ FullName: 'C:\\a.xlsx', hwnd: 7 });
  press(wps, 'kaopingOpen');
  const link = linkOf(wps, 1);
  expect(link.takeStep()).toBeNull();
  expect(link.closePane()).toBe(true);
  expect(wps.panes.get(1)?.Visible).toBe(false);
  const { address } = wps.panes.get(1) ?? {};
  press(wps, 'kaopingRank');
  expect(wps.panes.size).toBe(1);
  expect(wps.panes.get(1)).toMatchObject({ Visible: true, address });
  expect([link.takeStep(), link.takeStep()]).toEqual(['rank', null]);
});

test('a pane that takes no step any more is loaded anew at the next press', () => {
  const wps = startWps();
  wps.activate({ FullName: 'C:\\a.xlsx', hwnd: 7 });
  press(wps, 'kaopingOpen');
  press(wps, 'kaopingCheck');
  wps.wait(5_000);
  press(wps, 'kaopingRank');
  expect(wps.panes.get(1)?.address).toContain('step=open');
  wps.wait(20_000);
  press(wps, 'kaopingExport');
  expect(wps.panes.get(1)?.address).toContain('taskpane-wps.html?step=export&pane=1');
  expect(linkOf(wps, 1).takeStep()).toBeNull();
});

test('every workbook has a pane of its own, also where windows share a number', () => {
  const wps = startWps();
  const [a, b] = [
    { FullName: 'C:\\a.xlsx', hwnd: 7 },
    { FullName: 'C:\\b.xlsx', hwnd: 7 },
  ];
  wps.activate(a);
  press(wps, 'kaopingOpen');
  wps.activate(b);
  press(wps, 'kaopingOpen');
  wps.activate(a);
  press(wps, 'kaopingCheck');
  expect(wps.panes.size).toBe(2);
  expect([linkOf(wps, 1).takeStep(), linkOf(wps, 2).takeStep()]).toEqual(['check', null]);
});

test('a workbook saved under another name keeps its pane', () => {
  const wps = startWps();
  const book = { FullName: '工作簿1', hwnd: 7 };
  wps.activate(book);
  press(wps, 'kaopingOpen');
  book.FullName = 'C:\\考评.xlsx';
  press(wps, 'kaopingCheck');
  expect(wps.panes.size).toBe(1);
});

test('a pane whose window is gone is made anew', () => {
  const wps = startWps();
  wps.activate({ FullName: 'C:\\a.xlsx', hwnd: 7 });
  press(wps, 'kaopingOpen');
  wps.panes.clear();
  press(wps, 'kaopingOpen');
  expect(wps.panes.size).toBe(1);
});

test('without a workbook a button says what to do first', () => {
  const wps = startWps();
  wps.activate(null);
  press(wps, 'kaopingInsert');
  expect(wps.said).toEqual([expect.stringContaining('请先打开或新建一个工作簿')]);
  expect(wps.panes.size).toBe(0);
});

test('what WPS refuses is said, with the way out', () => {
  const wps = startWps();
  wps.activate({
    get FullName(): string {
      throw new Error('拒绝访问');
    },
    hwnd: 7,
  });
  press(wps, 'kaopingOpen');
  expect(wps.said).toEqual([expect.stringMatching(/考评表助手打不开：拒绝访问[^]*check\.html/)]);
});

test('a page that no ribbon opened neither closes nor takes anything', () => {
  const { root } = startWps();
  const link = ribbonLink(root.PluginStorage, root, '');
  expect([link.closePane(), link.takeStep()]).toEqual([false, null]);
});
