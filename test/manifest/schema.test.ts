import { faultsToPlant } from './faultsToPlant';
import { schemaFaults } from './schemaFaults';
import { manifestXml, planted } from './sources';

// Microsoft's schema may not be copied into the project: where it is known, MANIFEST_XSD names its folder.
const folder = process.env['MANIFEST_XSD'] ?? '';
const describeIf = folder === '' ? describe.skip : describe;
const unless = folder === '' ? ' (not checked: MANIFEST_XSD names no folder)' : '';

/** What a schema can see: order, lengths and forms of values, not what stands behind them. */
const visible = [
  ...faultsToPlant.order,
  ...faultsToPlant.length,
  ...faultsToPlant.guid,
  ...faultsToPlant.residLength,
  ['a permission nobody knows', '>ReadWriteDocument<', '>ReadWriteEverything<'],
  ['a version of five numbers', '>0.1.0.0<', '>0.1.0.0.0<'],
] as const;

describeIf(`Microsoft's schema${unless}`, () => {
  test('accepts the manifest and refuses each fault that a schema can see', async () => {
    const [good, ...bad] = await schemaFaults(
      [manifestXml, ...visible.map(([_what, part, instead]) => planted(part, instead))],
      folder,
    );
    expect(good).toEqual([]);
    const missed = visible.filter((_one, index) => bad[index]?.length === 0);
    expect(missed.map(([what]) => what)).toEqual([]);
    expect(bad).toHaveLength(visible.length);
  });
});
