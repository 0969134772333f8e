/** What a column of an official table holds; `left` is of no use to a scheme. `content` is a level, or the criterion. */
export type HeadRole =
  'level' | 'content' | 'points' | 'criterion' | 'evidence' | 'responsible' | 'left';

const heads: readonly (readonly [HeadRole, RegExp])[] = [
  ['level', /^[一二三四五]级(?:考核|考评|评价|评估|测评)?(?:指标|项目|内容)$/],
  [
    'level',
    /^(?:考核|考评|评价|评估|测评|评分)?(?:项目|类别|指标|指标名称|事项|大项|小项|子项|分类)$/,
  ],
  [
    'content',
    /^(?:主要|具体|重点)?(?:考核|考评|评价|评估|测评|工作)?(?:内容|要点|要求|任务|目标)$/,
  ],
  [
    'points',
    /^(?:标准|基本|权重|指标|考核|总)?(?:分值|分数|满分|权重|配分|标准分|基本分|权数)(?:\(.*\))?$/,
  ],
  [
    'criterion',
    /^(?:具体)?(?:考核|考评|评价|评估|测评|评分|计分|赋分|打分|扣分|给分|记分)(?:标准|办法|细则|方法|说明|方式|规则|依据)(?:(?:及|和|与).*)?$/,
  ],
  ['evidence', /(?:佐证|证明|印证|支撑)(?:材料|资料)?|^(?:备查|考核|考评|评价)?(?:材料|资料)$/],
  ['responsible', /^(?:责任|牵头|负责|考核|考评|配合)(?:单位|部门|科室|处室|股室)$/],
  [
    'left',
    /^(?:序号|编号|备注|说明|(?:自评|自查|复核|考核|考评|评定|实际|最终)?(?:得分|分|评分|扣分)|(?:扣分|失分)(?:原因|理由|情况)|数据来源|信息来源|完成情况|考核方式|完成时限|时限)$/,
  ],
];

/** What a column with this heading holds; null for words that head no column. */
export function headRole(text: string): HeadRole | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return heads.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** What a row that begins with these words is, where it is no indicator; null for all others. */
export function specialKind(text: string): 'bonus' | 'penalty' | 'veto' | 'total' | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  if (/^(?:合计|总计|总分|总得分|小计|共计)/.test(plain)) return 'total';
  if (
    /^(?:特别|附加|奖励)?(?:加分|附加分|奖励分|奖励)(?:项|项目|事项|因素|指标)?(?:\(.*\))?$/.test(
      plain,
    )
  )
    return 'bonus';
  if (/^(?:特别)?(?:扣分|减分|倒扣分)(?:项|项目|事项|因素|指标)?(?:\(.*\))?$/.test(plain))
    return 'penalty';
  return /^(?:一票否决|否决|直接归零)(?:项|项目|事项)?$/.test(plain) ? 'veto' : null;
}

/** Whether a line between rows only tells the page, or that the table goes on. */
export function isPageMark(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  return (
    /^[-—–─·]*第?\d{1,3}页?(?:[/,，]共?\d{1,3}页?|共\d{1,3}页)?[-—–─·]*$/.test(plain) ||
    /^\(?(?:续表|续上表|接上页|转下页|接上表)\d*\)?$/.test(plain)
  );
}

/** Whether a line heads a part of the table: 一、主动公开（40分）. */
export function isSectionLine(text: string): boolean {
  return /^[一二三四五六七八九十]+、.*[(（]\s*\d+(?:\.\d+)?\s*(?:分|%|)\s*[)）]$/.test(text.trim());
}

/** Whether a cell says that there is nothing: ——, 无, /. */
export function isNothing(text: string): boolean {
  return /^(?:[-—–─/\\]+|无|无要求)$/.test(text.trim());
}

/** The short name of a leaf that only has a criterion: its first words. */
export function shortName(criterion: string): string {
  const [first = ''] = criterion.replace(/^[\s\d.、（）()]+/, '').split(/[，。；：,;:\n（(]/);
  const words = first.trim() === '' ? criterion.trim() : first.trim();
  return words.length > 24 ? `${words.slice(0, 23)}…` : words;
}

/** The parts of a text numbered 1. 2. 3.; the text alone where it is not. */
export function numberedParts(text: string): readonly string[] {
  const parts = text
    .split(/(?:^|\s+)(?=\d{1,2}[.．、](?!\d))/)
    .map((it) => it.replace(/^\d{1,2}[.．、]\s*/, '').trim())
    .filter((it) => it !== '');
  return parts.length === 0 ? [] : parts;
}

/** The group in the title of a table: 乡镇 of 考核指标（乡镇）; null where it names none. */
export function groupInTitle(title: string): string | null {
  return /[(（]([^()（）]{1,20})[)）]\s*$/.exec(title)?.[1]?.trim() ?? null;
}

/** The year that a text names, 2021 of 2021 年; null for none. */
export function yearIn(text: string): number | null {
  const year = Number(/(20\d\d)\s*年/.exec(text.normalize('NFKC'))?.[1] ?? Number.NaN);
  return Number.isNaN(year) ? null : year;
}

/** 一级指标, 二级指标 …: what a level is called where a table does not say it. */
export function levelName(level: number): string {
  return `${'一二三四五六七八九'[level - 1] ?? String(level)}级指标`;
}

/** 附件一 of a line that says no more than that; null for all others. */
export function annexIn(line: string): string | null {
  return /^(附件\s*[一二三四五六七八九十\d]*)[：:]?$/.exec(line.trim())?.[1] ?? null;
}

/** Whether the text ends a sentence, or parts several. */
export function hasStop(text: string): boolean {
  return /[。；;]/.test(text);
}
