import { strFromU8, unzipSync } from 'fflate';
import { createXlsxHost } from '../../../src/hosts/xlsx/xlsxHost';
import { everyFeature, samplePlan } from '../samplePlan';

const entries = { sheet: '评分表', ranges: ['C4:C5'], isSortable: false };

async function rendered() {
  const host = await createXlsxHost();
  await host.render(everyFeature);
  return host;
}

test('a file in which cells were locked and opened again is the file before, but for a format that nobody uses any more', async () => {
  const host = await rendered();
  const before = unzipSync(await host.toBytes());
  await host.render(samplePlan([]), { locks: [{ ...entries, isLocked: true }] });
  const locked = unzipSync(await host.toBytes());
  await host.render(samplePlan([]), { locks: [{ ...entries, isLocked: false }] });
  const after = unzipSync(await host.toBytes());
  const differing = (them: typeof before) =>
    Object.keys(before).filter(
      (it) => !Buffer.from(before[it] ?? []).equals(them[it] ?? Buffer.of()),
    );
  expect(differing(locked).sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  expect(differing(after)).toEqual(['xl/styles.xml']);
});

test('in a sheet as other programs write it the format changes and the rest of the cell stays', async () => {
  const host = await rendered();
  const path = 'xl/worksheets/sheet1.xml';
  const cellOf = async (): Promise<string> => {
    const xml = strFromU8(unzipSync(await host.toBytes())[path] ?? new Uint8Array());
    return /<c r="C4"[^>]*\/?>/.exec(xml)?.[0] ?? '';
  };
  const before = await cellOf();
  await host.render(samplePlan([]), { locks: [{ ...entries, isLocked: true }] });
  const after = await cellOf();
  expect(after).not.toBe(before);
  expect(after.replace(/ s="\d+"/, '')).toBe(before.replace(/ s="\d+"/, ''));
});
