import { formatPoints } from './formatPoints';
import type { IssueTextsOf } from './issueTexts';
import { isoDayText, quoted, some } from './zh-CN-phrases';

const figures: Readonly<Record<string, string>> = {
  state: '状态',
  leaf: '得分',
  subtotal: '小计',
  total: '总得分',
  rank: '名次',
  band: '等次',
  converted: '折算分',
};

const overrideParts = { value: '改定总分', reason: '理由', approver: '批准人' } as const;
const signatures = { by: '办理人', reason: '理由' } as const;

const finalRows: Readonly<Record<string, string>> = {
  '#complete': '评定完成',
  '#override': '改分登记',
};

/** Issues of results in Chinese: ranking, totals set by hand, what was called final, reconciliation. */
export const zhCNResultIssues: IssueTextsOf<'ranking' | 'result' | 'override' | 'final'> = {
  'ranking.openDecisions': ({ count }) => ({
    title: `还有 ${count} 项方案问题未决定`,
    fix: '到方案体检逐项决定；决定之前总分和名次待定。',
  }),
  'ranking.unfinished': ({ units }) => ({
    title: `还有 ${units.length} 个单位未完成：${some(units, '个')}`,
    fix: '填完后把“评定完成”改为“是”。不参加考评的，到“单位”里退出。',
  }),
  'ranking.stageWeights': ({ sum, diff }) => ({
    title: `各环节权重相加为 ${formatPoints(sum)}%，与 100% 差 ${formatPoints(Math.abs(diff))}%`,
    fix: '先把权重改到合计 100%。',
  }),
  'ranking.errors': ({ count }) => ({
    title: `还有 ${count} 处错误`,
    fix: '到问题清单逐处改正。',
  }),
  'ranking.tie': ({ rank, units }) => ({
    title: `第 ${rank} 名并列：${some(units, '个')}`,
    fix: '核对得分；确为同分的不必处理。',
  }),
  'result.differs': ({ what, workbook, engine }) => ({
    title: `${figures[what] ?? what}：表中 ${workbook}，核算 ${engine}`,
    fix: '先让工作簿重新计算；仍不一致的，复原公式。',
  }),
  'ranking.quota': ({ band, count, most, percent }) => ({
    title: `${quoted(band)} ${count} 个，超过名额 ${most} 个（${formatPoints(percent)}%）`,
    fix: '核对得分；要改等次线或名额的，到“等次”里改。',
  }),
  'override.incomplete': ({ missing }) => ({
    title: `改分缺${missing.map((it) => overrideParts[it]).join('、')}，不计入`,
    fix: '改定总分、理由、批准人填齐才计入；不改的把本行清空。',
  }),
  'final.entryChanged': ({ row, at }) => ({
    title: `${isoDayText(at)}定稿后改动：${finalRows[row] ?? row}`,
    fix: '恢复原值；确需改动的，写明理由取消定稿后再改。',
  }),
  'final.totalChanged': ({ was, now, at }) => ({
    title: `${isoDayText(at)}定稿后总得分由 ${was === '' ? '空' : was} 变为 ${now === '' ? '空' : now}`,
    fix: '查找改动的第三方名次或名单；确需改动的，取消定稿后再改。',
  }),
  'final.schemeChanged': ({ at }) => ({
    title: `${isoDayText(at)}定稿后方案、设置或处理决定有改动`,
    fix: '恢复原样，或取消定稿后重新定稿。',
  }),
  'final.closed': ({ group, at, by }) => ({
    title: `${group}的结果已定稿（${isoDayText(at)}，${by}），不能再改`,
    fix: '确需改动的，先到“排名”下面的“核对、改分、定稿”里写明办理人和理由，取消定稿；改完再定稿。',
  }),
  'final.unsigned': ({ missing }) => ({
    title: `未写${missing.map((it) => signatures[it]).join('、')}`,
    fix: '写明后再办理。',
  }),
  'result.uncomputed': ({ cells }) => ({
    title: `有 ${cells} 个格还没有算出结果`,
    fix: '在 Excel 或 WPS 里打开并重新计算，保存后再核对。',
  }),
};
