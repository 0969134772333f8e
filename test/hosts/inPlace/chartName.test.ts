import { chartName, parseChartName } from '../../../src/hosts/inPlace/chartName';

test('a chart can be drawn again from its name', () => {
  const chart = {
    title: '得分 ~ 排名',
    categories: 'A4:A9',
    values: 'C4:C9',
    from: 'G2',
    to: 'L9',
  };
  expect(parseChartName(chartName(chart))).toStrictEqual(chart);
});

test('charts of others have other names', () => {
  expect([parseChartName('图表 1'), parseChartName('kaoping~x')]).toStrictEqual([null, null]);
});
