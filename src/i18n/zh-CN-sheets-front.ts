import { formatPoints } from './formatPoints';
import { schemeName } from './schemeName';
import type { LedgerAnswer, SheetLedgerTexts, SheetRosterTexts } from './sheetTexts';
import type { SheetCoverTexts } from './sheetCoverTexts';

const answerUnits = { points: ' 分', percent: '%', ratings: ' 票' } as const;

function answerText({ name, value, unit }: LedgerAnswer): string {
  const text = `${formatPoints(value)}${answerUnits[unit]}`;
  return name === '' ? text : `${name} ${text}`;
}

/** Words of the cover. */
export const zhCNSheetCover: SheetCoverTexts = {
  title: (scheme) => `${schemeName(scheme)}工作簿`,
  example: '示例',
  exampleNote: '本工作簿含示例填报，分数和原因均为虚构，不作考评依据。',
  exampleRoster: '名单为示例',
  exampleGroup: (group) => `${group}（示例名单）`,
  exampleRosterNote: '原文没有列出考评对象，名单为示例，用前请换成自己的名单。',
  document: '文号',
  issuer: '印发机关',
  notStated: '原文未载明',
  year: '考评年度',
  groups: '考评类别',
  groupLine: (name, units, leaves) => `${name}：${units} 个单位，${leaves} 项末级指标`,
  stages: '考核环节',
  stageLine: (name, due, weightPercent) => {
    const stage = weightPercent === null ? name : `${name}（${formatPoints(weightPercent)}%）`;
    return due === '' ? stage : `${stage}：${due}`;
  },
  fullPoints: '满分',
  openDecisions: '方案问题',
  openDecisionsValue: (open, blocking) =>
    open === 0
      ? `须决定 ${blocking} 项，已全部决定`
      : `须决定 ${blocking} 项，待决定 ${open} 项；决定之前总分和名次待定`,
  contents: '目录',
  contentsColumns: ['工作表', '内容'],
  contentsWhat: {
    ledger: '方案问题和处理决定',
    roster: '考评对象、评定状态',
    scheme: '指标、分值、计分规则，可以修改',
    series: '各期第三方名次，由承办单位填写',
    events: '扣分事件，随时登记，计入各单位评分表',
    score: (count) => `评分表，每个单位一张，共 ${count} 张`,
    groupScore: (units) => `评分总表，每个单位一行，共 ${units} 行`,
    groupNotes: (reason) => `评分总表各单位的${reason}和佐证材料`,
    summary: '各单位得分汇总',
    ranking: '名次，按总得分排列',
    override: '改定的总分，理由和批准人',
    stages: '各环节得分，每个单位一行',
    rating: '互评打分，平均后作为环节得分',
    log: '各项操作的时间和改动',
  },
  guide: '填写说明',
  guideLines: ({ reasons, hasStages }) => {
    const hasScores = reasons.length > 0;
    const after = [
      ...(hasScores ? ['此后留空的扣分项按未扣分计'] : []),
      ...(hasStages ? ['缺的一期或一部分按处理决定计算，整个环节留空的仍为未评'] : []),
    ];
    return [
      '浅色格填写，其余各格由公式算出，不必填写。',
      ...(hasScores
        ? [
            '自评由考评对象填，复核由考评组填；得分以复核为准。',
            '没有扣分的，“是/否”填“否”，次数填 0；留空即未评。',
            `有扣分的，在${reasons.join('、')}栏写明；佐证材料逐项登记。`,
          ]
        : []),
      ...(hasStages ? ['环节得分每个单位一行，按环节填；还没有的留空，留空即未评。'] : []),
      `全部填完后，把“评定完成”改为“是”${after.map((it) => `；${it}`).join('')}。`,
      '不要删去或移动行和列；可以插入自己的行、调整列宽、筛选。',
    ];
  },
};

/** Words of the list of findings. */
export const zhCNSheetLedger: SheetLedgerTexts = {
  title: (scheme) => `${schemeName(scheme)}方案体检台账`,
  note: '照录方案原文的问题和处理决定；未决定的，总分和名次待定。',
  columns: {
    number: '序号',
    severity: '类别',
    group: '考评类别',
    place: '位置',
    finding: '问题',
    explanation: '说明',
    effect: '影响',
    blocking: '处理',
    decision: '处理决定',
    by: '决定人',
    basis: '依据',
    date: '日期',
  },
  allGroups: '全部',
  places: {
    document: '全文',
    order: '总分合成',
    floor: '总分下限',
    bonusPool: '加分项',
    notApplicable: '不适用指标',
    passMark: '结果运用',
    conversionPercent: '结果运用',
  },
  mustDecide: '须决定',
  forReference: '供参考',
  undecided: '待决定',
  decided: (label, answers) =>
    answers.length === 0
      ? label
      : `${label.replace(/…$/, '')}：${answers.map(answerText).join('、')}`,
};

/** Words of the roster. */
export const zhCNSheetRoster: SheetRosterTexts = {
  title: (scheme) => `${schemeName(scheme).replace(/考评$/, '')}考评对象名单`,
  note: '改名、增加、退出在加载项的“单位”里办理，填过的内容不动。',
  columns: {
    number: '序号',
    code: '编号',
    name: '考评对象',
    group: '考评类别',
    status: '参评',
    state: '评定状态',
    complete: '评定完成',
  },
};
