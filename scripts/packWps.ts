import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDigest } from './packaging/wps/contentDigest';
import { offlineZip, type Files } from './packaging/wps/offlineZip';
import { addInName, jspluginsXml } from './packaging/wps/publishEntries';
import { releaseFault, type Releases } from './packaging/wps/releaseFault';
import { packageVersion } from './packaging/packageVersion';

const folder = 'dist-wps';
const releasesFile = 'src/wps/releases.json';

function filesIn(root: string): Files {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => join(root, path))
    .filter((path) => statSync(path).isFile());
  return Object.fromEntries(
    paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Adds to the build what gives it out: the list for offices, the zip for computers without a server. */
function packWps(): void {
  const version = packageVersion();
  // Without what an earlier run of this made.
  const built = Object.fromEntries(
    Object.entries(filesIn(folder)).filter(([path]) => !/^jsplugins\.xml$|\.zip$/.test(path)),
  );
  const digest = contentDigest(built);
  const releases = JSON.parse(readFileSync(releasesFile, 'utf8')) as Releases;
  const fault = releaseFault(releases, version, digest);
  if (fault !== null) throw new Error(fault);
  if (process.argv.includes('--release')) {
    const all = { ...releases, [version]: digest };
    writeFileSync(releasesFile, `${JSON.stringify(all, null, 2)}\n`);
  }
  const stamped = { ...built, 'build.txt': Buffer.from(`${version} ${digest}\n`) };
  const zip = offlineZip(version, stamped, filesIn('src/wps/offline'));
  const url = `${(process.env['KAOPING_WPS_URL'] || 'http://服务器地址/kaoping-wps').replace(/\/+$/, '')}/`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'jsplugins.xml'), jspluginsXml(url, version));
  writeFileSync(join(folder, `${addInName}_${version}.zip`), zip);
  console.log(`${addInName}_${version}.zip ${Math.round(zip.length / 1000)} kB`);
}

packWps();
