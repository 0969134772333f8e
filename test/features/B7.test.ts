import { checkScheme } from '../../src/scheme/check/checkScheme';
import { template } from './template';

const codesOf = (id: string) => checkScheme(template(id)).map((it) => it.code);

test('B7 乌当: five penalties and one bonus without an amount for each group', () => {
  const scheme = template('wudang-2018');
  const [finding] = checkScheme(scheme).filter((it) => it.code === 'UNQUANTIFIED_ADJ');
  expect(finding?.params).toEqual({
    bonuses: ['典型案例'],
    penalties: [
      '负面宣传报道',
      '领导批示批评',
      '政务公开工作机构通报批评',
      '第三方测评通报并影响排名',
      '依申请公开行政诉讼败诉',
    ],
  });
  for (const { id } of scheme.groups) {
    const own = scheme.adjustments.filter((it) => it.groups === null || it.groups.includes(id));
    const of = (sign: string) => own.filter((it) => it.sign === sign).length;
    expect([of('penalty'), of('bonus')]).toEqual([5, 1]);
  }
});

test('B7 武威: the pass mark is left blank', () => {
  expect(codesOf('wuwei-2020')).toContain('PASS_MARK_BLANK');
  expect(codesOf('wuwei-2020')).not.toContain('NO_PASS_MARK');
});

test('B7 樟树: a soft cap, no pass mark, no share for the conversion', () => {
  const codes = codesOf('zhangshu-2021');
  for (const code of ['SOFT_CAP', 'NO_PASS_MARK', 'NO_CONVERSION'] as const)
    expect(codes.filter((it) => it === code)).toHaveLength(1);
});

test('B7 宿州: no pass mark, no share for the conversion', () => {
  expect(codesOf('suzhou-2020')).toEqual(expect.arrayContaining(['NO_PASS_MARK', 'NO_CONVERSION']));
});
