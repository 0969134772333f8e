import { mustBeDone } from '../../../src/cli/buildExample';
import { addressOf, contentOf } from '../cellsOf';
import { filledTowns, snapshotOf } from '../openSession';
import { expectWords, found, obstacles, openSound, paste, town, unit } from './filled';

let filled: Uint8Array;
beforeAll(async () => {
  filled = await filledTowns();
}, 60_000);

test('E2 a value pasted over the validation makes the unit 有误 and blocks the ranking', async () => {
  const { host, session } = await openSound(filled);
  const cell = await paste(host, 'T02/1', 8);
  const snapshot = await snapshotOf(session);
  expect(found(snapshot, 'entry.overMax')).toMatchObject([
    { severity: 'error', params: { value: 8, max: 5 }, place: { sheet: town, cell, unit } },
  ]);
  expect(snapshot.scores[unit]).toMatchObject({ state: 'wrong', rounded: null });
  expect(snapshot.rankings['town']?.find((it) => it.unit === unit)?.rank).toBeNull();
  expect(await obstacles(session)).toEqual(['ranking.unfinished', 'ranking.errors']);
});

test.each(['５', '5 分', '5分', '5%', ' 5 ', '\u30005', "'5", '5.0'])(
  'E3 the text number %p is 有误, never 0, and one click makes it 5',
  async (text) => {
    const { host, session } = await openSound(filled);
    const cell = await paste(host, 'T02/1', text);
    const wrong = await snapshotOf(session);
    const issues = found(wrong, 'entry.text');
    const suggestion = text === "'5" ? null : 5;
    expect(issues).toMatchObject([{ params: { text, suggestion }, place: { sheet: town, cell } }]);
    expect(wrong.scores[unit]).toMatchObject({ state: 'wrong', rounded: null });
    expect(wrong.scores[unit]?.leaves['T02']?.points).toBeNull();
    if (suggestion === null) return;
    expect(session.previewFixes(issues)).toMatchObject([{ cell, before: text, after: '5' }]);
    const { snapshot } = mustBeDone(await session.applyFixes(issues));
    expect(snapshot.evaluation?.units[unit]?.rows['T02/1']?.review).toBe(5);
    expect(found(snapshot, 'entry.text')).toEqual([]);
    expect(snapshot.scores[unit]?.state).toBe('finished');
  },
);

test('E4 each line of the list says sheet, cell, unit, indicator, reason and what to do, and leads to its cell', async () => {
  const { host, session } = await openSound(filled);
  const cells = [
    await paste(host, 'T02/1', 8),
    await paste(host, 'T03/2', '5分'),
    await paste(host, 'T07/1', 0.3),
  ];
  const content = await contentOf(host, town);
  const cell = addressOf(content, 'T02/1', 'evidence');
  await host.write([{ sheet: town, cell, input: null }]);
  const { issues } = await snapshotOf(session);
  const errors = issues.filter((it) => it.severity === 'error');
  expect(new Set(errors.map((it) => it.place?.cell))).toEqual(new Set(cells));
  expect(errors).toHaveLength(cells.length);
  expect(issues.length).toBeGreaterThan(errors.length);
  for (const it of issues) {
    expect(it.place).toMatchObject({ sheet: town, unit, indicator: expect.stringMatching(/^T/) });
    expectWords(it);
    await session.reveal(it.place?.sheet ?? '', it.place?.cell ?? '');
    expect(await host.selection()).toEqual({ sheet: it.place?.sheet, cell: it.place?.cell });
  }
  expect(await obstacles(session)).toContain('ranking.errors');
  await host.write(cells.map((it) => ({ sheet: town, cell: it, input: 5 })));
  const { snapshot } = mustBeDone(await session.makeRanking('town'));
  expect(snapshot.issues.map((it) => [it.severity, it.place?.cell])).toEqual([['warning', cell]]);
});

test('spaces in an entry cell are 有误 and have no fix, since nobody knows what they mean', async () => {
  const { host, session } = await openSound(filled);
  await paste(host, 'T02/1', '  ');
  const snapshot = await snapshotOf(session);
  expect(found(snapshot, 'entry.text')).toMatchObject([{ params: { suggestion: null } }]);
  expect(found(snapshot, 'entry.text')[0]).not.toHaveProperty('fix');
  expect(snapshot.scores[unit]?.state).toBe('wrong');
});

test.each([
  ['a formula', { formula: '2+3' }, 'entry.formula'],
  ['a negative number', -1, 'entry.underMin'],
  ['a number between the steps', 4.33, 'entry.step'],
  ['a truth value', true, 'entry.text'],
  ['a script', '<img src=x onerror=alert(1)>', 'entry.text'],
] as const)('%s in an entry cell has an issue of its own', async (_name, input, code) => {
  const { host, session } = await openSound(filled);
  const cell = await paste(host, 'T02/1', input);
  const snapshot = await snapshotOf(session);
  expect(found(snapshot, code)).toMatchObject([{ place: { sheet: town, cell } }]);
});
