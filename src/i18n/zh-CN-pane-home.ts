import type { GroupCount, PaneHomeTexts } from './paneHomeTexts';

function fractions(groups: readonly GroupCount[]): string {
  return groups.map((it) => `${it.group} ${it.done}/${it.total}`).join('，');
}

function sheetsNote(inserted: number, total: number): string {
  if (inserted === 0) return '尚未插入';
  return inserted < total
    ? `已插入 ${inserted} 个单位，还差 ${total - inserted} 个`
    : '各单位都已插入';
}

/** 首页 in Chinese. */
export const zhCNPaneHome: PaneHomeTexts = {
  stage: (name, due) => (due === '' ? `现处环节：${name}` : `现处环节：${name}（${due}）`),
  steps: {
    scheme: '方案',
    findings: '体检',
    units: '单位',
    sheets: '评分表',
    entries: '填报',
    issues: '问题',
    ranking: '排名',
  },
  scheme: { none: '从内置方案中选一份', chosen: '已选定', notChosen: '未选' },
  findings: {
    note: (must, decided) => `须决定 ${must} 项，已决定 ${decided} 项`,
    none: '选定方案后自动体检',
    open: (open) => `待决定 ${open}`,
    done: '已决定',
  },
  units: {
    note: (groups) => groups.map((it) => `${it.group} ${it.total}`).join('，'),
    none: '选定方案后列出考评对象',
    state: (count) => `${count} 个`,
  },
  sheets: { note: sheetsNote, state: (count) => `${count} 个` },
  entries: {
    note: fractions,
    none: '插入评分表后填写',
    state: (done, total) => `${done}/${total}`,
  },
  issues: {
    errors: (count) => `错误 ${count}`,
    warnings: (count) => `提醒 ${count}`,
    none: '没有问题',
    state: (count) => `${count} 个`,
  },
  ranking: {
    note: ({ decisions, entries, errors }) => {
      const waits = [
        ...(decisions ? ['体检决定'] : []),
        ...(entries ? ['填报完成'] : []),
        ...(errors ? ['错误改正'] : []),
      ];
      return waits.length === 0 ? '可以生成排名表' : `待${waits.join('、')}`;
    },
    made: (groups) => `已生成：${groups.join('、')}`,
    state: { pending: '待定', ready: '可生成', done: '已生成' },
  },
  tools: {
    explain: '得分说明',
    events: '扣分台账',
    scheme: '方案表',
    log: '操作记录',
    recheck: '重新核对',
    manual: '使用手册',
  },
  justNow: (action) => `刚才：${action}`,
  next: {
    scheme: { why: '先选定考评方案，再逐步往下做。', button: '下一步：选定方案' },
    findings: (open) => ({
      why: `方案原文还有 ${open} 处须先定，都影响得分。决定之前，不出正式名次。`,
      button: `下一步：决定 ${open} 项方案问题`,
    }),
    units: { why: '核对考评对象的名称和个数。', button: '下一步：核对单位' },
    sheets: (missing) => ({
      why: `还有 ${missing} 个单位没有评分表。`,
      button: `下一步：插入 ${missing} 张评分表`,
    }),
    entries: (unfinished) => ({
      why: `还有 ${unfinished} 个单位没有评定完成。`,
      button: '下一步：填报',
    }),
    issues: (errors) => ({
      why: `还有 ${errors} 处错误，改正之前不出正式名次。`,
      button: `下一步：改正 ${errors} 处错误`,
    }),
    ranking: (group) => ({
      why: `${group}已全部完成，没有待决定的问题。`,
      button: `下一步：生成${group}排名表`,
    }),
    done: { why: '各类排名表都已生成；再改填报，名次随之更新。', button: '看排名' },
  },
};
