import { formatPoints } from './formatPoints';
import { schemeName } from './schemeName';
import type { SheetRatingTexts, SheetStageTexts } from './sheetStageTexts';
import { decimalsText } from './zh-CN-phrases';

const signature =
  '填报人：\u3000\u3000\u3000\u3000\u3000\u3000审核人：\u3000\u3000\u3000\u3000\u3000\u3000日期：\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日';

function roundingText(decimals: number, rounding: 'end' | 'stages'): string {
  const digits = decimals === 0 ? '取整数' : `保留${decimalsText(decimals)}`;
  return rounding === 'stages'
    ? `各环节得分和总得分都四舍五入${digits}`
    : `只在总得分四舍五入${digits}`;
}

/** Words of the sheet of stage scores. */
export const zhCNSheetStages: SheetStageTexts = {
  title: (scheme, group) => `${schemeName(scheme)}各环节得分表（${group}）`,
  weights: (stages, decimals, rounding) =>
    `各项按 0～100 分填写。总得分＝${stages
      .map((it) => `${it.name}×${formatPoints(it.weightPercent)}%`)
      .join('＋')}；${roundingText(decimals, rounding)}。`,
  missingPeriod: (stages, isZero) =>
    `${stages.join('、')}缺的一期，评定完成后${isZero ? '按 0 分计' : '按已评各期平均'}。`,
  missingPart: (stages, ratio, isZero) =>
    `${stages.join('、')}按 ${ratio.map((it) => formatPoints(it)).join(':')} 合成，一部分填几个分数的取平均；缺的部分，评定完成后${isZero ? '按 0 分计' : '由其余部分分担'}。`,
  stage: (name, weightPercent) => `${name}\n（${formatPoints(weightPercent)}%）`,
  score: '得分',
  complete: '评定完成',
  example: '含示例填报，分数均为虚构，不作考评依据。',
  signature,
};

/** Words of the sheet of mutual ratings. */
export const zhCNSheetRatings: SheetRatingTexts = {
  title: (scheme, stage, raters, ratees) =>
    `${schemeName(scheme)}${stage}表（${raters}评${ratees}）`,
  note: (least, isTrimmed) =>
    [
      '每票按 0～100 分填写，没有评的留空，不评自己。',
      least === null ? '' : `有效票不少于 ${formatPoints(least)} 票才有得分；`,
      isTrimmed ? '去掉一个最高分、一个最低分，其余有效票取平均。' : '得分为全部有效票的平均。',
    ].join(''),
  raters: '评价单位',
  ratees: '考评对象',
  count: '有效票数',
  mean: '平均分',
  state: '状态',
  self: '——',
};
