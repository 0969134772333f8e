import type { BandName } from '../base/bandName';
import type { InputSpec } from '../base/inputSpec';
import type { Step } from '../base/step';
import { typedValue, type Typed } from '../base/value';
import { cellText } from './cellText';
import { clip } from './clip';
import { formatPoints } from './formatPoints';
import { inputName } from './inputName';
import type { StepTexts } from './stepTexts';
import { dayText, decimalsText, quoted } from './zh-CN-phrases';

/** 2 处 × 1 分, 4.5 分, 否, 2021年1月31日, of a good value of its kind. */
function good(spec: InputSpec, value: string | number | boolean): string | null {
  if (typeof value === 'number') {
    if (spec.type === 'date') return dayText(value);
    if (spec.type === 'number') return `${formatPoints(value)} ${spec.unit}${eachText(spec.label)}`;
    if (spec.type === 'given') return `${formatPoints(value)} 次`;
    return null;
  }
  const isWord = spec.type === 'choice' || spec.type === 'text';
  return isWord && typeof value === 'string' ? clip(value, 60) : null;
}

function eachText(label: string): string {
  const { rate } = inputName(label);
  return rate === null ? '' : ` × ${rate} 分`;
}

function inputText(spec: InputSpec, typed: Typed): string {
  const { name } = inputName(spec.label);
  const value = typedValue(typed);
  if (value === null || value === '') return `${name}：未填`;
  if (typeof value === 'object') return `${name}：显示 ${value.error}`;
  const text = good(spec, value);
  if (text === null) return `${name}：填的是${quoted(cellText(value))}`;
  return spec.type === 'number' || spec.type === 'given' ? `${name} ${text}` : `${name}：${text}`;
}

function reasonText(reason: Typed): string | null {
  const value = typedValue(reason);
  if (value === null || typeof value === 'object' || cellText(value).trim() === '') return null;
  return `原因：${clip(cellText(value), 200)}`;
}

function typedText(typed: Typed): string {
  const value = typedValue(typed);
  if (value !== null && typeof value === 'object') return value.error;
  return typeof value === 'number' ? formatPoints(value) : quoted(cellText(value ?? ''));
}

function plain(line: string): { readonly line: string; readonly notes: readonly string[] } {
  return { line, notes: [] };
}

function cutText(step: Step, words: string, untouched: string): string {
  return step.change.eq(0) ? untouched : `${words}，截去 ${formatPoints(step.change.abs())} 分`;
}

function approverText(approver: Typed): string | null {
  const value = typedValue(approver);
  return value === null || typeof value === 'object' || cellText(value).trim() === ''
    ? null
    : `批准人：${clip(cellText(value), 60)}`;
}

function bandText(band: BandName): string {
  if (band.kind === 'named') return band.name;
  return band.kind === 'pass' ? '合格' : '不合格';
}

const vetoEffects = {
  zero: '总得分归零',
  fail: '直接不合格，总得分照计',
  both: '总得分归零，直接不合格',
} as const;

const handlingTexts = {
  full: (points: string) => `按满分计，计 ${points} 分`,
  spread: (points: string) => `分值均摊给同级其余各项，按各项得分率多得 ${points} 分`,
  rescale: (points: string) => `其余各项按比例折算，多得 ${points} 分`,
} as const;

/** All steps in Chinese. */
export const zhCNSteps: StepTexts = {
  full: () => plain('满分'),
  rule: ({ inputs, quote, reason }) => ({
    line: inputs.map(({ spec, typed }) => inputText(spec, typed)).join('，'),
    notes: [quote === null ? null : `原文：${quote}`, reasonText(reason)].filter(
      (it) => it !== null,
    ),
  }),
  floorLeaf: ({ beyond }) =>
    plain(
      beyond.eq(0) ? '扣完为止：未扣到 0 分' : `扣完为止：多出的 ${formatPoints(beyond)} 分不再扣`,
    ),
  subtotal: ({ name, full }) => plain(`${name}（满分 ${formatPoints(full)}）`),
  notApplicable: ({ handling, names, change }) =>
    plain(`${names.join('、')}不适用：${handlingTexts[handling](formatPoints(change))}`),
  capSubtotal: (step) =>
    plain(`${step.name}以 ${formatPoints(step.cap)} 分为限：${cutText(step, '超过', '未超过')}`),
  base: () => plain('基础得分'),
  bonus: () => plain('加分小计'),
  poolCut: ({ cap, cut }) =>
    plain(
      cut.eq(0)
        ? `加分以 ${formatPoints(cap)} 分为限：未超过`
        : `加分以 ${formatPoints(cap)} 分为限：截去 ${formatPoints(cut)} 分`,
    ),
  penalty: () => plain('扣分合计'),
  totalCap: (step) =>
    plain(`总分以 ${formatPoints(step.cap)} 分为限：${cutText(step, '超过', '未超过')}`),
  floorTotal: ({ change }) =>
    plain(change.eq(0) ? '扣到 0 分为止：未低于 0 分' : '扣到 0 分为止：按 0 分计'),
  veto: ({ name, effect, quote, reason }) => ({
    line: `${name}：${vetoEffects[effect]}`,
    notes: [`原文：${quote}`, reasonText(reason)].filter((it) => it !== null),
  }),
  stage: ({ name, weight, won, inputs }) => ({
    line:
      won === null
        ? `${name}（${formatPoints(weight)}%）：未评`
        : `${name} ${formatPoints(won)} 分 × ${formatPoints(weight)}%`,
    notes:
      inputs.length < 2
        ? []
        : [inputs.map(({ label, typed }) => `${label} ${typedText(typed)}`).join('，')],
  }),
  override: ({ reason, approver }) => ({
    line: '改定总分',
    notes: [reasonText(reason), approverText(approver)].filter((it) => it !== null),
  }),
  band: ({ band, from }) =>
    plain(`等次：${bandText(band)}${from === null ? '' : `（${formatPoints(from)} 分及以上）`}`),
  convert: ({ percent, converted, remaining }) =>
    plain(
      `折算：${formatPoints(remaining)} × ${formatPoints(percent)}% = ${formatPoints(converted)} 分`,
    ),
  round: ({ decimals }) =>
    plain(decimals === 0 ? '四舍五入取整数' : `四舍五入保留${decimalsText(decimals)}`),
};
