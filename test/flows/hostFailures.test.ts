import { mustBeDone } from '../../src/cli/buildExample';
import { createSession } from '../../src/flows/createSession';
import { IssueError } from '../../src/flows/issueError';
import type { Session, Snapshot } from '../../src/flows/session';
import { zhCN } from '../../src/i18n/zh-CN';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { createXlsxHost, type XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { HostError, type EditEvent, type WorkbookHost } from '../../src/workbook/host';
import { filledTowns, openOn } from './openSession';

let filled: Uint8Array;
beforeAll(async () => {
  filled = await filledTowns();
}, 60_000);

/** Functions of the host that fail, with the code of the error; what is not here works. */
type Broken = Map<keyof WorkbookHost, string>;

const failing = (broken: Broken, name: keyof WorkbookHost): void => {
  const code = broken.get(name);
  if (code !== undefined) throw new HostError(code, `${name} fails`);
};

/** The real host, which fails at what `broken` says; `render` only after two sheets are written for good. */
async function fragile(broken: Broken) {
  const host = await createXlsxHost(filled);
  const wrapped: WorkbookHost = {
    ...host,
    sheets: async () => {
      failing(broken, 'sheets');
      return host.sheets();
    },
    render: async (plan, options) => {
      if (!broken.has('render')) return host.render(plan, options);
      await host.render({ ...plan, sheets: plan.sheets.slice(0, 2) }, options);
      failing(broken, 'render');
      return [];
    },
    backup: async () => {
      failing(broken, 'backup');
      return host.backup();
    },
    restore: async (backup) => {
      failing(broken, 'restore');
      await host.restore(backup);
    },
    reveal: async (ref, options) => {
      failing(broken, 'reveal');
      await host.reveal(ref, options);
    },
  };
  return { host, wrapped, session: await openOn(wrapped) };
}

const isAsBefore = async (host: XlsxHost): Promise<boolean> =>
  Buffer.compare(await host.toBytes(), filled) === 0;

const codesOf = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
  issues.map((it) => it.code);

const insert = (session: Session) => session.insertSheets(['town', 'dept']);

test.each([
  ['cellEditing', 'host.cellEditing'],
  ['protectedWorkbook', 'host.protectedWorkbook'],
  ['protectedSheet', 'host.protectedSheet'],
  ['readOnly', 'host.readOnly'],
  ['conflict', 'host.conflict'],
  ['tooLarge', 'host.tooLarge'],
  ['missingSheet', 'host.missingSheet'],
  ['taken', 'host.taken'],
  ['aborted', 'host.cancelled'],
  ['GeneralException', 'host.failed'],
])('a host that fails with %s leaves the workbook as it was, and says %s', async (code, issue) => {
  for (const name of ['sheets', 'backup', 'render'] as const) {
    const broken: Broken = new Map();
    const { host, session } = await fragile(broken);
    broken.set(name, code);
    const outcome = await insert(session);
    expect([outcome.done, codesOf(outcome)]).toEqual([false, [issue]]);
    expect(await isAsBefore(host)).toBe(true);
  }
});

test('where taking back fails too, nothing else is written until the workbook is as it was', async () => {
  const broken: Broken = new Map([
    ['render', 'conflict'],
    ['restore', 'cellEditing'],
  ]);
  const { host, session } = await fragile(broken);
  const outcome = await insert(session);
  expect([outcome.done, codesOf(outcome)]).toEqual([false, ['host.unrestored']]);
  expect(outcome.issues[0]?.params).toMatchObject({ code: 'cellEditing' });
  broken.delete('render');
  const half = await host.toBytes();
  expect(codesOf(await session.setTies('dense'))).toEqual(['host.unrestored']);
  expect(Buffer.compare(await host.toBytes(), half)).toBe(0);
  expect(codesOf(await session.refresh())).toEqual(['host.unrestored']);
  expect((await session.undo()).done).toBe(false);
  broken.delete('restore');
  const restored = await session.undo();
  expect([restored.done, restored.issues]).toEqual([true, []]);
  expect(await isAsBefore(host)).toBe(true);
  mustBeDone(await insert(session));
});

test('the next action puts a half changed workbook right before it begins', async () => {
  const broken: Broken = new Map([
    ['render', 'conflict'],
    ['restore', 'cellEditing'],
  ]);
  const { host, session } = await fragile(broken);
  await insert(session);
  broken.clear();
  mustBeDone(await session.setTies('dense'));
  await session.undo();
  expect(await isAsBefore(host)).toBe(true);
});

test('where nothing had been changed yet, a failing restore stands in the way of nothing', async () => {
  const broken: Broken = new Map();
  const { wrapped } = await fragile(broken);
  const session = await openOn({
    ...wrapped,
    render: () => Promise.reject(new HostError('protectedWorkbook', 'locked')),
  });
  broken.set('restore', 'cellEditing');
  expect(codesOf(await insert(session))).toEqual(['host.protectedWorkbook']);
  expect(codesOf(await session.refresh())).toEqual([]);
});

test('undoing while a cell is edited says so, and can be done after it', async () => {
  const broken: Broken = new Map();
  const { host, session } = await fragile(broken);
  mustBeDone(await session.setTies('dense'));
  broken.set('restore', 'cellEditing');
  const refused = await session.undo();
  expect([refused.done, codesOf(refused)]).toEqual([false, ['host.cellEditing']]);
  expect(refused.snapshot.undo).not.toBeNull();
  broken.clear();
  expect((await session.undo()).done).toBe(true);
  expect(await isAsBefore(host)).toBe(true);
});

test('what has been overtaken is not offered for undoing again', async () => {
  const broken: Broken = new Map();
  const { session } = await fragile(broken);
  mustBeDone(await session.setTies('dense'));
  broken.set('restore', 'staleBackup');
  const refused = await session.undo();
  expect([codesOf(refused), refused.snapshot.undo]).toEqual([['host.staleBackup'], null]);
});

test('an action that is done counts as done, though the workbook cannot be read after it', async () => {
  const broken: Broken = new Map();
  const { wrapped } = await fragile(broken);
  const session = await openOn({
    ...wrapped,
    write: async (edits) => {
      await wrapped.write(edits);
      broken.set('sheets', 'cellEditing');
    },
  });
  const outcome = await session.setTies('dense');
  expect([outcome.done, codesOf(outcome)]).toEqual([true, ['host.unread']]);
  broken.clear();
  const { snapshot } = mustBeDone(await session.refresh());
  expect([snapshot.evaluation?.options.ties, snapshot.undo === null]).toEqual(['dense', false]);
});

test('a cell that cannot be shown is an issue, and does not fail the action that would show it', async () => {
  const broken: Broken = new Map([['reveal', 'cellEditing']]);
  const { session } = await fragile(broken);
  mustBeDone(await session.openLog());
  await expect(session.reveal('封面', 'A1')).rejects.toMatchObject({
    issue: { code: 'host.cellEditing' },
  });
  await expect(session.reveal('封面', 'A1')).rejects.toThrow(IssueError);
});

test('an edit that cannot be read yet is read again a little later, until it can', async () => {
  const broken: Broken = new Map();
  const { wrapped } = await fragile(broken);
  const edits: ((event: EditEvent) => void)[] = [];
  const timers: { readonly ms: number; readonly work: () => void }[] = [];
  const session = createSession({
    host: {
      ...wrapped,
      onEdit: (listener) => {
        edits.push(listener);
        return () => undefined;
      },
    },
    texts: { sheets: zhCNSheets, findings: zhCN.findings },
    actions: zhCN.actions,
    example: zhCNExample,
    now: () => '2021-12-20T09:00:00.000Z',
    later: (ms, work) => {
      timers.push({ ms, work });
      return () => undefined;
    },
  });
  mustBeDone(await session.refresh());
  const seen: Snapshot[] = [];
  const stop = session.onChange((it) => seen.push(it));
  await wrapped.write([{ sheet: '福城街道', cell: 'J5', input: '5分' }]);
  broken.set('sheets', 'cellEditing');
  edits[0]?.({ sheet: '福城街道', range: 'J5' });
  timers.shift()?.work();
  await session.refresh();
  expect([seen.length, timers.map((it) => it.ms)]).toEqual([0, [2000]]);
  broken.clear();
  timers.shift()?.work();
  await session.refresh();
  expect(seen).toHaveLength(1);
  expect(seen[0]?.issues.map((it) => it.code)).toEqual(['sheet.formulaChanged']);
  expect(timers).toEqual([]);
  stop();
});

test('what is read while an action runs is read once it has ended', async () => {
  const { session } = await fragile(new Map());
  const inserting = insert(session);
  const reading = session.refresh();
  const ended = await Promise.race([inserting.then(() => 'inserted'), reading.then(() => 'read')]);
  expect(ended).toBe('inserted');
  expect((await reading).snapshot.evaluation?.inserted).toEqual(['town', 'dept']);
});
