import { inputName } from '../../src/i18n/inputName';

describe('a row label taken apart', () => {
  it.each([
    ['表述错误（处）×1', '表述错误', '1'],
    ['须知、流程图缺（种）×2', '须知、流程图缺', '2'],
    ['每月通报（次）−5', '每月通报', '5'],
    ['被宜春市采用（篇）+5', '被宜春市采用', '5'],
    ['内容雷同 −3', '内容雷同', null],
    ['评分 0～5', '评分', null],
    ['发布年度报告（日期）', '发布年度报告', null],
    ['酌情理由', '酌情理由', null],
    ['（次）×1', '（次）×1', '1'],
  ])('%s is %s at %s each', (label, name, rate) => {
    expect(inputName(label)).toEqual({ name, rate });
  });
});
