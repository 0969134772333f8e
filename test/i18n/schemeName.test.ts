import { schemeName } from '../../src/i18n/schemeName';

describe('the name of an evaluation', () => {
  it.each([
    ['樟树市2021年政务公开工作考评方案', '樟树市2021年政务公开工作考评'],
    ['某市政务公开考核实施方案', '某市政务公开考核'],
    ['某市考核办法', '某市考核办法'],
  ])('of %s is %s', (title, name) => {
    expect(schemeName(title)).toBe(name);
  });

  it('is the same when taken twice', () => {
    expect(schemeName(schemeName('樟树市2021年政务公开工作考评方案'))).toBe(
      '樟树市2021年政务公开工作考评',
    );
  });
});
