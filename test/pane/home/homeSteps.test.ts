import type { Snapshot } from '../../../src/flows/session';
import { homeSteps } from '../../../src/pane/home/homeSteps';
import type { Evaluation } from '../../../src/scoring/evaluation';
import { zhangshu } from '../../scheme/zhangshu';
import { decideAll, entriesOf, newEvaluation } from '../memoryEvaluation';
import { memorySession, type MemoryStart } from '../memorySession';

const chosen = newEvaluation(zhangshu());
const decided = { ...chosen, decisions: decideAll(chosen, []) };
const inserted = { ...decided, inserted: ['town'] };
const towns = inserted.roster.filter((it) => it.group === 'town').map((it) => it.code);
const filled: Evaluation = {
  ...inserted,
  units: Object.fromEntries(towns.map((code) => [code, entriesOf(inserted, 'town', {})])),
};

async function stepsOf(evaluation: Evaluation, start: MemoryStart = {}) {
  const { session } = memorySession({ ...start, evaluation });
  const { snapshot }: { readonly snapshot: Snapshot } = await session.refresh();
  return homeSteps(snapshot, evaluation, evaluation.scheme);
}

test('open decisions come before everything else', async () => {
  const { current, must, open } = await stepsOf(chosen);
  expect([current, must, open]).toEqual(['findings', 10, 10]);
});

test('without units there is nothing to insert', async () => {
  expect((await stepsOf({ ...decided, roster: [] })).current).toBe('units');
});

test('decided and with units, the sheets are next', async () => {
  expect((await stepsOf(decided)).current).toBe('sheets');
});

test('a group without sheets is not waited for', async () => {
  const steps = await stepsOf(filled);
  expect(steps.current).toBe('ranking');
  expect(steps.entries).toEqual([{ group: '乡镇街道', done: 19, total: 19 }]);
  expect(steps.unranked).toEqual(['乡镇街道']);
});

test('unfinished units come before errors, errors before the ranking', async () => {
  const error = { code: 'sheet.keyDamaged', severity: 'error', params: {} } as const;
  const warning = { code: 'sheet.hidden', severity: 'warning', params: {} } as const;
  expect((await stepsOf(inserted, { issues: [error] })).current).toBe('entries');
  expect((await stepsOf(filled, { issues: [error] })).current).toBe('issues');
  expect((await stepsOf(filled, { issues: [warning] })).current).toBe('ranking');
});

test('a withdrawn unit is not counted', async () => {
  const [first, ...others] = filled.roster;
  if (first === undefined) throw new Error('no unit');
  const roster = [{ ...first, status: 'withdrawn' as const }, ...others];
  const steps = await stepsOf({ ...filled, roster });
  expect([steps.unitCount, steps.sheets, steps.finished]).toEqual([53, 18, 18]);
});

test('after the ranking nothing is left to do', async () => {
  expect((await stepsOf({ ...filled, ranked: ['town'] })).current).toBeNull();
});
