import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import type { Snapshot } from '../../src/flows/session';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { addressOf, contentOf } from '../flows/cellsOf';
import { errorCells, expectAgreement } from './agreement';
import { openExample } from './exampleBook';
import { readValues, type SheetValues } from './readValues';
import { recalculateAll } from './recalculate';
import { stripCachedValues } from './stripCachedValues';
import { sharesDensely } from './sharesDensely';

const scheme = 'zhangshu-2021';

/** A state of a workbook: what the engine makes of it, and LibreOffice. */
interface Compared {
  readonly snapshot: Snapshot;
  readonly values: SheetValues;
}

const firstUnit = '福城街道';
/** What is typed over an entry of it before its group is put on one sheet. */
const changed = { row: 'T02/1', points: 0.5 };
let compared: Readonly<Record<'grouped' | 'dense' | 'poisoned' | 'open', Compared>>;
let poisoned: Uint8Array;
let totalCell: string;

// All with one start of LibreOffice.
beforeAll(async () => {
  const { host, session, snapshot: asMade } = await openExample(scheme);
  const now = async () => mustBeDone(await session.refresh()).snapshot;
  totalCell = addressOf(await contentOf(host, firstUnit), '#total', 'score');
  poisoned = withResult(await host.toBytes(), firstUnit, totalCell, 999);
  mustBeDone(await session.setTies('dense'));
  const dense = { file: await host.toBytes(), snapshot: await now() };
  mustBeDone(await session.undo());
  const cell = addressOf(await contentOf(host, firstUnit), changed.row, 'review');
  await host.write([{ sheet: firstUnit, cell, input: changed.points }]);
  for (const group of ['town', 'dept']) mustBeDone(await session.setLayout(group, 'groupSheet'));
  const grouped = { file: await host.toBytes(), snapshot: await now() };
  const open = await openDecisions();
  const files = [grouped.file, dense.file, poisoned, open.file];
  const [ofGrouped = {}, ofDense = {}, ofPoisoned = {}, ofOpen = {}] = await recalculateAll(files);
  compared = {
    grouped: { snapshot: grouped.snapshot, values: ofGrouped },
    dense: { snapshot: dense.snapshot, values: ofDense },
    poisoned: { snapshot: asMade, values: ofPoisoned },
    open: { snapshot: open.snapshot, values: ofOpen },
  };
});

/** 樟树 with no decision made, two units of three filled, one of them with a wrong and one without an entry. */
async function openDecisions() {
  const host = await createXlsxHost();
  const session = createCliSession(host);
  mustBeDone(await session.chooseScheme(scheme));
  mustBeDone(await session.insertSheets(['town', 'dept']));
  const codes = mustBeDone(await session.refresh()).snapshot.evaluation?.roster ?? [];
  const filled = codes.map((it) => it.code).filter((_, index) => index % 3 > 0);
  mustBeDone(await session.fillExample(filled));
  const write = async (sheet: string, input: string | null): Promise<void> => {
    const place = addressOf(await contentOf(host, sheet), 'T02/1', 'review');
    await host.write([{ sheet, cell: place, input }]);
  };
  await write(codes[1]?.name ?? '', '5 分');
  await write(codes[2]?.name ?? '', null);
  return { file: await host.toBytes(), snapshot: mustBeDone(await session.refresh()).snapshot };
}

describe('the example workbook, calculated by LibreOffice from its formulas alone,', () => {
  it('D7 follows a changed entry, and equals the engine for all 54 units with each group on one sheet', () => {
    const { snapshot, values } = compared.grouped;
    expect(Object.keys(snapshot.scores)).toHaveLength(54);
    const before = compared.poisoned.snapshot;
    const lost =
      Number(before.evaluation?.units['town-01']?.rows[changed.row]?.review) - changed.points;
    expect(lost).toBeGreaterThan(0);
    expect(Number(snapshot.scores['town-01']?.rounded)).toBe(
      Number(before.scores['town-01']?.rounded) - lost,
    );
    expect(snapshot.evaluation?.layouts).toEqual({ town: 'groupSheet', dept: 'groupSheet' });
    expect(errorCells(values)).toEqual([]);
    expectAgreement(values, snapshot);
  });

  it('ranks 1, 1, 2 where staff chose so', () => {
    const { snapshot, values } = compared.dense;
    const ranks = snapshot.rankings['town']?.map((it) => it.rank ?? 0) ?? [];
    expect(sharesDensely(ranks)).toBe(true);
    expect(errorCells(values)).toEqual([]);
    expectAgreement(values, snapshot);
  });

  it('D7 equals the engine for all 54 units, sheet by sheet, has no error value, and does not believe a poisoned result, which a reader that calculates nothing does', async () => {
    const { snapshot, values } = compared.poisoned;
    const states = Object.values(snapshot.scores).map((it) => it.state);
    expect(states).toEqual(Array(54).fill('finished'));
    const rows = Object.values(snapshot.rankings).flat();
    expect(rows.filter((it) => it.isTied).length).toBeGreaterThan(9);
    const total = Number(snapshot.scores['town-01']?.rounded);
    expect(total).not.toBe(999);
    expect((await readValues(poisoned))[firstUnit]?.[totalCell]).toBe(999);
    expect((await readValues(stripCachedValues(poisoned)))[firstUnit]?.[totalCell]).toBeUndefined();
    expect(values[firstUnit]?.[totalCell]).toBe(total);
    expect(errorCells(values)).toEqual([]);
    expectAgreement(values, snapshot);
    const reader = createCliSession(await createXlsxHost(poisoned));
    expect(mustBeDone(await reader.refresh()).snapshot.issues).toContainEqual(
      expect.objectContaining({
        code: 'result.differs',
        params: { what: 'total', workbook: '999', engine: String(total) },
      }),
    );
  });
});

test('while decisions are open LibreOffice shows 待定 for totals and ranks, live subtotals, and each state', () => {
  const { snapshot, values } = compared.open;
  expect(snapshot.open).toHaveLength(10);
  const states = Object.values(snapshot.scores).map((it) => it.state);
  expect([...new Set(states)].sort()).toEqual(['finished', 'unfinished', 'unreviewed', 'wrong']);
  expect(errorCells(values)).toEqual([]);
  expectAgreement(values, snapshot);
});

/** The file with a stored result put into one cell that holds a formula. */
function withResult(bytes: Uint8Array, sheet: string, cell: string, value: number): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(
    text('xl/workbook.xml'),
  )?.[1];
  const link = new RegExp(`<Relationship (?=[^>]*Id="${id}")[^>]*Target="/?(?:xl/)?([^"]+)"`);
  const path = `xl/${link.exec(text('xl/_rels/workbook.xml.rels'))?.[1]}`;
  const pattern = new RegExp(`(<c r="${cell}"[^>]*>)(<f>[^<]*</f>)(?:<v>[^<]*</v>)?`);
  expect(text(path)).toMatch(pattern);
  parts[path] = strToU8(text(path).replace(pattern, `$1$2<v>${value}</v>`));
  return zipSync(parts);
}
