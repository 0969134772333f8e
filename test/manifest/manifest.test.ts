/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'application/xml');
const app = manifest.documentElement;

/** The elements of that local name, in document order. */
function all(name: string): readonly Element[] {
  return [...manifest.getElementsByTagNameNS('*', name)];
}

/** Local names of the children, in order. */
function childNames(element: Element | undefined): readonly string[] {
  return [...(element?.children ?? [])].map((child) => child.localName);
}

/** The DefaultValue of each element of that name, or its text where it has no such attribute. */
function values(name: string): readonly string[] {
  return all(name).map((one) => one.getAttribute('DefaultValue') ?? one.textContent ?? '');
}

/** Width and height in pixels, as the header of the PNG file states them. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file a manifest address is served from. */
function fileOf(url: string): string {
  return join(root, new URL(url).pathname);
}

test('the manifest is well-formed and is a task pane add-in', () => {
  expect(all('parsererror')).toHaveLength(0);
  expect(app.localName).toBe('OfficeApp');
  expect(app.getAttribute('xsi:type')).toBe('TaskPaneApp');
});

test('elements stand in the order the schema demands', () => {
  expect(childNames(app)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(childNames(all('CustomTab')[0])).toEqual(['Group', 'Label']);
  expect(childNames(all('Group')[0])).toEqual(['Label', 'Icon', 'Control']);
  expect(childNames(all('Control')[0])).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  expect(childNames(all('Action')[0])).toEqual(['TaskpaneId', 'SourceLocation']);
  expect(childNames(all('Resources')[0])).toEqual([
    'Images',
    'Urls',
    'ShortStrings',
    'LongStrings',
  ]);
});

test('the identity is a GUID and the version is that of the package', () => {
  expect(values('Id')[0]).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  expect(values('Version')).toEqual([`${version}.0`]);
});

test('it asks for Excel with at least ExcelApi 1.9 and for no other program', () => {
  expect(
    all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type')),
  ).toEqual(['Workbook', 'Workbook']);
  const sets = all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
  expect(sets).toEqual([['ExcelApi', '1.9']]);
});

test('texts are Chinese and no longer than Office shows', () => {
  expect(values('DefaultLocale')).toEqual(['zh-CN']);
  expect(values('DisplayName')).toEqual(['考评表助手']);
  const description = all('Description')[0]?.getAttribute('DefaultValue') ?? '';
  expect(description).toMatch(/\p{Script=Han}/u);
  expect(description.length).toBeLessThanOrEqual(250);
  const strings = (list: string): readonly Element[] => [...(all(list)[0]?.children ?? [])];
  const lengths = (list: string): readonly number[] =>
    strings(list).map((text) => text.getAttribute('DefaultValue')?.length ?? 0);
  expect(lengths('ShortStrings').length).toBeGreaterThan(0);
  expect(Math.min(...lengths('ShortStrings'), ...lengths('LongStrings'))).toBeGreaterThan(0);
  expect(Math.max(...lengths('ShortStrings'))).toBeLessThanOrEqual(125);
  expect(Math.max(...lengths('LongStrings'))).toBeLessThanOrEqual(250);
});

test('every address is https on one origin and leads to a page or an icon of this project', () => {
  const urls = ['SourceLocation', 'SupportUrl', 'IconUrl', 'HighResolutionIconUrl', 'Image', 'Url']
    .flatMap(values)
    .filter((value) => value !== '');
  expect(urls.length).toBeGreaterThan(8);
  for (const url of urls) {
    expect(url).toMatch(
      /^https:\/\/localhost:3000\/(assets\/icon-\d+\.png|taskpane\.html|index\.html)$/,
    );
  }
});

test('every resource that is asked for exists, and every one that exists is asked for', () => {
  const asked = [...manifest.querySelectorAll('[resid]')].map(
    (one) => one.getAttribute('resid') ?? '',
  );
  const given = [...(all('Resources')[0]?.querySelectorAll('[id]') ?? [])].map((one) => one.id);
  expect(new Set(given).size).toBe(given.length);
  expect([...new Set(asked)].sort()).toEqual([...given].sort());
});

test('icons have the pixel size they are listed for', () => {
  const listed = all('Image')
    .filter((image) => image.hasAttribute('size'))
    .map((image) => {
      const id = image.getAttribute('resid');
      const resource = all('Image').find((one) => one.id === id);
      return {
        size: Number(image.getAttribute('size')),
        url: resource?.getAttribute('DefaultValue'),
      };
    });
  const sizes = new Set(listed.map((icon) => icon.size));
  expect([16, 32, 80].filter((size) => !sizes.has(size))).toEqual([]);
  for (const { size, url } of listed) expect(pngSize(fileOf(url ?? ''))).toEqual([size, size]);
  expect(pngSize(fileOf(values('IconUrl')[0] ?? ''))).toEqual([32, 32]);
  expect(pngSize(fileOf(values('HighResolutionIconUrl')[0] ?? ''))).toEqual([64, 64]);
});
