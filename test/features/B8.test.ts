import { checkScheme } from '../../src/scheme/check/checkScheme';
import { listTemplates } from '../../src/scheme/templates';
import { template } from './template';

const found = listTemplates().flatMap((it) => checkScheme(template(it.id)));
const of = (code: string) => found.filter((it) => it.code === code);

test.each([
  ['NAME_DRIFT', 2],
  ['STAGE_NAME_DRIFT', 1],
  ['DOCNO_MISMATCH', 1],
  ['SUBJECT_MISMATCH', 1],
  ['STALE_YEAR', 1],
  ['RETROACTIVE', 1],
])('B8 over the four schemes %s is found %d times', (code, count) => {
  expect(of(code)).toHaveLength(count);
});

test('B8 the points that 武威 counties cannot earn are 5, and old years stand in 3 places', () => {
  expect(of('SUBJECT_MISMATCH')[0]?.params).toMatchObject({ points: 5 });
  const [stale] = found.flatMap((it) => (it.code === 'STALE_YEAR' ? [it.params] : []));
  expect(stale).toEqual({
    year: 2020,
    places: ['W06', 'W08', 'W12'].map((place) => ({ place, years: [2019] })),
  });
});

test('B8 the annual report of the year before is no old year', () => {
  const report = template('wuwei-2020').tables[0]?.indicators[2]?.indicators[1]?.leaves[1];
  expect(report?.key).toBe('W27');
  expect(JSON.stringify(report)).toContain('2019年');
  expect(of('STALE_YEAR')[0]?.place.split(',')).not.toContain('W27');
});
