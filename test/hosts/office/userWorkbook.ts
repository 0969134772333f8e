import { workbookOf } from './excel/fixture';
import type { Workbook } from './excel/model';

/**
 * A workbook in which somebody works: sheets of an evaluation among his own, and his own refer to them by formulas, names and a
 * chart. `评分表` and `旧表` are ours.
 */
export function userWorkbook(): Workbook {
  return workbookOf({
    sheets: [
      {
        name: '我的表',
        cells: {
          A1: '我自己的统计',
          B1: '=评分表!B6*2',
          B2: '=旧表!A2+1',
          B3: '=SUM(全部分值)',
          B4: '=SUM(B1:B3)',
        },
        formats: { 'A1:B4': { isBold: true, fillColor: '#FFEEDD' } },
        merges: ['C1:D2'],
        widths: { A: 30 },
        tabColor: '#00FF00',
        freeze: { rows: 1, columns: 0 },
        charts: [
          {
            kind: 'ColumnClustered',
            title: '我的图',
            series: [{ name: null, values: '=评分表!$B$4:$B$5', categories: '=评分表!$A$4:$A$5' }],
            from: 'E2',
            to: 'J12',
          },
        ],
      },
      {
        name: '评分表',
        cells: {
          A1: 'sample/评分表',
          A2: '旧标题',
          B4: '7',
          B5: '8',
          B6: '=SUM(B4:B5)+评分表!B4*0',
          F9: "'001",
        },
        formats: { 'A2:B6': { fontName: '楷体', numberFormat: '0.0' } },
        merges: ['A2:C2'],
        widths: { A: 12, B: 25 },
        isProtected: true,
        visibility: 'visible',
        freeze: { rows: 2, columns: 1 },
        names: { 本表: '=评分表!$B$6' },
      },
      { name: '旧表', cells: { A1: 'sample/旧表', A2: '41' }, isProtected: true },
      { name: '备注', cells: { A1: '不要动', A2: '=我的表!B4' }, visibility: 'hidden' },
      { name: '数据', cells: { A1: 'j:{}' }, visibility: 'veryHidden' },
    ],
    names: { 全部分值: '=评分表!$B$4:$B$5' },
    settings: { other: 'another add-in' },
  });
}
