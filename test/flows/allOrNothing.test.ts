import { mustBeDone, createCliSession } from '../../src/cli/buildExample';
import { issueText } from '../../src/i18n/issueText';
import { zhCN } from '../../src/i18n/zh-CN';
import type {
  Outcome,
  Progress,
  ProgressStage,
  RunOptions,
  Session,
} from '../../src/flows/session';
import { createXlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { HostError, type WorkbookHost } from '../../src/workbook/host';
import { filledTowns } from './openSession';

let filled: Uint8Array;
beforeAll(async () => {
  filled = await filledTowns();
}, 60_000);

/** The real host, but for what is replaced. */
async function brokenSession(breakIt: (host: WorkbookHost) => Partial<WorkbookHost>) {
  const host = await createXlsxHost(filled);
  const session = createCliSession({ ...host, ...breakIt(host) });
  mustBeDone(await session.refresh());
  return { host, session };
}

/** Writes so many sheets for good, then fails as a program does that is closed half way. */
const failsAfter =
  (count: number, error: Error = new HostError('protected', 'somebody locked the workbook')) =>
  (host: WorkbookHost): Partial<WorkbookHost> => ({
    render: async (plan, options) => {
      await host.render({ ...plan, sheets: plan.sheets.slice(0, count) }, options);
      throw error;
    },
  });

const actions: readonly (readonly [string, (session: Session) => Promise<Outcome>])[] = [
  ['inserting', (it) => it.insertSheets(['town', 'dept'])],
  ['withdrawing a unit', (it) => it.setUnitStatus('town-02', 'withdrawn')],
  ['a ranking', (it) => it.makeRanking('town')],
  ['another name', (it) => it.renameUnit('town-01', '福城')],
];

test.each(actions)('%s that fails half way leaves every byte, and says why', async (_name, act) => {
  for (const count of [0, 1, 3]) {
    const { host, session } = await brokenSession(failsAfter(count));
    const { done, issues, snapshot } = await act(session);
    expect([done, snapshot.undo]).toEqual([false, null]);
    expect(issues).toMatchObject([
      { code: 'host.failed', severity: 'error', params: { code: 'protected' } },
    ]);
    const [issue] = issues;
    if (issue === undefined) throw new Error('no issue');
    expect(issueText(zhCN.issues, issue).title).toMatch(/恢复原样/);
    expect(Buffer.compare(await host.toBytes(), filled)).toBe(0);
  }
});

test('a single cell that cannot be written takes the sheets back that were', async () => {
  const { host, session } = await brokenSession((real) => ({
    render: (plan, options) =>
      real.render(plan, {
        ...options,
        edits: [...(options?.edits ?? []), { sheet: '不在', cell: 'A1', input: 1 }],
      }),
  }));
  const { done, issues } = await session.insertSheets(['town', 'dept']);
  expect([done, issues[0]?.code]).toEqual([false, 'host.missingSheet']);
  expect(Buffer.compare(await host.toBytes(), filled)).toBe(0);
});

test('a fault of the product is thrown, and the workbook is as it was', async () => {
  const { host, session } = await brokenSession(failsAfter(2, new TypeError('a fault')));
  await expect(session.insertSheets(['town', 'dept'])).rejects.toThrow('a fault');
  expect(Buffer.compare(await host.toBytes(), filled)).toBe(0);
  expect((await session.refresh()).done).toBe(true);
});

test('an action that is called off at any sheet leaves every byte', async () => {
  for (const last of [0, 1, 5]) {
    const host = await createXlsxHost(filled);
    const session = createCliSession(host);
    mustBeDone(await session.refresh());
    const signal = { aborted: last === 0 };
    const seen: string[] = [];
    const { done, issues, snapshot } = await session.insertSheets(['town', 'dept'], {
      signal,
      onProgress: ({ name, stage }) => {
        if (stage === 'backup') return;
        seen.push(name);
        if (seen.length === last) signal.aborted = true;
      },
    });
    expect([done, snapshot.undo, seen.length]).toEqual([false, null, last]);
    expect(issues).toEqual([{ code: 'host.cancelled', severity: 'warning', params: {} }]);
    expect(Buffer.compare(await host.toBytes(), filled)).toBe(0);
  }
});

test('progress counts up to the number of sheets that are made', async () => {
  const host = await createXlsxHost(filled);
  const session = createCliSession(host);
  mustBeDone(await session.refresh());
  const seen: (readonly [number, number])[] = [];
  mustBeDone(
    await session.insertSheets(['town'], {
      onProgress: ({ done, total, name }) => {
        if (name !== '') seen.push([done, total]);
      },
    }),
  );
  const total = seen.length;
  expect(total).toBeGreaterThanOrEqual(4);
  expect(seen).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]));
});

test('each action tells the stages that it goes through, and goes through no others', async () => {
  const session = createCliSession(await createXlsxHost(filled));
  mustBeDone(await session.refresh());
  const told = async (
    action: (options: RunOptions) => Promise<Outcome>,
  ): Promise<readonly ProgressStage[]> => {
    const seen: Progress[] = [];
    mustBeDone(await action({ onProgress: (it) => seen.push(it) }));
    const [first] = seen;
    const through = [...new Set(seen.map((it) => it.stage))];
    expect(first?.stage).toBe('backup');
    expect(through.every((it) => first?.stages.includes(it))).toBe(true);
    expect(seen.every((it) => it.stages === first?.stages)).toBe(true);
    return first?.stages ?? [];
  };
  const insert = await told((options) => session.insertSheets(['town'], options));
  expect(insert).toEqual(['backup', 'summary', 'score', 'cells', 'verify']);
  const ranking = await told((options) => session.makeRanking('town', options));
  expect(ranking.filter((it) => it === 'score')).toEqual([]);
  expect(ranking.slice(0, 2)).toEqual(['backup', 'cover']);
});
