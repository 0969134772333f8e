/** What people call a unit, and what others make of it. */
export const oddNames: readonly string[] = [
  '=1+1',
  '+SUM(A1:A9)',
  '<img src=x onerror=alert(1)>',
  '樟树市人民政府办公室政务公开和政务服务监督管理协调工作领导小组综合科',
  '樟树市人民政府办公室政务公开和政务服务监督管理协调工作领导小组督查科',
  'a[b]c:d*e?f/g\\h',
  'a b c d e f g h',
  "O'Neill 镇",
  "'引号'",
  '[]:*?/\\',
  '👨‍👩‍👧‍👦之家😀',
  '𠮷𪚥镇',
  'History',
];
