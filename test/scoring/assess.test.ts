import { ref } from '../../src/base/expression';
import { activeUnits, assess } from '../../src/scoring/assess';
import { compileGroup } from '../../src/scoring/compile';
import { rulesOf } from '../../src/scoring/scoreUnit';
import { edited } from '../scheme/edited';
import { zhangshu } from '../scheme/zhangshu';
import { decided, emptyEvaluation } from './decided';

test('an evaluation without decisions has no totals, with all of them it has', () => {
  const open = assess(emptyEvaluation());
  expect(open.open.length).toBe(10);
  expect([open.model('town').total, open.model('dept').rounded]).toEqual([null, null]);
  const closed = decided();
  expect([closed.open, closed.issues]).toEqual([[], []]);
  expect(closed.model('town').total).not.toBeNull();
});

test('a group that the scheme does not have is refused', () => {
  expect(() => decided().model('village')).toThrow('no group village');
  expect(() => compileGroup(zhangshu(), 'village', false)).toThrow('no group village');
});

test('decisions change the digest, entries do not', () => {
  const open = emptyEvaluation();
  const { digest } = assess(open);
  expect(assess({ ...open, units: { 'town-01': { complete: '是', rows: {} } } }).digest).toBe(
    digest,
  );
  expect(decided().digest).not.toBe(digest);
});

test('a group has its own leaves and the adjustments of all groups or its own', () => {
  const { model } = decided();
  expect(model('town').branches.flatMap((it) => it.leaves)).toHaveLength(18);
  expect(model('dept').branches.flatMap((it) => it.leaves)).toHaveLength(13);
  expect(model('town').adjustments.map((it) => it.key)).toEqual([
    'B1',
    'B2',
    'B4',
    'P1',
    'P2',
    'P4',
    'P5',
  ]);
  expect(model('dept').adjustments).toHaveLength(9);
});

const muted = (handling: string) =>
  rulesOf(decided({ DOUBLE_COUNT: handling }).model('town'))
    .filter((it) => it.isMuted)
    .map((it) => [it.key, it.points, it.inputs.length]);

test('a rule that a decision leaves out keeps its rows and takes nothing', () => {
  const nothing = { node: 'number', value: 0 };
  expect(muted('both')).toEqual([]);
  expect(muted('leaf')).toEqual([['P1', nothing, 1]]);
  expect(muted('adjustment')).toEqual([['T13/1', nothing, 1]]);
});

test('a subtotal is one flat sum, but for indicators that are capped at their stated points', () => {
  const { branches } = decided().model('town');
  expect(branches[1]?.subtotal).toEqual({ node: 'add', terms: [ref('T12'), ref('T13')] });
  const inner = ['tables', 0, 'indicators', 1, 'indicators', 0] as const;
  const capped = edited(
    zhangshu(),
    [[...inner, 'points'], 4],
    [[...inner, 'reading'], 'capAtStated'],
  );
  expect(compileGroup(capped, 'town', true).branches[1]?.subtotal).toEqual({
    node: 'add',
    terms: [
      {
        node: 'min',
        of: [
          { node: 'number', value: 4 },
          { node: 'add', terms: [ref('T12')] },
        ],
      },
      ref('T13'),
    ],
  });
});

test('withdrawn units are not among the active ones', () => {
  const { roster } = emptyEvaluation();
  const [first] = roster;
  const withdrawn = roster.map((it) =>
    it === first ? { ...it, status: 'withdrawn' as const } : it,
  );
  const units = activeUnits({ roster: withdrawn }, first?.group ?? '');
  expect(units).toHaveLength(18);
  expect(units.map((it) => it.code)).not.toContain(first?.code);
});
