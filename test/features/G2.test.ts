import { scoreOne } from '../../src/flows/scoreAll';
import { assess } from '../../src/scoring/assess';
import type { Result } from '../../src/scoring/unitScore';
import { suzhou } from '../scheme/suzhou';
import { stagedEvaluation } from '../scoring/staged';

const member = { code: 'county-01', name: '埇桥区', group: 'county', status: 'active' } as const;

/** What the first stage gives a county. */
function stageOf(
  cells: Readonly<Record<string, number>>,
  choice: 'share' | 'zero',
  complete: string | null = '是',
): Result | undefined {
  const stages = { 'county-01': { complete, cells } };
  const evaluation = stagedEvaluation(suzhou(), stages, {}, { PART_MISSING: choice });
  return scoreOne(assess(evaluation), member).stages['S1'];
}

test('G2 own government, departments and townships 90, 80 and 70 make 82.5', () => {
  const found = stageOf({ 'S1/own/1': 90, 'S1/dept/1': 80, 'S1/town/1': 70 }, 'share');
  expect(Number(found?.points)).toBe(82.5);
});

test('G2 of several departments and townships the mean of those typed counts', () => {
  const cells = {
    'S1/own/1': 90,
    'S1/dept/1': 85,
    'S1/dept/3': 75,
    'S1/town/1': 60,
    'S1/town/2': 70,
    'S1/town/3': 80,
  };
  expect(Number(stageOf(cells, 'zero')?.points)).toBe(82.5);
});

test('G2 missing townships: the others share their weight, or they count 0, as decided', () => {
  const cells = { 'S1/own/1': 90, 'S1/dept/1': 81 };
  expect(Number(stageOf(cells, 'share')?.points)).toBe(87);
  expect(Number(stageOf(cells, 'zero')?.points)).toBe(65.25);
});

test('G2 blank townships are never 0 by themselves: until 评定完成 the stage is not assessed', () => {
  const cells = { 'S1/own/1': 90, 'S1/dept/1': 81 };
  for (const choice of ['share', 'zero'] as const)
    expect(stageOf(cells, choice, null)).toEqual({ state: 'blank', points: null });
});

test('G2 while nothing is decided there is no total', () => {
  const cells = { 'S1/own/1': 90, 'S1/dept/1': 81 };
  const stages = { 'county-01': { complete: '是', cells } };
  const decided = stagedEvaluation(suzhou(), stages);
  const open = decided.decisions.filter((it) => !it.finding.startsWith('PART_MISSING:S1'));
  const score = scoreOne(assess({ ...decided, decisions: open }), member);
  expect([score.total, score.rounded]).toEqual([null, null]);
});
