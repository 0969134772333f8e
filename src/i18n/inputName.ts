/** What a row label says, taken apart. */
export interface InputName {
  /** Without measure, rate and range: 表述错误. */
  readonly name: string;
  /** Points for each, as written: 1; null where the label has none. */
  readonly rate: string | null;
}

const rate = /(?:×|(?<=）)[−+])\s*(\d+(?:\.\d+)?)$/;
const amount = /\s*[−+-]\s*\d+(?:\.\d+)?$/;
const range = /\s*\d+(?:\.\d+)?\s*[～~-]\s*\d+(?:\.\d+)?$/;
const measure = /（[^（）]*）$/;

/**
 * Takes a row label apart: 表述错误（处）×1 → 表述错误 and 1; 每月通报（次）−5 → 每月通报 and 5; 评分 0～5 → 评分;
 * 内容雷同 −3 → 内容雷同, since one event is not counted.
 */
export function inputName(label: string): InputName {
  const each = rate.exec(label)?.[1] ?? null;
  const name = label
    .trim()
    .replace(rate, '')
    .replace(range, '')
    .replace(amount, '')
    .trim()
    .replace(measure, '')
    .trim();
  return { name: name === '' ? label.trim() : name, rate: each };
}
