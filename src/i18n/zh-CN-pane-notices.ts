import type { PaneNoticeTexts } from './paneNoticeTexts';

export const zhCNPaneNotices: PaneNoticeTexts = {
  refused: '没有做，工作簿没有改动。',
  failed: '没有做完。请点首页的“重新核对”，看清工作簿现在的样子再试。',
  half: '没有做完，请照下面说的做。',
  restore: '恢复原状',
  restored: '已恢复原状。',
  details: '技术细节',
  recheck: (issues) =>
    issues === 0 ? '已重新核对，没有发现问题。' : `已重新核对，共 ${issues} 个问题。`,
  undone: '已撤销。',
  opened: '已打开。',
  content: '内容',
  signs: {
    done: '已完成',
    wanted: '待处理',
    partial: '进行中',
    wrong: '有错误',
    later: '未开始',
  },
  chooseFirst: '先选一个方案',
  selectUnits: '先选单位',
  inFile: '文件里的方案',
  rosterChange: ({ kept, added, gone }) =>
    [`保留 ${kept} 个`, `新增 ${added} 个`, ...(gone > 0 ? [`退出 ${gone} 个`] : [])].join('，'),
  rosterIssues: '名称要核对',
  renameTo: (name) => `改为“${name}”`,
  toInsert: '去插入评分表',
  noSheets: '还没有评分表',
  fromSelection: '看所选单元格',
  notOurs: '所选的单元格没有得分',
  quoteComma: '，',
  quoteStop: '。',
  spanLegend: '指标得分；斜线为可能的总分',
  rowAction: (action, name) => `${action}：${name}`,
};
