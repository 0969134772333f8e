const features: Readonly<Record<string, string>> = {
  visibility: '隐藏工作表',
  tabColor: '标签颜色',
  columns: '列宽',
  rows: '行高',
  blocks: '写入内容',
  styles: '单元格样式',
  merges: '合并单元格',
  validations: '填写限制',
  conditionalFormats: '条件格式',
  freeze: '冻结窗格',
  isProtected: '工作表保护',
  filter: '筛选',
  print: '打印设置',
  charts: '图表',
  pictures: '图片',
  pivotTables: '透视表',
  comments: '批注',
  formats: '单元格样式',
  notes: '批注',
  tabOrder: '工作表的先后',
};

/** A part of a workbook that a host may not be able to show or keep, by its id. */
export const featureName = (id: string): string => features[id] ?? '部分格式';
