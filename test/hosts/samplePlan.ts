import type { CellInput, SheetPlan, Style, WorkbookPlan } from '../../src/workbook/plan';

/** A sheet plan of the cells given, from A1 on; nothing else unless said. */
export function sampleSheet(
  name: string,
  cells: readonly (readonly CellInput[])[],
  rest: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    key: `sample/${name}`,
    name,
    visibility: 'visible',
    columns: [],
    rows: [],
    blocks: [{ at: 'A1', cells }],
    styles: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    isProtected: false,
    print: {
      orientation: 'landscape',
      pagesHigh: 0,
      footer: '',
      marginsIn: { side: 0.5, top: 0.6, bottom: 0.7 },
    },
    ...rest,
  };
}

/** A plan of these sheets in this order. */
export function samplePlan(
  sheets: readonly SheetPlan[],
  styles: Readonly<Record<string, Style>> = {},
): WorkbookPlan {
  return { styles, sheets };
}

/** A sheet that uses every feature of a plan, with the styles it names. */
export const everyFeature: WorkbookPlan = samplePlan(
  [
    sampleSheet(
      '评分表',
      [
        ['sample/评分表', 'key', 'key', 'key', 'key'],
        ['某市 2021 年评分表 & 说明', null, null, null, null],
        ['项目', '分值', '自评', '完成', '日期'],
        ['表述错误', 5, null, null, null],
        ['网站维护', 10, null, null, null],
        ['合计', { formula: 'SUM(B4:B5)' }, { formula: 'SUM(C4:C5)' }, null, null],
      ],
      {
        tabColor: '#2F5597',
        columns: [
          { widthChars: 20 },
          { widthChars: 8 },
          { widthChars: 8 },
          { widthChars: 8 },
          { widthChars: 12, hidden: true },
        ],
        rows: [
          { row: 0, hidden: true },
          { row: 1, heightPt: 30 },
        ],
        styles: [
          { range: 'A1:E6', style: 'body' },
          { range: 'A2:E2', style: 'title' },
          { range: 'C4:E5', style: 'entry' },
        ],
        merges: ['A2:E2'],
        validations: [
          {
            range: 'C4:C5',
            rule: { type: 'decimal', min: 0, max: '$B4' },
            promptTitle: '自评',
            prompt: '0 至分值',
            errorTitle: '超出范围',
            error: '得分不得超过分值',
          },
          {
            range: 'D4:D5',
            rule: { type: 'list', choices: ['是', '否'] },
            promptTitle: '',
            prompt: '',
            errorTitle: '',
            error: '请选是或否',
          },
          {
            range: 'E4',
            rule: { type: 'date', min: 44197, max: 44561 },
            promptTitle: '',
            prompt: '',
            errorTitle: '',
            error: '请填 2021 年的日期',
          },
          {
            range: 'E5',
            rule: { type: 'textLength', max: 20 },
            promptTitle: '',
            prompt: '',
            errorTitle: '',
            error: '不得超过 20 字',
          },
          {
            range: 'B4:B5',
            rule: { type: 'whole', min: 0, max: 100 },
            promptTitle: '',
            prompt: '',
            errorTitle: '',
            error: '请填整数',
          },
          {
            range: 'A4:A5',
            rule: { type: 'custom', formula: 'LEN(A4)<>1' },
            promptTitle: '',
            prompt: '',
            errorTitle: '',
            error: '名称过短',
          },
        ],
        conditionalFormats: [
          { range: 'C4:C5', formula: 'N(C4)>$B4', color: '#C00000', fill: '#FDE9E9', bold: true },
          { range: 'C4:C5', formula: 'C4=""', fill: '#FFF2CC' },
        ],
        freeze: { rows: 3, columns: 1 },
        isProtected: true,
        filter: 'A3:E5',
        print: {
          orientation: 'landscape',
          titleRows: [2, 3],
          area: 'A2:E6',
          pagesHigh: 0,
          breaksBefore: [4],
          footer: '某市 & 县区',
          centered: true,
          marginsIn: { side: 0.4, top: 0.5, bottom: 0.6 },
        },
        charts: [{ title: '分值', categories: 'A4:A5', values: 'B4:B5', from: 'G2', to: 'L12' }],
      },
    ),
    sampleSheet('数据', [['j:{"a":1}']], { visibility: 'veryHidden' }),
    sampleSheet('常数', [[0.15]], { visibility: 'hidden' }),
  ],
  {
    body: { font: '宋体', sizePt: 10, border: { line: 'thin', color: '#BFBFBF' } },
    title: {
      font: '黑体',
      sizePt: 16,
      bold: true,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
    entry: { fill: '#FFF2CC', format: '0.00', locked: false, horizontal: 'right', indent: 1 },
  },
);
