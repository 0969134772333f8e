import { mustBeDone } from '../../src/cli/buildExample';
import type { Outcome, Session } from '../../src/flows/session';
import type { Issue } from '../../src/base/issue';
import { unzipSync } from 'fflate';
import { parseMark } from '../../src/layout/sheetKey';
import type { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { addressOf, contentOf } from './cellsOf';
import {
  decideAll,
  filledTowns,
  insertTowns,
  openXlsx,
  snapshotOf,
  threeTowns,
} from './openSession';
import { expectWords, typedIn } from './robustness/filled';

let filled: Uint8Array;
let undecided: Uint8Array;
beforeAll(async () => {
  filled = await filledTowns();
  const { host, session } = await openXlsx();
  await insertTowns(session);
  undecided = await host.toBytes();
});

function paramsOf(issues: readonly Issue[]): readonly unknown[] {
  issues.forEach(expectWords);
  return issues.map((it) => [it.code, it.params]);
}

describe('the ranking is refused', () => {
  test('with everything that is missing, by name and count, and nothing is written', async () => {
    const { host, session } = await openXlsx(undecided);
    const sheet = threeTowns[0];
    const cell = addressOf(await contentOf(host, sheet), 'T02/1', 'review');
    await host.write([{ sheet, cell, input: 8 }]);
    const before = await host.toBytes();
    const { done, issues, snapshot } = await session.makeRanking('town');
    expect(done).toBe(false);
    expect(snapshot.open).toHaveLength(10);
    expect(paramsOf(issues)).toEqual([
      ['ranking.openDecisions', { count: 10, findings: snapshot.open }],
      ['ranking.unfinished', { units: threeTowns }],
      ['ranking.errors', { count: 1 }],
    ]);
    expect(Buffer.compare(await host.toBytes(), before)).toBe(0);
  });

  test('while one unit has not been called complete', async () => {
    const { session } = await openXlsx(filled);
    mustBeDone(await session.markComplete(['town-02'], false));
    const { issues } = await session.makeRanking('town');
    expect(paramsOf(issues)).toEqual([['ranking.unfinished', { units: ['大桥街道'] }]]);
    mustBeDone(await session.markComplete(['town-02'], true));
    mustBeDone(await session.makeRanking('town'));
  });

  test('while one decision is open, which is named', async () => {
    const { session } = await openXlsx(filled);
    const finding = (await snapshotOf(session)).evaluation?.decisions[3]?.finding ?? '';
    const { snapshot } = mustBeDone(await session.withdrawDecision(finding));
    expect(snapshot.open).toEqual([finding]);
    expect(Object.values(snapshot.scores).map((it) => it.rounded)).toEqual([null, null, null]);
    const { issues } = await session.makeRanking('town');
    expect(issues[0]).toMatchObject({
      code: 'ranking.openDecisions',
      params: { count: 1, findings: [finding] },
    });
  });

  test('where no sheet of the group was inserted', async () => {
    const { session } = await openXlsx(filled);
    const { done, issues } = await session.makeRanking('dept');
    expect([done, paramsOf(issues)]).toEqual([false, [['ranking.unfinished', { units: [] }]]]);
  });
});

describe('a decision', () => {
  const sign = { by: '王敏', basis: '会议纪要', date: '2021-12-20' };

  test.each([
    ['without an answer that its option asks for', {}],
    ['with a number that is none', { answers: Number.NaN }],
  ])('%s is refused, and nothing is written', async (_name, wrong) => {
    const { host, session } = await openXlsx(undecided);
    const { findings } = await snapshotOf(session);
    const finding = findings.find((it) => it.options.some((option) => option.asks.length > 0));
    const option = finding?.options.find((it) => it.asks.length > 0);
    if (finding === undefined || option === undefined) throw new Error('nothing asks');
    const answers =
      'answers' in wrong
        ? Object.fromEntries(option.asks.map((it) => [it.key, wrong.answers]))
        : {};
    const decision = { finding: finding.id, option: option.id, answers, ...sign };
    const { done, issues } = await session.decide(decision);
    expect([done, paramsOf(issues)]).toEqual([
      false,
      [['decision.incomplete', { finding: finding.id }]],
    ]);
    expect(Buffer.compare(await host.toBytes(), undecided)).toBe(0);
  });

  test('on an unknown finding is refused', async () => {
    const { session } = await openXlsx(undecided);
    const unknown = { finding: 'no-such-finding', option: 'x', answers: {}, ...sign };
    const { done, issues } = await session.decide(unknown);
    expect([done, paramsOf(issues)]).toEqual([
      false,
      [['decision.unknown', { finding: 'no-such-finding' }]],
    ]);
  });

  test.each([
    ['nobody who decides', { by: ' ' }],
    ['no basis', { basis: '' }],
    ['no day', { date: '' }],
  ])('with %s is refused', async (_name, missing) => {
    const { session } = await openXlsx(undecided);
    const { findings, open } = await snapshotOf(session);
    const finding = findings.find((it) => it.id === open[0]);
    const option = finding?.options.find((it) => it.asks.length === 0);
    const complete = { finding: open[0] ?? '', option: option?.id ?? '', answers: {}, ...sign };
    const { done, issues } = await session.decide({ ...complete, ...missing });
    expect([done, paramsOf(issues)]).toEqual([
      false,
      [['decision.incomplete', { finding: open[0] }]],
    ]);
  });

  test('changes the digest on every sheet, keeps the entries, and can be changed', async () => {
    const { host, session } = await openXlsx(undecided);
    mustBeDone(await session.fillExample(['town-01', 'town-02', 'town-03']));
    const before = await snapshotOf(session);
    const first = await digestsOf(host);
    await decideAll(session);
    const decided = await digestsOf(host);
    expect([first.size, decided.size]).toEqual([1, 1]);
    expect([...decided][0]).not.toBe([...first][0]);
    const after = await snapshotOf(session);
    expect(typedIn(after)).toEqual(typedIn(before));
    const fork = after.findings.find((it) => it.code === 'ORDER_UNDEFINED');
    const other = fork?.options[1]?.id ?? '';
    mustBeDone(
      await session.decide({ finding: fork?.id ?? '', option: other, answers: {}, ...sign }),
    );
    const changed = await snapshotOf(session);
    expect(changed.evaluation?.decisions).toHaveLength(10);
    expect([...(await digestsOf(host))][0]).not.toBe([...decided][0]);
    expect(typedIn(changed)).toEqual(typedIn(before));
    expect(changed.issues.filter((it) => it.severity === 'error')).toEqual([]);
  });
});

/** The digests that the marks of our sheets repeat. */
async function digestsOf(host: XlsxHost): Promise<ReadonlySet<string>> {
  const contents = await host.read((await host.sheets()).map((it) => it.name));
  return new Set(contents.map((it) => parseMark(it.rows[0]?.[0]?.value)?.digest ?? ''));
}

describe('an action done twice', () => {
  test.each([
    ['inserting', (it) => it.insertSheets(['town'])],
    ['the ranking', (it) => it.makeRanking('town')],
    ['example entries', (it) => it.fillExample(['town-01'])],
    ['the rule of ties', (it) => it.setTies('dense')],
    ['评定完成', (it) => it.markComplete(['town-01'], true)],
    ['the roster', (it) => it.setRoster('town', threeTowns)],
  ] as readonly (readonly [string, (it: Session) => Promise<Outcome>])[])(
    '%s gives the same workbook, the log apart',
    async (_name, act) => {
      const { host, session } = await openXlsx(filled);
      mustBeDone(await act(session));
      const once = await partsWithoutLog(host);
      mustBeDone(await act(session));
      expect(await partsWithoutLog(host)).toEqual(once);
    },
  );

  async function partsWithoutLog(host: XlsxHost) {
    const parts = Object.entries(unzipSync(await host.toBytes()));
    const data = await dataPath(host);
    return new Map(
      parts
        .filter(([path]) => path !== data)
        .map(([path, part]) => [path, Buffer.from(part).toString('base64')]),
    );
  }

  /** The part of the hidden sheet, found by the text that only it has. */
  async function dataPath(host: XlsxHost): Promise<string> {
    const parts = Object.entries(unzipSync(await host.toBytes()));
    const found = parts.filter(([, part]) => Buffer.from(part).includes('kaoping|1|data|'));
    const paths = found.map(([path]) => path).filter((it) => it.startsWith('xl/worksheets/'));
    expect(paths).toHaveLength(1);
    return paths[0] ?? '';
  }
});

test('inserting again keeps entries, and what people wrote in rows and cells of their own', async () => {
  const { host, session } = await openXlsx(filled);
  const sheet = threeTowns[0];
  const content = await contentOf(host, sheet);
  const row = Number(addressOf(content, 'T03/1', 'key').slice(1));
  const below = content.rows.length + 3;
  await host.write([
    { sheet, cell: `U${row}`, input: '待补材料' },
    { sheet, cell: `E${below}`, input: '附：本表经办公会审定' },
  ]);
  const before = await snapshotOf(session);
  mustBeDone(await session.insertSheets(['town']));
  const after = await snapshotOf(session);
  expect(typedIn(after)).toEqual(typedIn(before));
  const cells = (await contentOf(host, sheet)).rows.flatMap((it) =>
    it.flatMap((cell) => cell?.value ?? []),
  );
  expect(cells).toContain('待补材料');
  expect(cells).toContain('附：本表经办公会审定');
});
