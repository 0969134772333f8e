import { quietly } from '../../../src/hosts/wps/quiet';
import type { WpsRoot } from '../../../src/hosts/wps/jsapi';
import { startWps } from './startWps';

const manual = -4135;
const automatic = -4105;

function settingsOf({ Calculation, EnableEvents, DisplayAlerts, ScreenUpdating }: WpsRoot) {
  return { Calculation, EnableEvents, DisplayAlerts, ScreenUpdating };
}

describe('working while WPS is quiet', () => {
  test('leaves WPS as it was, also where the work fails', async () => {
    const { root } = startWps();
    root.EnableEvents = false;
    const before = settingsOf(root);
    const during = await quietly(root, async () => settingsOf(root));
    expect(during).toStrictEqual({
      Calculation: manual,
      EnableEvents: false,
      DisplayAlerts: false,
      ScreenUpdating: false,
    });
    await expect(quietly(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(settingsOf(root)).toStrictEqual(before);
  });

  test('what is refused once at the end is tried again', async () => {
    const { root, faults } = startWps();
    const before = settingsOf(root);
    await quietly(root, async () => faults.failAt(1));
    expect(settingsOf(root)).toStrictEqual(before);
  });

  test('a page that went away meanwhile leaves WPS without calculation until the next page works', async () => {
    const { root, faults } = startWps();
    const before = settingsOf(root);
    await quietly(root, async () => faults.failAt(1, { isLasting: true }));
    faults.end();
    expect(root.Calculation).toBe(manual);
    await quietly(root, async () => undefined);
    expect(settingsOf(root)).toStrictEqual(before);
    root.Calculation = manual;
    await quietly(root, async () => undefined);
    expect(root.Calculation).toBe(manual);
    expect(before.Calculation).toBe(automatic);
  });
});
