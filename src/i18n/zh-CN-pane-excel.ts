import type { PaneExcelTexts } from './paneExcelTexts';

/** Excel around the pane, in Chinese. */
export const zhCNPaneExcel: PaneExcelTexts = {
  news: {
    undone: '上次操作没有做完，已恢复原状。',
    finished: '上次操作没有做完，已接着做完。',
    keptBoth:
      '没做完的操作不再恢复。操作以前的表显示为“……（中断前）”，请逐张与现在的表核对、补全，再删掉它们；最近填的数也核对一遍。',
    oldExcel:
      '这个 Excel 版本较低，助手不能直接改动工作簿。请按文件来做：打开 .xlsx，做完下载。要直接在 Excel 里用，须 Excel 2021 以上版本。',
    unloaded: '没有连上 Excel，先按文件来做：打开 .xlsx，做完下载。要连上的，关掉助手再打开。',
    silent: 'Excel 没有回应，先按文件来做：打开 .xlsx，做完下载。',
  },
  kept: {
    kinds: {
      roster: '单位名单',
      unit: '要加的单位',
      rename: '改的单位名称',
      decision: '体检处理决定',
      signing: '定稿人和理由',
    },
    news: (kinds) => `上次填了还没保存的都留着：${kinds.join('、')}。到原来的地方接着填。`,
    note: '这是上次填了没保存的内容。',
    drop: '不要了',
  },
  silent: {
    title: 'Excel 还没有回应',
    text: '可以再等一会儿。一直没有回应的，重新载入；或者先按文件来做，打开 .xlsx，做完下载。',
    files: '先按文件来做',
  },
  unread: {
    title: '工作簿读不出来',
    text: '没有改动任何内容。',
  },
  retry: '再试一次',
  keepBoth: { button: '两份都留下', label: '（中断前）' },
  check: {
    clean: '没有发现问题',
    found: (errors, warnings) =>
      [
        ...(errors > 0 ? [`错误 ${errors} 处`] : []),
        ...(warnings > 0 ? [`提醒 ${warnings} 处`] : []),
      ].join('，'),
    error: '错误',
    warning: '提醒',
    decisions: (open) => `方案还有 ${open} 处须先决定，决定之前不出正式名次。`,
    inPane: '要改正，点“打开助手”里的“问题”：点一下到那一格，能安全改的一键改正。',
    more: (count) => `还有 ${count} 处，在助手的“问题”里看。`,
    noScheme: {
      title: '工作簿里还没有考评表',
      note: '点“打开助手”，先选定考评方案，再插入评分表。',
    },
    interrupted: {
      title: '上次操作没有做完',
      note: '点“打开助手”，它会先恢复原状，然后再校验。正在做的，等它做完。',
    },
    failed: { title: '没有校验成', note: '点“打开助手”，在助手里校验。' },
  },
  exporting: {
    title: '导出',
    intro:
      '把封面、名单、排名表、汇总表、评分表等考评的表复制成单独的一本工作簿，填过的都在，公式照常。工作簿里其他的表不带。',
    openCopy: '在新窗口打开副本',
    openHint: '副本还没有保存，打开后请另存。',
    download: '下载 .xlsx 文件',
    opened: '副本已在新窗口打开，请在那边另存。没有看到的，试试下载，或照下面另存。',
    downloaded: (name) => `已下载：${name}。没有看到的，照下面另存。`,
    saveAs: '也可以直接另存',
    saveAsSteps: [
      '点“文件”“另存为”，换个文件名。',
      '这样连其他的表一起存；不要的，在另存的那一份里删。',
      '只要一张表：在表的标签上点右键，“移动或复制”，选“新工作簿”，勾“建立副本”。复制出去的公式仍指着本工作簿，要选“粘贴为数值”。',
    ],
    print: '打印排名表',
    printHint: '点开一张，再点“文件”“打印”。纸张、页码和每页重复的表头都已设好。',
    noRankings: '还没有排名表。',
    toRanking: '去排名',
  },
};
