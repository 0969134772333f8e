import { measurePattern } from './measure';

/** Whole counts from `from` to `to`, both included; null is without end. */
export interface CountRange {
  readonly from: number;
  readonly to: number | null;
}

const above = '及以上|及其以上|以上|或以上|及以上的';
const below = '及以下|及其以下|以下|或以下';

/** Forms of a range of counts, the measure in the last group but one or so; 以上 and 以下 include the number itself. */
const forms: readonly {
  readonly form: RegExp;
  readonly read: (numbers: readonly number[]) => CountRange;
}[] = [
  {
    form: new RegExp(`^(\\d+)${measurePattern}(?:${above})$`),
    read: ([from = 0]) => ({ from, to: null }),
  },
  {
    form: new RegExp(`^(?:不少于|至少|不低于)(\\d+)${measurePattern}$`),
    read: ([from = 0]) => ({ from, to: null }),
  },
  {
    form: new RegExp(`^(?:超过|多于|大于)(\\d+)${measurePattern}$`),
    read: ([from = 0]) => ({ from: from + 1, to: null }),
  },
  {
    form: new RegExp(`^(\\d+)${measurePattern}(?:${below})$`),
    read: ([to = 0]) => ({ from: 0, to }),
  },
  {
    form: new RegExp(`^(?:不超过|不多于|至多)(\\d+)${measurePattern}$`),
    read: ([to = 0]) => ({ from: 0, to }),
  },
  {
    form: new RegExp(`^(?:不足|少于|低于|不到|不满)(\\d+)${measurePattern}$`),
    read: ([to = 0]) => ({ from: 0, to: to - 1 }),
  },
  {
    form: new RegExp(`^(\\d+)[～—–至到-](\\d+)${measurePattern}$`),
    read: ([from = 0, to = 0]) => ({ from, to }),
  },
  { form: new RegExp(`^(\\d+)${measurePattern}$`), read: ([from = 0]) => ({ from, to: from }) },
];

/** A range of counts with its measure word: 10次及以上, 6～10次, 不足3次; null for any other words. */
export function readCountRange(
  text: string,
): { readonly range: CountRange; readonly measure: string } | null {
  for (const { form, read } of forms) {
    const groups = form.exec(text)?.slice(1);
    if (groups === undefined) continue;
    const measure = groups[groups.length - 1] ?? '';
    const range = read(groups.slice(0, -1).map(Number));
    return range.to !== null && range.to < range.from ? null : { range, measure };
  }
  return null;
}

/** 10次及以上, 2次及以下, 3次, 6～10次. */
export function writeCountRange({ from, to }: CountRange, measure: string): string {
  if (to === null) return `${from}${measure}及以上`;
  if (from === to) return `${from}${measure}`;
  return from === 0 ? `${to}${measure}及以下` : `${from}～${to}${measure}`;
}

const start =
  /^(?:\d|不少于|至少|不低于|超过|多于|大于|不超过|不多于|至多|不足|少于|低于|不到|不满)/;

/** The words before a range of counts at their end, and the range: 检索结果出现 and 10次及以上; null without one. */
export function splitCountRange(
  text: string,
): { readonly words: string; readonly range: CountRange; readonly measure: string } | null {
  for (let at = 0; at < text.length; at += 1) {
    const isInNumber = /[\d.～—–-]/.test(text[at - 1] ?? '') && /\d/.test(text[at] ?? '');
    if (isInNumber || !start.test(text.slice(at))) continue;
    const read = readCountRange(text.slice(at));
    if (read !== null) return { words: text.slice(0, at), ...read };
  }
  return null;
}

/** Whether the words end in a range of counts. */
export function isCountRange(text: string): boolean {
  return splitCountRange(text) !== null;
}
