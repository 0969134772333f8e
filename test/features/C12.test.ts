import type { Value } from '../../src/base/value';
import { compileGroup } from '../../src/scoring/compile';
import { checkUnit } from '../../src/scoring/checkUnit';
import { scoreUnit } from '../../src/scoring/scoreUnit';
import { template } from './template';

const series = () => ({ state: 'blank', periods: null }) as const;
const options = { ties: 'skip', selfReviewGap: 2 } as const;

interface Award {
  readonly amount: Value;
  readonly reason: Value;
  readonly basis: Value;
  readonly approver: Value;
}

const whole: Award = {
  amount: 3,
  reason: '被省级媒体点名',
  basis: '通报〔2018〕3号',
  approver: '王敏',
};

/** One penalty of discretion: what it takes, the state of its row, and what is missing. */
function awarded(id: string, key: string, award: Award) {
  const model = compileGroup(template(id), 'town', false);
  const row = (review: Value) => ({ self: null, review, reason: null, evidence: null });
  const { amount, reason, basis, approver } = award;
  const rows = {
    [`${key}/amount`]: { ...row(amount), reason, evidence: basis },
    [`${key}/approver`]: row(approver),
  };
  const entries = { complete: null, rows };
  const score = scoreUnit(model, 'town-01', entries, series);
  const issues = checkUnit(model, entries, score, { options, series }).filter(
    (it) => it.code === 'entry.incompleteAward',
  );
  return {
    penalty: Number(score.penalty),
    state: score.rows[`${key}/amount`],
    missing: issues.flatMap((it) => (it.code === 'entry.incompleteAward' ? it.params.missing : [])),
    severities: issues.map((it) => it.severity),
  };
}

describe.each([
  ['zhangshu-2021', 'P5'],
  ['wudang-2018', 'P1'],
])('C12 %s, %s', (id, key) => {
  test('C12 an amount with reason, basis and approver counts', () => {
    expect(awarded(id, key, whole)).toEqual({
      penalty: 3,
      state: 'assessed',
      missing: [],
      severities: [],
    });
  });

  test.each(['reason', 'basis', 'approver'] as const)(
    'C12 without its %s it counts nothing and is an error',
    (field) => {
      expect(awarded(id, key, { ...whole, [field]: null })).toEqual({
        penalty: 0,
        state: 'wrong',
        missing: [field],
        severities: ['error'],
      });
    },
  );

  test('C12 without any of the three all three are named', () => {
    const bare = { ...whole, reason: null, basis: ' ', approver: null };
    expect(awarded(id, key, bare)).toMatchObject({
      penalty: 0,
      missing: ['reason', 'basis', 'approver'],
    });
  });

  test('C12 words without an amount take nothing and are no error', () => {
    expect(awarded(id, key, { ...whole, amount: 0 })).toMatchObject({ penalty: 0, missing: [] });
  });
});
