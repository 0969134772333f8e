import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWps } from './model/createWps';
import { loadSchema } from './model/schema/loadSchema';
import { readTypings } from './model/schema/readTypings';
import type { InterfaceSchema, MemberKind } from './model/schema/schema';
import { createWorkbook } from '../office/excel/blankWorkbook';

const schema = loadSchema();
const own = readTypings(
  ['jsapi', 'jsapiRange', 'jsapiPage', 'jsapiChart'].map((it) =>
    readFileSync(join(process.cwd(), 'src/hosts/wps', `${it}.ts`), 'utf8'),
  ),
);

/** Interfaces of the vendor that one of ours stands for; for all others it is the one of the same name. */
const vendors: Readonly<Record<string, readonly string[]>> = {
  WpsRoot: ['Et.Application', 'WPS.AddonRoot', 'WPS.EtAddonRoot'],
  WpsApiEvent: ['WPS.EtApiEvent'],
  WpsPluginStorage: ['WPS.PluginStorage'],
  WpsTaskPane: ['WPS.CustomTaskpane'],
};

function vendorOf(name: string): InterfaceSchema {
  const names = vendors[name] ?? [name.replace(/^Wps/, 'Et.')];
  return Object.assign({}, ...names.map((it) => schema.interfaces[it] ?? {})) as InterfaceSchema;
}

/** What may stand for a member that the vendor has so: we may read alone what can be set too. */
function isFit(ours: MemberKind, vendor: MemberKind | undefined): boolean {
  return ours === vendor || (ours === 'readonly' && vendor === 'property');
}

const members = Object.entries(own.interfaces).flatMap(([name, it]) =>
  name === 'WpsPageBreak'
    ? ['WpsHPageBreak', 'WpsVPageBreak'].flatMap((side) => memberRows(side, it))
    : memberRows(name, it),
);

function memberRows(
  name: string,
  it: InterfaceSchema,
): readonly (readonly [string, string, MemberKind])[] {
  return Object.entries(it).map(([member, kind]) => [name, member, kind] as const);
}

describe('the members of WPS that the host uses', () => {
  test('are read from its interfaces', () => {
    expect(Object.keys(own.interfaces).length).toBeGreaterThan(25);
    expect(members.length).toBeGreaterThan(150);
    expect(own.interfaces['WpsRange']).toMatchObject({
      Address: 'method',
      Value2: 'property',
      Text: 'readonly',
    });
  });

  test('are in the typings of the vendor and of the same kind', () => {
    const wrong = members.filter(([name, member, kind]) => !isFit(kind, vendorOf(name)[member]));
    expect(wrong).toStrictEqual([]);
  });

  test('are all in the model', () => {
    const { implemented } = createWps(schema, createWorkbook());
    const lacking = members.filter(([name, member, kind]) => {
      const [vendor = ''] = vendors[name] ?? [name.replace(/^Wps/, 'Et.')];
      return !implemented(vendor, member, kind === 'property');
    });
    expect(lacking).toStrictEqual([]);
  });
});
