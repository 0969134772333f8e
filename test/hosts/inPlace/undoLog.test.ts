import type { Entry } from '../../../src/hosts/inPlace/journal';
import { createUndoLog } from '../../../src/hosts/inPlace/undoLog';

function entry(...shadows: readonly string[]): Entry {
  const replaced = shadows.map((shadow) => ({
    id: shadow,
    name: shadow,
    shadow,
    key: '',
    allowed: null,
    charts: [],
    hiddenRows: [],
    hiddenColumns: [],
  }));
  return { kind: 'render', before: [], active: '', replaced, removed: [], added: [] };
}

test('what was done since the newest backup can be undone, again and again', () => {
  const log = createUndoLog('office');
  log.add(entry('kaoping~1'));
  const backup = log.backup();
  expect(log.since(backup)).toStrictEqual([]);
  log.add(entry('kaoping~2'));
  log.add(entry('kaoping~3'));
  expect(log.since(backup)).toHaveLength(2);
  log.clear();
  log.add(entry('kaoping~4'));
  expect(log.since(backup)).toStrictEqual([entry('kaoping~4')]);
});

test('a backup is good until something is done after a newer one', () => {
  const log = createUndoLog('office');
  const older = log.backup();
  log.add(entry('kaoping~1'));
  const newer = log.backup();
  expect([log.since(older), log.since(newer)]).toStrictEqual([[entry('kaoping~1')], []]);
  log.backup();
  expect(log.since(older)).toStrictEqual([entry('kaoping~1')]);
  log.add(entry('kaoping~2'));
  for (const stale of [older, newer])
    expect(() => log.since(stale)).toThrow(expect.objectContaining({ code: 'staleBackup' }));
});

test('what is no backup of the log is foreign', () => {
  const log = createUndoLog('office');
  log.backup();
  expect(() => log.since({ host: 'xlsx', content: new Map() })).toThrow(
    expect.objectContaining({ code: 'foreignBackup' }),
  );
});

test('copies are kept until something is done after the next backup', () => {
  const log = createUndoLog('office');
  log.add(entry('kaoping~1'));
  log.backup();
  log.add(entry('kaoping~2'));
  log.add(entry('kaoping~3'));
  expect([log.kept(), log.stale()]).toStrictEqual([['kaoping~2', 'kaoping~3'], ['kaoping~1']]);
  log.forgetStale();
  log.backup();
  expect([log.kept(), log.stale()]).toStrictEqual([[], []]);
  log.add(entry('kaoping~4'));
  expect([log.kept(), log.stale()]).toStrictEqual([['kaoping~4'], ['kaoping~2', 'kaoping~3']]);
});
