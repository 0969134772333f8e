import { buildSettings } from '../../scripts/packaging/buildSettings';
import { contentSecurityPolicy } from '../../scripts/packaging/contentSecurityPolicy';

test('without variables a build is for localhost and brings its own office.js', () => {
  const own = { address: 'office/office.js', allowed: null };
  expect(buildSettings({})).toEqual({ baseUrl: 'https://localhost:3000', office: own });
  expect(buildSettings({ KAOPING_URL: '', KAOPING_OFFICE_JS: '' }).office).toEqual(own);
  expect(buildSettings({ KAOPING_OFFICE_JS: 'self' }).office).toEqual(own);
});

test.each([
  ['https://oa.example.gov.cn', 'https://oa.example.gov.cn'],
  ['https://oa.example.gov.cn/', 'https://oa.example.gov.cn'],
  ['https://oa.example.gov.cn:8443/a/kaoping/', 'https://oa.example.gov.cn:8443/a/kaoping'],
  ['HTTPS://OA.example.gov.cn/Kaoping', 'https://oa.example.gov.cn/Kaoping'],
])('the address %s becomes %s', (given, baseUrl) => {
  expect(buildSettings({ KAOPING_URL: given }).baseUrl).toBe(baseUrl);
});

test.each([
  ['oa.example.gov.cn/kaoping', /不是网址/],
  ['http://oa.example.gov.cn/kaoping', /须以 https/],
  ['file:///c:/kaoping', /须以 https/],
  ['https://oa.example.gov.cn/?a=1', /只写到文件夹/],
  ['https://oa.example.gov.cn/#', /只写到文件夹/],
  ['https://me:secret@oa.example.gov.cn/', /只写到文件夹/],
])('the address %s is refused with a reason', (given, reason) => {
  expect(() => buildSettings({ KAOPING_URL: given })).toThrow(reason);
});

test('only known sources of office.js are taken', () => {
  expect(() => buildSettings({ KAOPING_OFFICE_JS: 'CDN' })).toThrow(/self、cdn、cdn-21vianet/);
  const elsewhere = { KAOPING_OFFICE_JS: 'https://example.org/office.js' };
  expect(() => buildSettings(elsewhere)).toThrow(/只能是/);
});

test.each([
  ['cdn', 'https://appsforoffice.microsoft.com/lib/1/hosted/'],
  ['cdn-21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/'],
])('%s opens the policy for scripts of %s and for nothing else', (name, folder) => {
  const { office } = buildSettings({ KAOPING_OFFICE_JS: name });
  expect(office).toEqual({ address: `${folder}office.js`, allowed: folder });
  const opened = contentSecurityPolicy(office.allowed);
  expect(opened.replace(` ${folder}`, '')).toBe(contentSecurityPolicy(null));
  expect(opened).toContain(`script-src 'self' ${folder};`);
});

test('the policy names no host of its own', () => {
  expect(contentSecurityPolicy(null)).not.toMatch(/https?:|\*/);
});
