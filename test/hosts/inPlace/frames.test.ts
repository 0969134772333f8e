import { groupFrames } from '../../../src/hosts/inPlace/frames';
import { sampleSheet } from '../samplePlan';

test('sheets that share what they look like are one group, whatever stands in them', () => {
  const shared = sampleSheet('一', [[1]]);
  const plans = [
    { ...shared, rows: [{ row: 2, heightPt: 20 }] },
    { ...shared, name: '二', blocks: [], rows: [{ row: 2, heightPt: 40 }] },
    { ...shared, name: '三', styles: [] },
  ];
  const groups = groupFrames(plans).map(({ first, others }) => [first, ...others]);
  expect(groups.map((group) => group.map((it) => it.name))).toStrictEqual([['一', '二'], ['三']]);
});

test('sheets with charts, other frozen rows or other rows with heights go alone', () => {
  const shared = sampleSheet('一', [[1]]);
  const chart = { title: '', categories: 'A1', values: 'B1', from: 'C1', to: 'D2' };
  const plans = [
    shared,
    { ...shared, name: '二', charts: [chart] },
    { ...shared, name: '三', freeze: { rows: 2, columns: 0 } },
    { ...shared, name: '四', rows: [{ row: 1, heightPt: 20 }] },
  ];
  expect(groupFrames(plans)).toHaveLength(4);
});
