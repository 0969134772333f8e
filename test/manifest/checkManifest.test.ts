import { checkManifest } from '../../scripts/packaging/manifest/checkManifest';
import type { ManifestCheck, ManifestTarget } from '../../scripts/packaging/manifest/manifestFault';
import { faultsToPlant } from './faultsToPlant';
import { manifestXml, planted, sources } from './sources';

/** The checks that find something, each once. */
function failing(xml: string, target: ManifestTarget = sources): readonly ManifestCheck[] {
  return [...new Set(checkManifest(xml, target).map((fault) => fault.check))];
}

/** What a build has, without one of its files. */
function without(path: string): ManifestTarget {
  return { ...sources, read: (one) => (one === path ? null : sources.read(one)) };
}

const planting = Object.entries(faultsToPlant).flatMap(([check, faults]) =>
  faults.map(([what, part, instead]) => [what, check, part, instead] as const),
);

test('the manifest of the project has no fault', () => {
  expect(checkManifest(manifestXml, sources)).toEqual([]);
});

test.each(planting)('%s is found by %s alone', (_what, check, part, instead) => {
  expect(failing(planted(part, instead))).toEqual([check]);
});

test('files that a build lacks are found', () => {
  expect(failing(manifestXml, without('taskpane.html'))).toEqual(['file']);
  expect(failing(manifestXml, without('assets/ribbon/check-80.png'))).toEqual(['file']);
  expect(failing(manifestXml, without('commands.1a2b3c4d.js'))).toEqual(['function']);
  const elsewhere = { ...sources, baseUrl: 'https://localhost:3001' };
  expect(failing(manifestXml, elsewhere)).toEqual(['file', 'function']);
});

test('a fault says where it stands', () => {
  const xml = planted('<Title resid="Rank.Label" />', '<Title resid="Rank.Title" />');
  const [fault] = checkManifest(xml, sources);
  expect(fault?.text).toMatch(/^line \d+ Title Rank\.Title names no resource/);
});
