import fc from 'fast-check';
import { checkScheme } from '../../../src/scheme/check/checkScheme';
import { decideScheme, openFindings } from '../../../src/scheme/decide';
import { edited } from '../edited';
import { zhangshu } from '../zhangshu';
import { findingsOf, paramsOf } from './findingsOf';

const scheme = zhangshu();
const words = { by: '王敏', basis: '会议', date: '2021-12-20' };
const standard = ['tables', 0, 'indicators', 2];
const pointsAt = (child: number) => [...standard, 'indicators', child, 'leaves', 0, 'points'];

test('an indicator whose children add up has no finding', () => {
  const right = edited(scheme, [[...standard, 'points'], 20]);
  expect(findingsOf(right, 'CHILD_SUM').map((it) => it.place)).toStrictEqual(['T.1']);
});

test('an indicator that states no points has no finding', () => {
  const silent = edited(scheme, [[...standard, 'points'], null]);
  expect(findingsOf(silent, 'CHILD_SUM').map((it) => it.place)).toStrictEqual(['T.1']);
});

test('the difference is exact for decimals that doubles miss', () => {
  const third = edited(
    scheme,
    [[...standard, 'points'], 0.3],
    [[...standard, 'indicators', 0, 'leaves', 0, 'points'], 0.1],
    [[...standard, 'indicators', 1, 'leaves', 0, 'points'], 0.2],
  );
  expect(findingsOf(third, 'CHILD_SUM').map((it) => it.place)).toStrictEqual(['T.1']);
});

test('the stated points minus the difference is the sum, and a cap is offered only above the stated points', () => {
  const cents = fc.integer({ min: 0, max: 10_000 }).map((it) => it / 100);
  fc.assert(
    fc.property(cents, cents, (stated, leaf) => {
      const changed = edited(
        scheme,
        [['tables', 0, 'indicators', 0, 'points'], 50],
        [[...standard, 'points'], stated],
        [[...standard, 'indicators', 1, 'leaves', 0, 'points'], leaf],
      );
      const found = findingsOf(changed, 'CHILD_SUM');
      const diff = (Math.round((5 + leaf) * 100) - Math.round(stated * 100)) / 100;
      expect(found.map((it) => it.params)).toMatchObject(diff === 0 ? [] : [{ stated, diff }]);
      const isOver = diff > 0;
      expect(found.map((it) => it.options.map((option) => option.id))).toStrictEqual(
        diff === 0 ? [] : [isOver ? ['leaves', 'capAtStated', 'amend'] : ['leaves', 'amend']],
      );
    }),
    { numRuns: 40 },
  );
});

test('a child that miscounts shows where it stands and not in the indicator above', () => {
  const nested = edited(
    scheme,
    [[...standard, 'points'], 21],
    [[...standard, 'indicators', 0, 'points'], 8],
    [[...standard, 'indicators', 1, 'points'], 13],
  );
  expect(findingsOf(nested, 'CHILD_SUM').map((it) => it.place)).toStrictEqual([
    'T.1',
    'T.3.1',
    'T.3.2',
  ]);
});

test('a sum that the published scheme says how to read is shown and does not block', () => {
  const read = edited(scheme, [[...standard, 'reading'], 'leaves']);
  expect(findingsOf(read, 'CHILD_SUM').map((it) => [it.place, it.blocking])).toStrictEqual([
    ['T.1', true],
    ['T.3', false],
  ]);
});

test('amending asks for the points of each leaf, with its name and bounds', () => {
  const amend = findingsOf(scheme, 'CHILD_SUM')[1]?.options.find((it) => it.id === 'amend');
  expect(amend?.asks).toStrictEqual([
    { key: 'T14', path: pointsAt(0), label: '标准目录梳理更新', current: 5, min: 0, max: 100 },
    { key: 'T15', path: pointsAt(1), label: '政务公开专区建设', current: 15, min: 0, max: 100 },
  ]);
});

test('a table whose leaves do not add up to its points is an error that names the difference', () => {
  const short = edited(scheme, [['tables', 1, 'points'], 98.5]);
  expect(paramsOf(short, 'TOTAL_SUM')).toStrictEqual([
    { stated: 98.5, leaves: 100, diff: 1.5, isExplained: false, full: 100 },
  ]);
  expect(findingsOf(short, 'TOTAL_OK').map((it) => it.group)).toStrictEqual(['town']);
});

test('a wrong total that no indicator explains blocks; keeping it makes the full score the sum of the leaves', () => {
  const short = edited(scheme, [['tables', 1, 'points'], 98.5]);
  const found = checkScheme(short);
  const decision = { finding: 'TOTAL_SUM:dept', option: 'keep', answers: {}, ...words };
  expect(openFindings(short, []).map((it) => it.id)).toContain('TOTAL_SUM:dept');
  expect(openFindings(short, [decision]).map((it) => it.id)).not.toContain('TOTAL_SUM:dept');
  expect(decideScheme(short, found, [decision]).scheme.tables[1]?.points).toBe(100);
});

test('a wrong total that an indicator explains waits for the finding on that indicator', () => {
  const short = edited(
    scheme,
    [['tables', 1, 'indicators', 0, 'points'], Number(scheme.tables[1]?.indicators[0]?.points) + 4],
    [['tables', 1, 'points'], 104],
  );
  const total = findingsOf(short, 'TOTAL_SUM')[0];
  expect(total).toMatchObject({ blocking: false, options: [], params: { isExplained: true } });
});
