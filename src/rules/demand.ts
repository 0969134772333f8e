import { amountPattern } from './amount';
import { measures } from './measure';

/** Units of share and time beside the measure words of counts. */
export const demandUnits = ['%', '小时', '个工作日', '分钟', ...measures] as const;

/** What a demanded value is counted in. */
export type DemandUnit = (typeof demandUnits)[number];

/** What a sentence demands, as it was read; `cost` is its consequence, 不得分 or 扣2分 with its `amount`. */
export interface Demand {
  readonly what: string;
  readonly bound: 'atLeast' | 'atMost';
  readonly value: number;
  readonly unit: string;
  readonly cost: string | undefined;
  readonly amount: string | undefined;
}

const quantity = `(?<value>\\d+(?:\\.\\d+)?)(?<unit>%|小时|个?工作日|分钟|${measures.join('|')})`;
const time = '(?<value>\\d+(?:\\.\\d+)?)(?<unit>小时|个?工作日|分钟)';
const cost = `(?:，否则(?<cost>不扣分|不得分|扣${amountPattern.replace('(', '(?<amount>')}分))?$`;
/** 应, unless it ends 回应 or 响应. */
const shall = '(?<![回响反供对适])应';
const duty = `(?:${shall}|须|要)?`;

const forms = [
  {
    bound: 'atLeast',
    form: new RegExp(
      `^(?<what>.+?)${duty}(?:不少于|不低于|不得少于|不得低于|至少|达到|达)${quantity}(?:及?以上)?${cost}`,
    ),
  },
  {
    bound: 'atMost',
    form: new RegExp(`^(?<what>.+?)${duty}(?:不超过|不得超过|不多于|不高于)${quantity}${cost}`),
  },
  {
    // 最迟在5小时内发布权威信息, 其他政务舆情应在48小时内予以回应.
    bound: 'atMost',
    form: new RegExp(
      `^(?<what>.*?)(?:最迟|${shall}|须|要)?在?${time}(?:以|之)?内(?<deed>.+?)${cost}`,
    ),
  },
  {
    // 每日更新, 按月或按季度公开: at least once.
    bound: 'atLeast',
    form: /^(?<what>(?:每|按月或按|按)(?:天|日|周|月|季度|半年|年)[^，\d]{2,4})$/,
  },
] as const;

/** The demand of a sentence in normal form, with its consequence; null for any other sentence. */
export function readDemand(text: string): Demand | null {
  for (const { bound, form } of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { what = '', deed = '', value = '1', unit = '次', cost: stated, amount } = groups;
    const full = unit === '工作日' ? '个工作日' : unit;
    return { what: what + deed, bound, value: Number(value), unit: full, cost: stated, amount };
  }
  return null;
}
