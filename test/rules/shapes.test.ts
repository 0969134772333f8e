import * as v from 'valibot';
import { rowLabel } from '../../src/rules/rowLabel';
import { adjustmentRuleShape, leafRuleShape } from '../../src/rules/registry';

const zeroIf = { kind: 'zeroIf', when: '未更新' };
const perOccurrence = { kind: 'perOccurrence', when: '表述错误', measure: '处', points: 1 };
const fixed = { kind: 'fixedDeduction', when: '缺少电脑和打印机', points: 2 };
const late = { kind: 'deadline', by: '2021-01-31', what: '发布年度报告', late: null };

describe('JSON of a leaf rule', () => {
  it.each([
    zeroIf,
    { ...zeroIf, quote: '未更新不得分。' },
    perOccurrence,
    fixed,
    { ...fixed, items: ['电脑', '打印机'], need: null },
    late,
    { kind: 'judged', step: 0.5 },
  ])('%j is one', (json) => {
    expect(v.safeParse(leafRuleShape, json).success).toBe(true);
  });

  it.each([
    { kind: 'unknown' },
    { ...zeroIf, whenn: '未更新' },
    { ...zeroIf, when: '' },
    { ...zeroIf, when: '未更新不得分' },
    { ...zeroIf, when: '未更新,或有误' },
    { ...perOccurrence, points: 0 },
    { ...perOccurrence, points: 0.001 },
    { ...perOccurrence, points: '1' },
    { ...perOccurrence, measure: '头' },
    { ...perOccurrence, maxCount: 1.5 },
    { ...perOccurrence, when: '表述错误2' },
    { ...fixed, need: null },
    { ...fixed, items: ['电脑', '电话'], need: null },
    { ...late, by: '2021-02-30' },
    { ...late, by: '2021年1月31日' },
    { ...late, late: { kind: 'points' } },
    { kind: 'event', when: '被判败诉', measure: '件', points: 10, reading: null },
  ])('%j is none', (json) => {
    expect(v.safeParse(leafRuleShape, json).success).toBe(false);
  });
});

describe('JSON of an adjustment rule', () => {
  const level = { key: 'province', name: '被江西省采用', points: 10 };
  const byLevel = { kind: 'bonusByLevel', what: '', measure: '篇', levels: [level], reading: null };
  const range = { kind: 'bonusRange', what: '文件解读', measure: '篇', min: 3, max: 5 };

  it.each([byLevel, range, { ...range, step: 1 }])('%j is one', (json) => {
    expect(v.safeParse(adjustmentRuleShape, json).success).toBe(true);
  });

  it.each([
    { ...byLevel, levels: [] },
    { ...byLevel, levels: [level, level] },
    { ...byLevel, reading: 'both' },
    { ...range, min: 5 },
    zeroIf,
  ])('%j is none', (json) => {
    expect(v.safeParse(adjustmentRuleShape, json).success).toBe(false);
  });
});

describe('the label of a row', () => {
  it.each([
    ['内容雷同', ' −3', '内容雷同 −3'],
    ['依申请公开引起行政复议或诉讼，被判败诉', '（件）−10', '被判败诉（件）−10'],
    ['未按照规定的时间和程序向市政府办公室书面报告', ' −2', '未按照规定的时间…府办公室书面报告 −2'],
  ])('“%s” with “%s” is “%s”', (words, suffix, label) => {
    expect(rowLabel(words, suffix)).toBe(label);
  });
});
