import { badArgument } from './argument';
import type { Schema } from './schema/schema';

/** Words of the Excel model and the numbers WPS has for them. */
export interface Codec<T extends string> {
  readonly toNumber: (word: T) => number;
  /** @throws {Error} for a number that means none of the words. */
  readonly toWord: (value: unknown) => T;
}

/**
 * The numbers of an enumeration as the vendor's typings give them, for words of ours: a wrong constant in the add-in meets them here.
 *
 * @throws {RangeError} for a name that the typings do not have.
 */
export function createCodec<T extends string>(
  { enums }: Schema,
  enumeration: string,
  names: Readonly<Record<T, string>>,
): Codec<T> {
  const numbers = new Map<T, number>();
  const words = new Map<unknown, T>();
  for (const word in names) {
    const number = enums[enumeration]?.[names[word]];
    if (number === undefined) throw new RangeError(`no ${enumeration}.${names[word]}`);
    numbers.set(word, number);
    words.set(number, word);
  }
  return {
    toNumber: (word) => {
      const number = numbers.get(word);
      if (number === undefined) throw new RangeError(`${word} has no number in ${enumeration}`);
      return number;
    },
    toWord: (value) => {
      const word = words.get(value);
      if (word === undefined) throw badArgument(enumeration, value);
      return word;
    },
  };
}
