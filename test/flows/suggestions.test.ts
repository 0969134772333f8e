import { createCliSession, mustBeDone } from '../../src/cli/buildExample';
import { createXlsxHost, type XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import type { Session, Snapshot } from '../../src/flows/session';
import { ruleSentence } from '../../src/rules/registry';
import { leavesOf } from '../../src/scheme/draft/draftTable';
import { unruled } from '../scheme/suggest/unruled';
import { zhangshu } from '../scheme/zhangshu';
import { decideAll, openOn, snapshotOf, threeTowns } from './openSession';

/** Three towns of a scheme without rules but 评分, filled with examples, on an .xlsx file. */
async function filled(): Promise<{ readonly host: XlsxHost; readonly session: Session }> {
  const host = await createXlsxHost();
  const session = createCliSession(host, () => unruled(zhangshu()));
  mustBeDone(await session.refresh());
  mustBeDone(await session.chooseScheme('pasted'));
  await decideAll(session);
  mustBeDone(await session.setRoster('town', threeTowns));
  mustBeDone(await session.insertSheets(['town']));
  const { evaluation } = await snapshotOf(session);
  const towns = (evaluation?.roster ?? []).filter((it) => it.group === 'town');
  mustBeDone(await session.fillExample(towns.map((it) => it.code)));
  return { host, session };
}

function rulesOf({ evaluation }: Snapshot, key: string) {
  const leaves = evaluation?.scheme.tables.flatMap(leavesOf) ?? [];
  return leaves.find((it) => it.key === key)?.rules.map((it) => [ruleSentence(it), it.quote]);
}

function idsOf(session: Session, key: string): readonly string[] {
  const place = session.suggestions().find((it) => it.key === key);
  return (place?.suggestions ?? []).map((it) => it.id);
}

function cellText(content: { readonly rows: readonly (readonly unknown[])[] } | undefined): string {
  return JSON.stringify(content?.rows ?? []);
}

test('an adopted rule is on the sheets, keeps its sentence in the saved file, and can be undone', async () => {
  const { host, session } = await filled();
  const before = await snapshotOf(session);
  expect(rulesOf(before, 'T13')).toEqual([['评分，每0.5分一档', undefined]]);
  const adopted = mustBeDone(await session.adoptRules(idsOf(session, 'T13')));
  expect(adopted.snapshot.undo).toBe('采用 1 条建议的计分规则');
  expect(adopted.snapshot.evaluation?.log.slice(-1)[0]?.detail).toBe(
    '“政务新媒体管理”：通报1次扣1分，扣完为止（原文：通报1次扣1分，扣完为止）',
  );
  // What was typed for 评分 is put aside, and that is said.
  expect(adopted.issues.map((it) => it.code)).toContain('draft.entriesAside');
  const again = await openOn(await createXlsxHost(await host.toBytes()));
  const read = await snapshotOf(again);
  expect(rulesOf(read, 'T13')).toEqual([['通报1次扣1分，扣完为止', '通报1次扣1分，扣完为止']]);
  expect(read.issues.filter((it) => it.code.startsWith('sheet.'))).toEqual([]);
  expect(idsOf(again, 'T13')).toEqual([]);
  mustBeDone(await session.undo());
  expect((await snapshotOf(session)).evaluation?.scheme).toEqual(before.evaluation?.scheme);
});

test('until it is adopted a suggestion changes no cell of the workbook', async () => {
  const { host, session } = await filled();
  const names = (await host.sheets()).map((it) => it.name);
  const before = await host.read(names);
  expect(session.suggestions().length).toBeGreaterThan(10);
  mustBeDone(await session.declineRules(idsOf(session, 'T13')));
  const after = await host.read(names);
  // What was declined is kept on the hidden sheet.
  const changed = names.filter((_, at) => cellText(before[at]) !== cellText(after[at]));
  const hidden = (await host.sheets()).filter((it) => it.visibility !== 'visible');
  expect(changed.every((it) => hidden.some(({ name }) => name === it))).toBe(true);
});

test('what was declined stays so in the saved file, until it is called back', async () => {
  const { host, session } = await filled();
  mustBeDone(await session.declineRules(idsOf(session, 'T13')));
  const again = await openOn(await createXlsxHost(await host.toBytes()));
  const [declined] = (await snapshotOf(again)).evaluation?.declined ?? [];
  if (declined === undefined) throw new RangeError('nothing was kept');
  expect(idsOf(again, 'T13')).toEqual([]);
  mustBeDone(await again.recallRule(declined));
  expect(idsOf(again, 'T13')).toHaveLength(1);
});

test('a suggestion to be worded is written on the 方案 sheet, counts for nothing, and is applied from there', async () => {
  const { host, session } = await filled();
  const [id = ''] = idsOf(session, 'T13');
  mustBeDone(await session.editRule(id));
  const waiting = await snapshotOf(session);
  expect(rulesOf(waiting, 'T13')).toEqual([['评分，每0.5分一档', undefined]]);
  expect(waiting.draft?.changes.map((it) => [it.field, it.now])).toEqual([
    ['rules', '通报1次扣1分，扣完为止'],
  ]);
  const selected = await host.selection();
  const [content] = await host.read([selected?.sheet ?? '']);
  const sheet = cellText(content);
  expect(sheet).toContain('通报1次扣1分，扣完为止');
  mustBeDone(await session.applyScheme());
  expect(rulesOf(await snapshotOf(session), 'T13')).toEqual([
    ['通报1次扣1分，扣完为止', '通报1次扣1分，扣完为止'],
  ]);
});
