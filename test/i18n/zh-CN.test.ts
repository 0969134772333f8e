import type { Finding } from '../../src/base/finding';
import type { InputSpec } from '../../src/base/inputSpec';
import type { Issue } from '../../src/base/issue';
import { points } from '../../src/base/points';
import type { Step } from '../../src/base/step';
import { findingText } from '../../src/i18n/findingText';
import { issueText } from '../../src/i18n/issueText';
import { optionText } from '../../src/i18n/optionText';
import { stepText } from '../../src/i18n/stepText';
import { zhCN } from '../../src/i18n/zh-CN';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';

const scheme = '樟树市2021年政务公开工作考评方案';

describe('a title of an issue', () => {
  const cases: readonly (readonly [string, Issue])[] = [
    [
      '填了 8，超过满分 5',
      { code: 'entry.overMax', severity: 'error', params: { value: 8, max: 5 } },
    ],
    [
      '填的是文字“5分”',
      { code: 'entry.text', severity: 'error', params: { text: '5分', suggestion: 5 } },
    ],
    [
      '填的是全角“５”',
      { code: 'entry.text', severity: 'error', params: { text: '５', suggestion: 5 } },
    ],
    [
      '填的是空格',
      { code: 'entry.text', severity: 'error', params: { text: '  ', suggestion: null } },
    ],
    [
      '合计公式被改成 86',
      { code: 'sheet.formulaChanged', severity: 'error', params: { what: '合计', now: '86' } },
    ],
    ['扣 2 分，未写原因', { code: 'entry.reasonMissing', severity: 'error', params: { lost: 2 } }],
    [
      '自评 10、复核 5，相差 5',
      {
        code: 'entry.selfReviewGap',
        severity: 'warning',
        params: { self: 10, review: 5, gap: 5 },
      },
    ],
    [
      '隐藏了 1 行，其中有分数',
      { code: 'sheet.hiddenRow', severity: 'warning', params: { rows: [9] } },
    ],
  ];

  it.each(cases)('says %s', (title, issue) => {
    expect(issueText(zhCN.issues, issue).title).toBe(title);
  });

  it('cuts a pasted page of text short', () => {
    const text = '五分'.repeat(500);
    const issue: Issue = {
      code: 'entry.text',
      severity: 'error',
      params: { text, suggestion: null },
    };
    expect(issueText(zhCN.issues, issue).title.length).toBeLessThan(40);
  });

  it('finds the gap of decimals without noise', () => {
    const params = { self: 0.3, review: 0.1, gap: 0.2 };
    const issue: Issue = { code: 'entry.selfReviewGap', severity: 'warning', params };
    expect(issueText(zhCN.issues, issue).title).toBe('自评 0.3、复核 0.1，相差 0.2');
  });
});

describe('the words of a finding', () => {
  const sums: Finding<'CHILD_SUM'> = {
    id: 'CHILD_SUM:T/1',
    code: 'CHILD_SUM',
    group: 'town',
    place: 'T/1',
    severity: 'error',
    blocking: true,
    effect: 'subtotal',
    params: {
      name: '政府信息公开',
      stated: 55,
      actual: 50,
      diff: -5,
      parts: [
        { name: '主动公开', count: 8, points: 40 },
        { name: '依申请公开', count: 3, points: 10 },
      ],
    },
    options: [],
  };

  it('name the indicator and both sums', () => {
    expect(findingText(zhCN.findings, sums)).toEqual({
      title: '政府信息公开',
      explanation: '写明“政府信息公开（55分）”，所列 11 项明细相加为 50 分。',
      effect: '影响小计',
      columns: ['所列指标', '项数', '分值'],
    });
  });

  it('say what 按文执行 means beside it, since the document contradicts itself', () => {
    expect(optionText(zhCN.findings, sums, 'leaves')).toEqual({
      label: '按文执行：照明细给分',
      consequence: '各项分值不变，小计最高 50，总分不另作调整',
    });
  });

  it('have no text for an option that the finding does not offer', () => {
    expect(optionText(zhCN.findings, sums, 'capFirst')).toBeNull();
    expect(optionText(zhCN.findings, sums, 'toString')).toBeNull();
  });

  it('list leaves by name where names are given', () => {
    const silent: Finding<'NO_SCORING_RULE'> = {
      ...sums,
      code: 'NO_SCORING_RULE',
      severity: 'warning',
      blocking: false,
      effect: 'leaf',
      params: { leaves: ['T02', 'T16'], points: 15 },
    };
    const names = new Map([
      ['T02', '政策解读'],
      ['T16', '网站投稿情况'],
    ]);
    const { explanation } = findingText(zhCN.findings, silent, (key) => names.get(key) ?? key);
    expect(explanation).toContain('：政策解读、网站投稿情况。');
  });

  it('show a day of the scheme as documents write it', () => {
    const late: Finding<'LATE_WITHOUT_PENALTY'> = {
      ...sums,
      code: 'LATE_WITHOUT_PENALTY',
      effect: 'leaf',
      params: { by: '2021-01-31', what: '发布年度报告', leafPoints: [5] },
    };
    expect(findingText(zhCN.findings, late).explanation).toBe(
      '原文要求2021年1月31日前发布年度报告，逾期怎样扣分，原文未写明。',
    );
  });
});

