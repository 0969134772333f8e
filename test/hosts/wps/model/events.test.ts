import { workbookOf } from '../../office/excel/fixture';
import { startWps } from '../startWps';
import type { WpsWorksheet } from '../../../../src/hosts/wps/jsapi';
import type { WpsRange } from '../../../../src/hosts/wps/jsapiRange';

function setUp() {
  const wps = startWps(workbookOf({ sheets: [{ name: '表' }] }));
  const told: string[] = [];
  const listener = (sheet: WpsWorksheet, range: WpsRange): void => {
    told.push(`${sheet.Name}!${range.Address()}`);
  };
  wps.root.ApiEvent.AddApiEventListener('SheetChange', listener);
  return { ...wps, told, listener, sheet: wps.root.ActiveWorkbook.ActiveSheet };
}

describe('changes of cells', () => {
  test('are told when a person types', () => {
    const { typeIn, told, sheet } = setUp();
    expect(typeIn('表', 'B3', '5')).toStrictEqual({ isAccepted: true });
    expect(told).toStrictEqual(['表!$B$3']);
    expect(sheet.Range('B3').Value2).toBe(5);
  });

  test('are told of a program once its script has ended', async () => {
    const { told, sheet } = setUp();
    sheet.Range('A1:B2').Value2 = 1;
    expect(told).toStrictEqual([]);
    await Promise.resolve();
    expect(told).toStrictEqual(['表!$A$1:$B$2']);
  });

  test('made while events are off are never told', async () => {
    const { root, typeIn, told, sheet } = setUp();
    root.EnableEvents = false;
    sheet.Range('A1').Value2 = 1;
    root.EnableEvents = true;
    await Promise.resolve();
    expect(told).toStrictEqual([]);
    typeIn('表', 'A1', '2');
    expect(told).toHaveLength(1);
  });

  test('are told no more to who has taken himself off', () => {
    const { root, typeIn, told, listener } = setUp();
    root.ApiEvent.RemoveApiEventListener('SheetChange', listener);
    typeIn('表', 'A1', '2');
    expect(told).toStrictEqual([]);
  });
});
