import * as v from 'valibot';
import { eachPattern, eventMeasurePattern, lackPattern, measurePattern } from './measure';
import { bareWords, endsInCount, phraseShape } from './phrase';

/** 表述错误1处, 每发现1处表述错误, 每次超期提醒, 动态信息每少1条: what is counted, and its measure. */
export interface CountedEvent {
  readonly when: string;
  readonly measure: string;
}

const forms = {
  lacking: new RegExp(`^(.+?)，?每(${lackPattern})(?:1|一)?${measurePattern}$`),
  after: new RegExp(`^(.+?)，?(${eachPattern}|1|一)${measurePattern}$`),
  before: new RegExp(`^((?:.+，)?)${eachPattern}${eventMeasurePattern}(.+)$`),
};

/** What stands before 扣 of a sentence that counts one by one; null for any other count, 2处 or 第一次. */
export function readCountedEvent(text: string): CountedEvent | null {
  const words = bareWords(text);
  const lacking = forms.lacking.exec(words);
  if (lacking !== null) return event(`${lacking[1] ?? ''}${lacking[2] ?? ''}`, lacking[3]);
  const after = forms.after.exec(words);
  if (after !== null) {
    const [, when = '', one = '', measure] = after;
    // 二十一处 and 11处 are other counts, split in the middle.
    const isSplit = one === '一' ? /[一二两三四五六七八九十百千]$/ : /[\d.]$/;
    return isSplit.test(when) ? null : event(when, measure);
  }
  const before = forms.before.exec(words);
  return before === null ? null : event(`${before[1] ?? ''}${before[3] ?? ''}`, before[2]);
}

function event(when: string, measure: string | undefined): CountedEvent {
  return { when, measure: measure ?? '' };
}

/** A duty of so many times a period, whose count is not one of faults: 每周审核一次. */
const frequency = /每(?:天|日|周|星期|旬|月|季|半年|年)[^，]*$/;

/** A phrase before a count: 表述错误 in 表述错误1处. */
export const countedPhraseShape = v.pipe(
  phraseShape,
  v.check(
    (text) => readCountedEvent(`${text}1处`)?.when === text,
    'a count after it is not read back',
  ),
  v.check((text) => !endsInCount(text) && !frequency.test(text), 'has a count of its own'),
);
