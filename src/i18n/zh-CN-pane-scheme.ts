import type { PaneSchemeTexts } from './paneSchemeTexts';

/** 方案 in Chinese. */
export const zhCNPaneScheme: PaneSchemeTexts = {
  title: '方案表',
  intro: '方案的指标、分值和计分规则都在方案表上，直接改格子；改完在这里核对、应用。',
  open: (table) => `打开方案表（${table}）`,
  nothing: '方案表没有改动。',
  pending: (changes) => `待应用的改动 ${changes} 处`,
  mend: (issues) => `有 ${issues} 格要先改好，才能应用`,
  apply: '应用改动',
  applyLack: { nothing: '没有改动', issues: '先改好上面的格子' },
  discard: '放弃改动',
  consequences: '应用以后',
  aside: (entries, units) =>
    `${units} 个单位的 ${entries} 条填报不再计分，移到评分表中表格的空行，不删去。`,
  reopened: (units) => `有新增的计分项，${units}改回“未完成”。`,
  undecided: (findings) => `原来的处理决定作废，仍有问题的须重新决定：${findings}。`,
  kept: '其余填报都保留，跟着指标走。',
  split: {
    title: '均分分值',
    hint: '把没有分值的指标，在上一级之内平均分配；结果先写在方案表上，核对后再应用。',
    total: '总分',
    go: (table) => `均分（${table}）`,
  },
  copy: {
    title: '复制到下一年度',
    hint: '名单保留，标题改为新年度；填报、处理决定和排名从头开始。先把本文件另存一份留作存档。',
    go: (year) => `复制到 ${year} 年度`,
    clear: (units) => `本工作簿有 ${units} 个单位的填报，复制后会清空。`,
    clearGo: '已另存，清空并复制',
  },
  oldYears: {
    title: (count) => `文字里的旧年份 ${count} 处`,
    hint: '逐处核对，该改的到方案表上改。',
    place: (source, item, name) => `${source}${item === null ? '' : `（${item}）`} ${name}`.trim(),
  },
};
