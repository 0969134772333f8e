import { contentDigest } from '../../scripts/packaging/wps/contentDigest';
import { releaseFault } from '../../scripts/packaging/wps/releaseFault';

const files = (text: string) => ({ 'b.js': Buffer.from('1'), 'a/c.xml': Buffer.from(text) });

test('a version that was given out may be built again as it was, and in no other way', () => {
  const digest = contentDigest(files('one'));
  const releases = { '1.0.0': digest };
  expect(releaseFault(releases, '1.0.0', digest)).toBeNull();
  expect(releaseFault(releases, '1.0.1', 'other')).toBeNull();
  expect(releaseFault(releases, '1.0.0', contentDigest(files('two')))).toContain(
    '先把 package.json 里的版本号加大',
  );
});

test('the digest knows contents and paths, not their order', () => {
  const { 'b.js': b, 'a/c.xml': c } = files('one');
  expect(contentDigest({ 'a/c.xml': c, 'b.js': b })).toBe(contentDigest(files('one')));
  expect(contentDigest({ 'a/d.xml': c, 'b.js': b })).not.toBe(contentDigest(files('one')));
});
