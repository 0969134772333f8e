import { exampleEntries } from '../../src/flows/exampleEntries';
import { scoreOne } from '../../src/flows/scoreAll';
import { assess } from '../../src/scoring/assess';
import { suzhou } from '../scheme/suzhou';
import { stagedEvaluation, withSource } from '../scoring/staged';
import { exampleTexts, planOf } from './fixture';

const scheme = withSource(suzhou(), 'S1', 'dept', { kind: 'table' });
const base = stagedEvaluation(scheme, {});
const model = assess(base).model('dept');
const full = exampleEntries(model, exampleTexts)('dept-01');
const evaluation = { ...base, units: { 'dept-01': full } };

test('a stage that takes the indicator table gives its group score sheets, the other group none', () => {
  const keys = planOf(evaluation).sheets.map((it) => it.key);
  expect(keys.filter((it) => it.startsWith('score/'))).toHaveLength(48);
  expect(keys.filter((it) => it.startsWith('score/county'))).toEqual([]);
  expect(keys).toEqual(expect.arrayContaining(['stages/county', 'stages/dept']));
});

test('the score sheet of a table of weights writes 12%, and heads its points so', () => {
  const sheet = planOf(evaluation).sheets.find((it) => it.key === 'score/dept-01');
  const cells = (sheet?.blocks[0]?.cells ?? []).flat();
  expect(cells).toContain('一、围绕贯彻落实党的十九届四中全会精神加强用权公开\n（12%）');
  expect(cells).toContain('权重%');
  expect(cells).not.toContain('分值');
});

test('the stage has the unrounded total of a finished score sheet, and nothing of an unfinished one', () => {
  const member = {
    code: 'dept-01',
    name: '市政府办公室',
    group: 'dept',
    status: 'active',
  } as const;
  const score = scoreOne(assess(evaluation), member);
  expect(score.sheet?.state).toBe('finished');
  expect(score.stages['S1']?.points).toEqual(score.sheet?.total);
  const unfinished = { ...evaluation, units: { 'dept-01': { ...full, complete: null } } };
  const waiting = scoreOne(assess(unfinished), member).stages['S1'];
  expect(waiting).toEqual({ state: 'blank', points: null });
});