describe('the line of a step', () => {
  const row = { key: 'T01/2', row: 'T01/2', place: 'entry', isOptional: true } as const;
  const figures = { change: points(-2), remaining: points(3) };
  const count: InputSpec = {
    ...row,
    label: '表述错误（处）×1',
    type: 'number',
    min: 0,
    max: 5,
    step: 1,
    unit: '处',
  };

  function ruleStep(spec: InputSpec, typed: number | string | null): Step {
    const inputs = [{ spec, typed }];
    return {
      step: 'rule',
      rule: 'T01/2',
      kind: 'perOccurrence',
      inputs,
      quote: '表述错误1处扣1分',
      reason: '监督电话有误',
      ...figures,
    };
  }

  function floor(beyond: number): Step {
    return { step: 'floorLeaf', beyond: points(beyond), ...figures };
  }

  it('reads a count with its rate, the sentence and the reason below it', () => {
    expect(stepText(zhCN.steps, ruleStep(count, 2))).toEqual({
      line: '表述错误 2 处 × 1 分',
      notes: ['原文：表述错误1处扣1分', '原因：监督电话有误'],
    });
  });

  it('reads a choice, a day and a blank', () => {
    const choice: InputSpec = { ...row, label: '未更新', type: 'choice', choices: ['否', '是'] };
    const day: InputSpec = { ...row, label: '发布年报（日期）', type: 'date', min: 1, max: 99999 };
    expect(stepText(zhCN.steps, ruleStep(choice, '否')).line).toBe('未更新：否');
    expect(stepText(zhCN.steps, ruleStep(day, 44227)).line).toBe('发布年报：2021年1月31日');
    expect(stepText(zhCN.steps, ruleStep(count, null)).line).toBe('表述错误：未填');
  });

  it('shows what does not fit as it was typed', () => {
    expect(stepText(zhCN.steps, ruleStep(count, '两处')).line).toBe('表述错误：填的是“两处”');
  });

  it('tells whether losses went beyond the full points', () => {
    expect(stepText(zhCN.steps, floor(0)).line).toBe('扣完为止：未扣到 0 分');
    expect(stepText(zhCN.steps, floor(1.5)).line).toBe('扣完为止：多出的 1.5 分不再扣');
  });
});

describe('the texts of a sheet', () => {
  it('name it after the evaluation, not after its document', () => {
    expect(zhCNSheets.score.title(scheme, '乡镇')).toBe(
      '樟树市2021年政务公开工作考评评分表（乡镇）',
    );
    expect(zhCNSheets.ranking.title(scheme, '乡镇街道')).toBe(
      '樟树市2021年政务公开工作考评结果排名（乡镇街道）',
    );
  });

  it('state the rule of ties and of rounding', () => {
    expect(zhCNSheets.ranking.note('skip', 2)).toBe(
      '并列名次按 1、1、3 排列；总得分四舍五入保留两位小数',
    );
  });

  it('state the order of cap and penalties with the number of the decision, once there is one', () => {
    const { order } = zhCNSheets.adjustments.notes;
    expect(order('penaltyFirst', 100, 3)).toBe('先加后扣，超过100分按100分计（按处理决定第3号）');
    expect(order('capFirst', 100, null)).toBe('加分后超过100分按100分计，再减扣分');
    expect(order(null, 100, 3)).toBe('封顶和扣分的先后待定');
  });

  it('write a decision with the numbers that were typed for it', () => {
    expect(
      zhCNSheets.ledger.decided('改为…', [{ name: '主动公开', value: 45, unit: 'points' }]),
    ).toBe('改为：主动公开 45 分');
  });
});
