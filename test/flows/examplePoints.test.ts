import { examplePoints } from '../../src/flows/examplePoints';
import { zhCNExample } from '../../src/i18n/zh-CN-example';
import { points, sumPoints } from '../../src/base/points';
import { locateTableLeaves, locateTables } from '../../src/scheme/locate';
import { wudang } from '../scheme/wudang';
import { wuweiScheme } from '../scheme/wuweiScheme';
import { zhangshu } from '../scheme/zhangshu';

test('a table that lost its points gets 100 in all, and the title says that they are an example', () => {
  const scheme = examplePoints(wudang(), zhCNExample);
  const sums = locateTables(scheme).map((table) =>
    Number(sumPoints(locateTableLeaves(table).map((it) => points(it.item.points ?? 0)))),
  );
  expect(sums).toStrictEqual([100, 100]);
  expect(scheme.title).toBe('乌当区政务公开工作考核办法（试行）（分值为示例）');
});

test('a scheme with points stays as it is, also where a leaf has none', () => {
  expect(examplePoints(zhangshu(), zhCNExample)).toEqual(zhangshu());
  expect(examplePoints(wuweiScheme(), zhCNExample)).toEqual(wuweiScheme());
});
