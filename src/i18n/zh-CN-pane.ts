import type { PaneExplainTexts, PaneFileTexts, PaneProgressTexts, PaneTexts } from './paneTexts';
import { schemeName } from './schemeName';
import { zhCNPaneEvents } from './zh-CN-pane-events';
import { zhCNPaneExcel } from './zh-CN-pane-excel';
import { zhCNPaneFindings } from './zh-CN-pane-findings';
import { zhCNPaneHome } from './zh-CN-pane-home';
import { zhCNPaneIssues } from './zh-CN-pane-issues';
import { zhCNPaneManual } from './zh-CN-pane-manual';
import { zhCNPaneNotices } from './zh-CN-pane-notices';
import { zhCNPaneResults } from './zh-CN-pane-results';
import { zhCNPaneRanking } from './zh-CN-pane-ranking';
import { zhCNPanePaste } from './zh-CN-pane-paste';
import { zhCNPaneScheme } from './zh-CN-pane-scheme';
import { zhCNPaneSuggest } from './zh-CN-pane-suggest';
import { zhCNPaneSetup } from './zh-CN-pane-setup';

const explain: PaneExplainTexts = {
  title: '得分说明',
  previousLeaf: '上一项',
  nextLeaf: '下一项',
  lost: '扣减',
  change: '增减',
  remaining: '剩余',
  full: (points) => `/ ${points} 分`,
  score: '得分',
  total: '总得分',
  sumSoFar: '已得分小计（总得分待定）',
  quote: '方案原文',
  source: (documentNumber, source) => [documentNumber, source].filter((it) => it !== '').join('，'),
  entries: '填报',
  self: '自评',
  review: '复核',
  evidence: '佐证',
  noEvidence: '未登记',
  notTyped: '未填',
  gains: (points) => `得 ${points}`,
  reviewCounts: '（以复核为准）',
  selfOnly: '只有自评，尚未复核',
  intoTotal: '计入总分',
  thisLeaf: '本项',
  totalWith: (bonus, penalty) =>
    [
      '总分',
      ...(bonus === null ? [] : [`含加分 ${bonus}`]),
      ...(penalty === null ? [] : [`扣分 ${penalty}`]),
    ].join('，'),
  backToCell: (cell) => `回到单元格 ${cell}`,
  wholeTotal: '看总得分怎样算出',
  pickUnit: '考评对象',
  notScored: '本项还没有得分',
};

const progress: PaneProgressTexts = {
  title: '插入评分表',
  rankingTitle: '生成排名表',
  exampleTitle: '填入示例',
  count: (done, total) => `${done}/${total}`,
  secondsLeft: (seconds) => `约剩 ${seconds} 秒`,
  working: (name) => `正在写入：${name}`,
  hint: '这期间可以翻看各表，请先不要填写。',
  stages: {
    backup: '备份工作簿',
    cover: '封面和名单',
    score: '评分表',
    summary: '汇总、排名等表',
    cells: '其余内容',
    verify: '逐格核对',
  },
  done: '已完成',
  cancelMeaning: '取消后，工作簿恢复到原来的样子。',
  cancelling: '正在恢复工作簿…',
  cancelled: '已取消，工作簿没有改动',
};

const file: PaneFileTexts = {
  menu: '文件',
  open: '打开',
  create: '新建',
  download: '下载',
  fileName: (scheme) => `${schemeName(scheme)}.xlsx`,
  saved: (name) => `已下载：${name}`,
  opened: '已打开',
  discard: {
    title: '还有没下载的改动',
    text: '打开或新建之后，这些改动不再保留。',
    download: '先下载',
    go: '不保留，继续',
  },
  incomplete: { go: '仍要下载' },
  empty: {
    title: '还没有打开工作簿',
    text: '打开已有的考评工作簿接着做，或者新建一本，从选方案开始。',
    open: '打开工作簿',
    create: '新建一本',
    firstTime: '第一次使用，看十分钟入门',
  },
  wrong: {
    title: '文件不是本方案的考评表',
    otherScheme: '文件里是另一份考评方案。',
    cannotRead: '文件打不开',
    unchanged: '没有读入，也没有改动任何内容。',
    ours: '本方案',
    chosen: (name) => `所选文件：${name}`,
    another: '另选一个文件',
  },
  crash: {
    title: '窗格出了故障',
    text: '工作簿没有改动，填过的内容都在。',
    reload: '重新载入',
  },
};

/** All words of the task pane in Chinese. */
export const zhCNPane: PaneTexts = {
  common: {
    product: '考评表助手',
    back: '返回',
    cancel: '取消',
    undo: '撤销',
    more: '更多',
    close: '关闭',
    fold: '收起',
    view: '查看',
    search: '查找',
    previous: '上一个',
    next: '下一个',
    all: '全部',
    loading: '正在读取工作簿…',
    pending: '待定',
    points: (value) => `${value} 分`,
    list: (items) => items.join('、'),
    sheetAndCell: (sheet, cell) => `${sheet} ${cell}`,
    entryStates: {
      assessed: '已评',
      notApplicable: '不适用',
      blank: '未评',
      unreviewed: '未复核',
      wrong: '有误',
    },
    unitStates: { finished: '完成', unfinished: '未完成', unreviewed: '未复核', wrong: '有误' },
  },
  home: zhCNPaneHome,
  setup: zhCNPaneSetup,
  schemeSheet: zhCNPaneScheme,
  suggest: zhCNPaneSuggest,
  paste: zhCNPanePaste,
  findings: zhCNPaneFindings,
  events: zhCNPaneEvents,
  issues: zhCNPaneIssues,
  explain,
  ranking: zhCNPaneRanking,
  results: zhCNPaneResults,
  progress,
  file,
  excel: zhCNPaneExcel,
  manual: zhCNPaneManual,
  notices: zhCNPaneNotices,
};
