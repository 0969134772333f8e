import * as v from 'valibot';
import { amountPattern, readAmount } from './amount';
import { normalSentence } from './sentence';

/** One item of a list with its own points: 是否持续关注, 1. */
export interface ListedPoints {
  readonly name: string;
  readonly points: number | null;
}

/**
 * Points in brackets end an item. Documents leave 分 out beside a decimal only, 0.5, since （2） may be the next item's
 * number; a decimal ends an item only where the sentence pauses.
 */
const pause = '(?:[，；。 ]+|(?=（\\d{1,2}）)|$)';
const pointsMark = `(?:（${amountPattern}分）[，；。 ]*|（(\\d+\\.\\d+)）${pause})`;
const item = new RegExp(`^(?:（\\d{1,2}）)?(.+?)[，。；]?${pointsMark}`);

/** The items of `甲（1分），乙（2分）`, with or without their numbers; null where anything else stands in the text. */
export function readItemList(text: string): readonly ListedPoints[] | null {
  const items: ListedPoints[] = [];
  let rest = text;
  while (rest !== '') {
    const [whole, name = '', points, bare] = item.exec(rest) ?? [];
    if (whole === undefined) return null;
    items.push({ name: name.replace(/[。；]/g, '，'), points: readAmount(points ?? bare) });
    rest = rest.slice(whole.length);
  }
  return items;
}

/** 甲（1分），乙（2分） */
export function writeItemList(items: readonly ListedPoints[]): string {
  return items.map((it) => `${it.name}（${it.points}分）`).join('，');
}

const maxChars = 200;
/** A consequence, or points, that the item would hide. */
const secondRule = /[\d一二两三四五六七八九十半]分(?![之点])|不得分|扣分|加分|减分|扣完|一票否决/;

function isName(text: string): boolean {
  if (text.length > maxChars || text !== normalSentence(text)) return false;
  if (/[。；]/.test(text) || secondRule.test(text)) return false;
  const [first, second, third] = readItemList(writeItemList([text, text].map(withPoint))) ?? [];
  return first?.name === text && second?.name === text && third === undefined;
}

function withPoint(name: string): ListedPoints {
  return { name, points: 1 };
}

/** The words of an item, which may be a whole clause of the document, as long as a list of them is read back. */
export const itemNameShape = v.pipe(
  v.string(),
  v.check(isName, 'not the name of an item that a list can be read back from'),
);
