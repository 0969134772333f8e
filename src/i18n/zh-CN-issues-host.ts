import { clip } from './clip';
import type { IssueTextsOf } from './issueTexts';
import { featureName } from './zh-CN-features';

const programs = { excel: 'Excel', wps: 'WPS' } as const;

/** For the administrator, after what the person can do. */
const said = (code: string, detail: string): string => `代码：${code} ${clip(detail, 120)}`.trim();

/** What the program around the workbook refused or failed at, in Chinese. */
export const zhCNHostIssues: IssueTextsOf<'host'> = {
  'host.unsupported': ({ feature }) => ({
    title: `这里做不了：${featureName(feature)}`,
    fix: '不影响计分。要用的，在 Excel 或 WPS 里打开工作簿设置。',
  }),
  'host.cancelled': () => ({
    title: '已取消，工作簿未作改动',
    fix: '需要时重新操作。',
  }),
  'host.failed': ({ code, detail }) => ({
    title: '这一步没有做成，工作簿已恢复原样',
    fix: `再试一次；仍做不成的，把代码告知管理员：${code} ${clip(detail, 120)}`.trim(),
  }),
  'host.cellEditing': () => ({
    title: '正在编辑单元格，暂时不能改动工作簿',
    fix: '请先按回车键结束单元格编辑，再试一次。',
  }),
  'host.protectedWorkbook': () => ({
    title: '工作簿的结构有密码保护，不能增删工作表',
    fix: '点“审阅”里的“保护工作簿”，输入密码取消保护，再试一次。',
  }),
  'host.protectedSheet': () => ({
    title: '有工作表设了密码保护，写不进去',
    fix: '点“审阅”里的“撤消工作表保护”，输入密码，再试一次。助手自己的保护不设密码。',
  }),
  'host.readOnly': () => ({
    title: '工作簿是只读的',
    fix: '点窗口上方的“启用编辑”或“编辑工作簿”；没有这个按钮的，先另存一份，在新的一份里做。',
  }),
  'host.conflict': () => ({
    title: '有人正在同时编辑这个工作簿',
    fix: '等对方改完保存后再试；几个人都开着的，先由一个人做这一步。',
  }),
  'host.tooLarge': () => ({
    title: '一次要写的内容太多，没有写成',
    fix: '分几次做：一次选一类单位；单位多的，改用“一组一表”。',
  }),
  'host.staleBackup': () => ({
    title: '这一步已经不能撤销',
    fix: '之后工作簿又有改动。要改回来的，请照原来的样子再做一次。',
  }),
  'host.missingSheet': () => ({
    title: '做的时候有工作表被删除或改名',
    fix: '点首页的“重新核对”，再试一次。',
  }),
  'host.taken': () => ({
    title: '做的时候多出了同名的工作表',
    fix: '给那张表改个名称，再试一次。',
  }),
  'host.otherProgram': ({ program }) => ({
    title: `上次在 ${programs[program]} 里的操作没有做完`,
    fix: `先不要改表。用 ${programs[program]} 打开这个工作簿，打开助手，它会恢复原状；保存并关闭后，再到这里打开。`,
  }),
  'host.lostJournal': () => ({
    title: '上次操作没有做完，恢复用的记录已丢失或读不出来',
    fix: '多半是做到一半的工作簿被别的程序另存过。手里有另存以前的文件的，不保存就关闭，打开那一份，助手会恢复。没有的，点“两份都留下”：操作以前的表显示为“……（中断前）”，请逐张与现在的表核对、补全，再删掉它们；最近填的数也核对一遍。',
  }),
  'host.unrestored': ({ code, detail }) => ({
    title: '没能恢复原状，工作簿现在不完整',
    fix: `先不要改表，也不要保存。按回车键结束单元格编辑，再点“恢复原状”；仍不行的，关掉助手再打开，会接着恢复。${said(code, detail)}`,
  }),
  'host.unread': ({ code, detail }) => ({
    title: '已经做完，只是结果还没有读回来',
    fix: `按回车键结束单元格编辑，再点首页的“重新核对”。${said(code, detail)}`,
  }),
  'host.unrecovered': ({ code, detail }) => ({
    title: '上次操作没有做完，这次还没能恢复',
    fix: `先不要改表。按回车键结束单元格编辑，有密码保护的先取消，再试一次；仍不行的，不保存就关闭工作簿，再打开时是上次保存的样子。${said(code, detail)}`,
  }),
};
