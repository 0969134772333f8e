import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { mustBeDone } from '../../src/cli/buildExample';
import type { Session } from '../../src/flows/session';
import { createBrowserHost } from '../../src/hosts/browser/browserHost';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { WorkbookHost } from '../../src/workbook/host';
import { addressOf, contentOf, inputsOf } from './cellsOf';
import { codesOf, decideAll, insertTowns, openOn, openXlsx, snapshotOf } from './openSession';

// Made by LibreOffice: a picture and a chart on one sheet, comments, defined names, conditions, a hidden sheet.
const original = new Uint8Array(
  readFileSync(join(__dirname, '../hosts/fixtures/userWorkbook.xlsx')),
);
const ownSheets = ['预算', '汇总 表', '参数', '引用'];

/** Everything a newcomer does, and what is undone of it. */
async function wholeLoop(session: Session, host: WorkbookHost): Promise<void> {
  await insertTowns(session);
  await decideAll(session);
  const codes = await codesOf(session);
  mustBeDone(await session.fillExample(codes));
  const sheet = '福城街道';
  const cell = addressOf(await contentOf(host, sheet), 'T02/1', 'review');
  await host.write([{ sheet, cell, input: '５' }]);
  const { issues } = await snapshotOf(session);
  mustBeDone(await session.applyFixes(issues));
  mustBeDone(await session.renameUnit(codes[1] ?? '', '昌傅'));
  mustBeDone(await session.setUnitStatus(codes[2] ?? '', 'withdrawn'));
  mustBeDone(await session.undo());
  mustBeDone(await session.makeRanking('town'));
  const { snapshot } = mustBeDone(await session.insertSheets(['town']));
  expect(snapshot.issues.filter((it) => it.severity === 'error')).toEqual([]);
  expect(snapshot.rankings['town']?.map((it) => typeof it.rank)).toEqual(Array(3).fill('number'));
}

// The package's lists, which have to change when sheets are added; all else is the user's.
const lists = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const known = new Set(Object.keys(unzipSync(original)).filter((it) => !lists.includes(it)));
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => known.has(path));
  // Which tab is in front changes: an action shows what it made.
  const text = (part: Uint8Array): string =>
    strFromU8(part, true).replace(/ tabSelected="(?:true|false|0|1)"/, '');
  return new Map(parts.map(([path, part]) => [path, text(part)]));
}

function namesIn(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const names = xml.match(/<definedName [^>]*>[^<]*/g) ?? [];
  return names.filter((it) => !it.includes('_xlnm.'));
}

test("D2 the whole loop in a file keeps every byte of the user's parts and names", async () => {
  const { host, session } = await openXlsx(original);
  const before = partsOf(original);
  expect(before.size).toBe(16);
  await wholeLoop(session, host);
  const bytes = await host.toBytes();
  expect(partsOf(bytes)).toStrictEqual(before);
  expect(namesIn(bytes)).toEqual(namesIn(original));
  expect(namesIn(bytes)).toHaveLength(2);
  const names = (await host.sheets()).map((it) => it.name);
  expect(names.filter((it) => ownSheets.includes(it))).toEqual(ownSheets);
});

test("D2 the whole loop in the grid keeps the user's cells, names, picture, chart and comments", async () => {
  const file = { bytes: original, name: 'userWorkbook.xlsx' };
  const host = await createBrowserHost({ page: null, sheetName: '工作表1', file });
  try {
    await wholeLoop(await openOn(host), host);
    expect(host.lost()).toEqual([]);
    const bytes = await host.toBytes();
    const isKept = (path: string): boolean => /media|drawing|chart|comment|theme/i.test(path);
    const keptOf = (it: Uint8Array) => new Map([...partsOf(it)].filter(([path]) => isKept(path)));
    expect(keptOf(original).size).toBeGreaterThan(5);
    expect(keptOf(bytes)).toStrictEqual(keptOf(original));
    expect(namesIn(bytes)).toEqual(namesIn(original));
    const own = async (it: Uint8Array) =>
      (await inputsOf(await createXlsxHost(it))).filter(({ name }) => ownSheets.includes(name));
    expect(await own(bytes)).toEqual(await own(original));
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(
      /<drawing [\s\S]*<legacyDrawing /,
    );
    const again = await snapshotOf((await openXlsx(bytes)).session);
    expect(again.issues.filter((it) => it.severity === 'error')).toEqual([]);
    expect(again.evaluation?.roster.map((it) => it.name)).toContain('昌傅');
  } finally {
    host.dispose();
  }
});
