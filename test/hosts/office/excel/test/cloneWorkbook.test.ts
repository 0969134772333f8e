import { everyFeature } from '../../../samplePlan';
import { cloneWorkbook } from '../cloneWorkbook';
import { wholeGrid } from '../grid';
import { insertRows } from '../insertLines';
import { setColumns, setRows } from '../lines';
import { setFormat } from '../formats';
import { workbookOfPlan } from '../plan/workbookOfPlan';
import { unprotectSheet } from '../protection';
import { renameSheet } from '../sheets';
import { workbookSnapshot } from '../snapshot';

test('a clone of a workbook is equal to it, and what is done to it afterwards does not reach the other', () => {
  const workbook = workbookOfPlan(everyFeature);
  workbook.settings.set('other', { of: ['another add-in'] });
  const before = workbookSnapshot(workbook);
  const clone = cloneWorkbook(workbook);
  expect(workbookSnapshot(clone)).toEqual(before);
  const [kept, changed] = [mapsOf(workbook), mapsOf(clone)];
  expect(changed.size).toBeGreaterThan(10);
  expect([...changed].filter((it) => kept.has(it))).toEqual([]);
  for (const sheet of clone.sheets) {
    expect(sheet.workbook).toBe(clone);
    if (sheet.protection !== null) unprotectSheet(sheet);
    setFormat(sheet, { top: 0, left: 0, bottom: 9, right: 9 }, { isBold: true });
    setRows(sheet, { ...wholeGrid, bottom: 20 }, { size: 30, isHidden: true });
    setColumns(sheet, { ...wholeGrid, right: 20 }, { size: 3, isHidden: true });
    insertRows(sheet, 0, 2);
    renameSheet(sheet, `${sheet.name}…`);
  }
  expect(workbookSnapshot(clone)).not.toEqual(before);
  expect(workbookSnapshot(workbook)).toEqual(before);
});

/** All maps that a value holds, however deep. */
function mapsOf(value: unknown, found = new Set<object>(), maps = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return maps;
  found.add(value);
  if (value instanceof Map) {
    maps.add(value);
    for (const it of value.values()) mapsOf(it, found, maps);
  } else for (const it of Object.values(value)) mapsOf(it, found, maps);
  return maps;
}
