import type { GivenInput, InputSpec, NumberInput } from '../base/inputSpec';
import { clip } from './clip';
import { formatPoints } from './formatPoints';
import { inputName } from './inputName';
import type { EntryAbout, SheetValidationTexts, ValidationTexts } from './sheetValidationTexts';
import { dayText, decimalsText } from './zh-CN-phrases';

const titleChars = 32;
const promptChars = 255;
const errorChars = 225;
const sentenceChars = 120;

function texts(promptTitle: string, prompt: string, error: string): ValidationTexts {
  return {
    promptTitle: clip(promptTitle, titleChars),
    prompt: clip(prompt, promptChars),
    errorTitle: '填写有误',
    error: clip(error, errorChars),
  };
}

function numberText({ min, max, step, unit }: NumberInput): string {
  const kind = step === 1 ? '整数' : '数字';
  const bounds =
    max === null
      ? `不小于 ${formatPoints(min)} 的${kind}`
      : `${formatPoints(min)}～${formatPoints(max)} 的${kind}`;
  return `${bounds}（${unit}），只写数，不写单位`;
}

function choicesText(choices: readonly string[]): string {
  const shown = choices.filter((it) => it !== '').map((it) => `“${it}”`);
  return `${shown.join('或')}，从下拉列表中选`;
}

/** What may be typed, as the object of 填. */
function allowed(spec: Exclude<InputSpec, GivenInput>): string {
  if (spec.type === 'number') return numberText(spec);
  if (spec.type === 'choice') return choicesText(spec.choices);
  if (spec.type === 'text') return `文字，不超过 ${spec.maxChars} 个字`;
  return `日期，${dayText(spec.min)}至${dayText(spec.max)}，如 2021/1/31`;
}

function blankText(spec: Exclude<InputSpec, GivenInput>): string {
  if (spec.type === 'text') return '';
  return spec.isOptional ? '评定完成后留空按未发生计。' : '留空即未评。';
}

function entryPrompt(spec: Exclude<InputSpec, GivenInput>, about: EntryAbout): string {
  const full = about.points === null ? '' : `满分 ${formatPoints(about.points)}。`;
  const sentence = about.sentence === '' ? '' : `${clip(about.sentence, sentenceChars)}。`;
  return `${full}${sentence}填${clip(allowed(spec), 80)}。${blankText(spec)}`.replace(
    /。。/g,
    '。',
  );
}

function overrideTexts(decimals: number) {
  return {
    value: {
      title: '改定总分',
      prompt: `不改的留空。填数，至多${decimalsText(decimals)}；理由和批准人都写了才计入。`,
      error: `改定总分应填数，至多${decimalsText(decimals)}。`,
    },
    reason: {
      title: '理由',
      prompt: '写明改分理由，不超过 200 个字。',
      error: '不超过 200 个字。',
    },
    approver: { title: '批准人', prompt: '写批准改分的人。', error: '不超过 200 个字。' },
    date: {
      title: '日期',
      prompt: '批准的日期，如 2021/12/31；可不填。',
      error: '应填日期，如 2021/12/31。',
    },
    appeal: {
      title: '申诉号',
      prompt: '因申诉改分的写申诉编号，可不填。',
      error: '不超过 200 个字。',
    },
  } as const;
}

/** Prompts and errors of the entry cells. */
export const zhCNSheetValidation: SheetValidationTexts = {
  entry: (spec, about) =>
    texts(
      `${about.name}：${inputName(spec.label).name}`,
      entryPrompt(spec, about),
      `${clip(inputName(spec.label).name, 60)}应填${clip(allowed(spec), 120)}。`,
    ),
  complete: () =>
    texts(
      '评定完成',
      '全部填完后选“是”。此后留空的扣分项按未扣分计，留空的评分仍为未评。',
      '评定完成只填“是”，未完成的留空。',
    ),
  reason: (maxChars, name) =>
    texts(
      name,
      `有扣分的必须写明扣在哪里，不超过 ${maxChars} 个字。`,
      `${name}不超过 ${maxChars} 个字。`,
    ),
  applies: () =>
    texts(
      '不适用',
      '本项对该单位不适用的选“不适用”，并写明理由；适用的留空。',
      '只能选“不适用”或留空。',
    ),
  responsible: (maxChars) =>
    texts(
      '责任单位',
      `填本项的责任单位，不超过 ${maxChars} 个字。`,
      `责任单位不超过 ${maxChars} 个字。`,
    ),
  evidence: (maxChars, wanted) =>
    texts(
      '佐证材料',
      `${wanted === null ? '方案未要求材料，可不填。' : `方案要求${clip(wanted, 100)}。写明名称、件数或网址。`}不超过 ${maxChars} 个字。`,
      `佐证材料不超过 ${maxChars} 个字。`,
    ),
  override: (column, decimals) => {
    const { title, prompt, error } = overrideTexts(decimals)[column];
    return texts(title, prompt, error);
  },
  held: () =>
    texts(
      '是否开展',
      '本期开展了第三方考核的选“是”，没有开展的选“未开展”。',
      '只填“是”或“未开展”。',
    ),
  rank: (units) =>
    texts(
      '第三方名次',
      `照通报填 1～${units} 的整数；并列的填同一名次。`,
      `名次应为 1～${units} 的整数。`,
    ),
  stagesComplete: () =>
    texts(
      '评定完成',
      '全部填完后选“是”。此后留空的一期或一部分按处理决定计算，整个环节留空的仍为未评。',
      '评定完成只填“是”，未完成的留空。',
    ),
  stageScore: (name) =>
    texts(
      name,
      '填 0～100 的数，只写数，不写单位；没有的留空，不要填 0。',
      '应填 0～100 的数，没有的留空。',
    ),
};
