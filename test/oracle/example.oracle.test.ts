import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildExample, createCliSession, mustBeDone } from '../../src/cli/buildExample';
import type { Session, Snapshot } from '../../src/flows/session';
import { createXlsxHost, type XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { addressOf, contentOf } from '../flows/cellsOf';
import { errorCells, expectAgreement } from './agreement';
import { readValues } from './readValues';
import { recalculate } from './recalculate';
import { stripCachedValues } from './stripCachedValues';
import { sharesDensely } from './sharesDensely';

const scheme = 'zhangshu-2021';

describe('the example workbook, calculated by LibreOffice from its formulas alone,', () => {
  let host: XlsxHost;
  let session: Session;
  beforeAll(async () => {
    host = await createXlsxHost();
    session = await buildExample(host, scheme);
  });

  const snapshot = async (): Promise<Snapshot> => mustBeDone(await session.refresh()).snapshot;

  it('equals the engine for all 54 units, sheet by sheet, and has no error value', async () => {
    const now = await snapshot();
    expect(Object.values(now.scores).map((it) => it.state)).toEqual(Array(54).fill('finished'));
    expect(
      Object.values(now.rankings)
        .flat()
        .filter((it) => it.isTied).length,
    ).toBeGreaterThan(9);
    const values = await recalculate(await host.toBytes());
    expect(errorCells(values)).toEqual([]);
    expectAgreement(values, now);
  });

  it('equals the engine with all units of a group on one sheet', async () => {
    for (const group of ['town', 'dept']) mustBeDone(await session.setLayout(group, 'groupSheet'));
    const values = await recalculate(await host.toBytes());
    expect(errorCells(values)).toEqual([]);
    expectAgreement(values, await snapshot());
    for (const group of ['town', 'dept']) mustBeDone(await session.setLayout(group, 'unitSheets'));
  });

  it('ranks 1, 1, 2 where staff chose so', async () => {
    mustBeDone(await session.setTies('dense'));
    const now = await snapshot();
    const ranks = now.rankings['town']?.map((it) => it.rank ?? 0) ?? [];
    expect(sharesDensely(ranks)).toBe(true);
    expectAgreement(await recalculate(await host.toBytes()), now);
    mustBeDone(await session.undo());
  });

  it('does not believe a poisoned result, which a reader that calculates nothing does', async () => {
    const content = await contentOf(host, '福城街道');
    const cell = addressOf(content, '#total', 'score');
    const poisoned = withResult(await host.toBytes(), '福城街道', cell, 999);
    const now = await snapshot();
    const total = Number(now.scores['town-01']?.rounded);
    expect(total).not.toBe(999);
    expect((await readValues(poisoned))['福城街道']?.[cell]).toBe(999);
    expect((await readValues(stripCachedValues(poisoned)))['福城街道']?.[cell]).toBeUndefined();
    const values = await recalculate(poisoned);
    expect(values['福城街道']?.[cell]).toBe(total);
    expectAgreement(values, now);
    const reader = createCliSession(await createXlsxHost(poisoned));
    expect(mustBeDone(await reader.refresh()).snapshot.issues).toContainEqual(
      expect.objectContaining({
        code: 'result.differs',
        params: { what: 'total', workbook: '999', engine: String(total) },
      }),
    );
  });
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

test('while decisions are open LibreOffice shows 待定 for totals and ranks, live subtotals, and each state', async () => {
  const host = await createXlsxHost();
  const session = createCliSession(host);
  mustBeDone(await session.chooseScheme(scheme));
  mustBeDone(await session.insertSheets(['town', 'dept']));
  const codes = mustBeDone(await session.refresh()).snapshot.evaluation?.roster ?? [];
  const filled = codes.map((it) => it.code).filter((_, index) => index % 3 > 0);
  mustBeDone(await session.fillExample(filled));
  const write = async (sheet: string, input: string | null): Promise<void> => {
    const cell = addressOf(await contentOf(host, sheet), 'T02/1', 'review');
    await host.write([{ sheet, cell, input }]);
  };
  await write(codes[1]?.name ?? '', '5 分');
  await write(codes[2]?.name ?? '', null);
  const { snapshot } = mustBeDone(await session.refresh());
  expect(snapshot.open).toHaveLength(10);
  const states = Object.values(snapshot.scores).map((it) => it.state);
  expect([...new Set(states)].sort()).toEqual(['finished', 'unfinished', 'unreviewed', 'wrong']);
  const values = await recalculate(await host.toBytes());
  expect(errorCells(values)).toEqual([]);
  expectAgreement(values, snapshot);
});
