import { clip } from './clip';
import type { FindingTextsOf, WordingFindingCode } from './findingTexts';
import { formatPoints } from './formatPoints';
import { isoDayText, some } from './zh-CN-phrases';

/** Long enough to show the figures that differ. */
const sentenceChars = 40;

/** Told in the words of whoever read the document. */
const asSeen = {
  explanation: ({ remark }: { readonly remark: string }) => remark,
  columns: [],
  options: {},
};

const silent = { columns: [], options: {} };

/** Findings about the words of the document in Chinese. */
export const zhCNWordingFindings: FindingTextsOf<WordingFindingCode> = {
  NAME_DAMAGE: {
    title: () => '单位名称可能残缺',
    explanation: ({ names }) =>
      `${some(names, '个')}像是少了字，到“单位”里核对；改名不影响填过的内容。`,
    columns: [],
    options: {},
  },
  DEADLINE_BEFORE_SCHEME: {
    title: () => '时限早于方案印发',
    explanation: ({ by, documentNumber }) =>
      `时限为 ${isoDayText(by)}，方案文号${documentNumber}；方案印发时，时限很可能已过。`,
    columns: [],
    options: {},
  },
  NAME_DRIFT: {
    ...silent,
    title: () => '一个指标两种名称',
    explanation: ({ name, otherName }) =>
      `一处写“${name}”，另一处写“${otherName}”；按同一指标计分，表中用前一种。`,
  },
  STAGE_NAME_DRIFT: {
    ...silent,
    title: () => '一个环节两种名称',
    explanation: ({ name, otherName }) =>
      `一处写“${name}”，另一处写“${otherName}”；按同一环节计分，表中用前一种。`,
  },
  DOCNO_MISMATCH: {
    ...silent,
    title: () => '同一文号写法不一',
    explanation: ({ number, words }) =>
      `${words.map((it) => `“${it}${number}”`).join('和')}年份、序号相同，发文字号不同，请对照原文件核实；要改的，在“方案”表中改评分标准。`,
  },
  STALE_YEAR: {
    ...silent,
    title: ({ places }) => `写着旧年份 ${places.length} 处`,
    explanation: ({ year, places }, nameOf) =>
      `方案是 ${year} 年的，${places
        .map((it) => `“${nameOf(it.place)}”写 ${it.years.join('、')} 年`)
        .join('，')}，可能沿用了旧稿；要改的，在“方案”表中改评分标准。`,
  },
  RETROACTIVE: {
    ...silent,
    title: ({ name }) => `${name}：含印发之前的时段`,
    explanation: ({ issuedOn, name, periods }) =>
      `方案 ${isoDayText(issuedOn)}印发，“${name}”却包括已经过去的${periods.join('、')}；这几期有没有当时的记录，请先核实。`,
  },
  SELF_RATING: {
    ...silent,
    title: () => '考评对象里有印发方案的单位',
    explanation: ({ unit, issuer }) =>
      `“${unit}”是考评对象，方案由${issuer}印发，两者像是同一单位（按名称推断）；打分时请考虑回避。`,
  },
  GROUP_DIFF: {
    ...silent,
    title: () => '同一要求，各类别不一样',
    explanation: ({ remark, texts }) =>
      remark ??
      `${texts.map((it) => `${it.table}写“${clip(it.text, sentenceChars)}”`).join('，')}；是有意区别还是笔误，请核实，要改的，在“方案”表中改。`,
  },
  SUBJECT_MISMATCH: {
    ...silent,
    title: ({ points }) =>
      points === null ? '要点不归本类单位管' : `要点不归本类单位管，共 ${formatPoints(points)} 分`,
    explanation: ({ remark }) => remark,
  },
  STAGE_UNDEFINED: { ...asSeen, title: () => '考核环节未写明' },
  ROW_SHIFT: { ...asSeen, title: () => '原表有一行错位' },
  BODY_ANNEX_MISMATCH: { ...asSeen, title: () => '正文与附件不一致' },
  EXTRA_PARAGRAPH: { ...asSeen, title: () => '要点与指标对不上' },
  STAGE_ACTOR: { ...asSeen, title: () => '环节名称与测评单位不符' },
  GROUP_MIX: { ...asSeen, title: () => '类别里有性质不同的单位' },
  SCOPE_GAP: { ...asSeen, title: () => '适用范围与附件不一致' },
  L2_LOST: { ...asSeen, title: () => '可能丢了二级指标的标题' },
  TEXT_DAMAGE: { ...asSeen, title: () => '原件有缺字' },
  TYPO: { ...asSeen, title: () => '原件有错字' },
  RULE_AS_ITEM: { ...asSeen, title: () => '规则被编成了小项' },
  NO_THRESHOLD: { ...asSeen, title: () => '有分值，没有写明达到多少' },
  UNNUMBERED: { ...asSeen, title: () => '编号不全' },
};
