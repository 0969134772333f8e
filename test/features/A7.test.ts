import { copyToYear } from '../../src/scheme/copyToYear';
import { oldYears } from '../../src/scheme/oldYears';
import { parseScheme } from '../../src/scheme/parseScheme';
import { loadTemplate } from '../../src/scheme/templates';
import type { Scheme } from '../../src/scheme/scheme';

function template(id: string): Scheme {
  const scheme = loadTemplate(id);
  if (scheme === null) throw new Error('the template is missing');
  return scheme;
}

const wuwei = copyToYear(template('wuwei-2020'), 2021);

test('A7 武威 copied to the next year lists items 6, 8, 12 and 27(3), four places, as speaking of old years', () => {
  const places = oldYears(wuwei).map(({ part, source, item, years }) => [
    part,
    `${/第(\d+)项$/.exec(source)?.[1] ?? source}${item === null ? '' : `(${item})`}`,
    years,
  ]);
  expect(places).toEqual([
    ['leaf', '6', [2019]],
    ['leaf', '8', [2019]],
    ['leaf', '12', [2019]],
    ['leaf', '27(3)', [2019]],
  ]);
});

test('A7 id, year and titles move to the new year, all other words stay for people to judge', () => {
  expect([wuwei.id, wuwei.year]).toEqual(['wuwei-2021', 2021]);
  expect(wuwei.title).toContain('2021年');
  expect(wuwei.title).not.toContain('2020年');
  expect(parseScheme(JSON.parse(JSON.stringify(wuwei))).ok).toBe(true);
  const zhangshu = copyToYear(template('zhangshu-2021'), 2022);
  expect(zhangshu.title).toBe('樟树市2022年政务公开工作考评方案');
  expect(zhangshu.tables[0]?.title).toBe('2022年樟树市政务公开工作考核指标（乡镇）');
  expect(oldYears(zhangshu).map((it) => [it.part, it.name])).toEqual([
    ['document', '樟府办发〔2021〕49号'],
    ['leaf', '信息公开年度报告'],
    ['leaf', expect.any(String)],
    ['stage', expect.any(String)],
    ['stage', expect.any(String)],
  ]);
});

test('A7 a scheme that is not copied has no old years in 樟树', () => {
  expect(oldYears(template('zhangshu-2021'))).toEqual([]);
});
