/** Words of the embedded workbook for which Univer 0.25.1 has no Chinese of its own. */
export const zhCNGrid = {
  menu: '菜单',
  analyzing: '正在分析公式',
  calculating: '正在计算公式',
  arrayAnalysis: '正在分析数组公式',
  arrayCalculation: '正在计算数组公式',
  calculated: '计算完成',
  warning: '提示',
  splitsMerged: '继续操作会拆散合并的单元格，是否继续？',
  error: '不能这样操作',
  insertsIntoFilter: '筛选区域内不能插入单元格。',
  numberAsText: '这个数字是按文本存放的，不参与计算。',
  diagonalDown: '左上到右下斜线',
  diagonalDownTwo: '左上到下、到右两条斜线',
  diagonalDownThree: '左上三条斜线',
  diagonalUp: '左下到右上斜线',
  diagonalUpTwo: '右上到左、到下两条斜线',
};
