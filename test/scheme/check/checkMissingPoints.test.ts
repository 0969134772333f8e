import type { Json } from '../../../src/base/finding';
import { decideScheme, openFindings } from '../../../src/scheme/decide';
import { edited } from '../edited';
import { zhangshu } from '../zhangshu';
import { findingsOf } from './findingsOf';

const scheme = zhangshu();
const first = ['tables', 0, 'indicators', 0, 'indicators', 0];
const words = { by: '王敏', basis: '会议', date: '2021-12-20' };

function without(...paths: readonly (readonly (string | number)[])[]) {
  return edited(scheme, ...paths.map((it) => [[...it, 'points'], null] as const));
}

test('a leaf without points below an indicator that states its own is told what is left for it', () => {
  const whole: Json = 40;
  const open = edited(without([...first, 'leaves', 0]), [[...first, 'points'], whole]);
  const [finding] = findingsOf(open, 'POINTS_MISSING');
  expect(finding).toMatchObject({
    place: scheme.tables[0]?.indicators[0]?.indicators[0]?.key,
    blocking: true,
    params: { leaves: ['T01'], residual: 5 },
    options: [{ id: 'residual' }, { id: 'amend', asks: [{ key: 'T01', current: null }] }],
  });
  const decision = { finding: finding?.id ?? '', option: 'residual', answers: {}, ...words };
  const found = findingsOf(open, 'POINTS_MISSING');
  const decided = decideScheme(open, found, [decision]).scheme;
  expect(decided.tables[0]?.indicators[0]?.indicators[0]?.leaves[0]?.points).toBe(5);
});

test('all other leaves without points are one finding a table, which only the points themselves close', () => {
  const silent = edited(without([...first, 'leaves', 0]), [[...first, 'points'], null]);
  const [finding] = findingsOf(silent, 'POINTS_MISSING');
  expect(finding).toMatchObject({
    id: 'POINTS_MISSING:town',
    params: { leaves: ['T01'], residual: null },
    options: [],
  });
  const decision = { finding: 'POINTS_MISSING:town', option: 'amend', answers: {}, ...words };
  expect(openFindings(silent, [decision]).map((it) => it.id)).toContain('POINTS_MISSING:town');
});

test('a scheme with all its points has no such finding', () => {
  expect(findingsOf(scheme, 'POINTS_MISSING')).toStrictEqual([]);
});
