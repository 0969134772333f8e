/** Texts of a long task: its stages, the unit in work, what cancelling does. */
export const taskTexts = {
  left: (seconds: number): string =>
    seconds >= 90 ? `约剩 ${Math.round(seconds / 60)} 分钟` : `约剩 ${seconds} 秒`,
  progress: (done: number, total: number): string => `已完成 ${done}，共 ${total}`,
  working: '正在处理：',
  warning: '这时可以翻看各表，请先不要填写。',
  stages: {
    backup: '备份工作簿',
    cover: '封面和名单',
    score: '评分表',
    summary: '汇总表',
    verify: '逐格核对',
  },
  finished: '已完成',
  running: '进行中',
  waiting: '未开始',
  share: (done: number, total: number): string => `${done}/${total}`,
  cancelText: '取消后，工作簿恢复到开始之前的样子。',
  cancelling: '正在恢复…',
};
