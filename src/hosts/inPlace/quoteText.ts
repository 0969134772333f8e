/** Numerals that dates are written with in Chinese, and the other signs of dates and times, from the year to the week. */
const numerals =
  '\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07';
const dateSigns =
  '\u5E74\u6708\u65E5\u53F7\u65F6\u70B9\u5206\u79D2\u4E0A\u4E0B\u4E2D\u5348\u51CC\u6668\u65E9\u665A' +
  '\u661F\u671F\u5468\u516C\u5143';
const numeral = new RegExp(`[${numerals}\\p{N}]`, 'u');
const onlyDateSigns = new RegExp(`^[${numerals}${dateSigns}\\p{N}\\s:.\\-/]+$`, 'u');
const latinDate = /^\p{Script=Latin}[\p{Script=Latin}\p{N}\s.:,\-/]*$/u;
const logical = /^(?:true|false)$/i;

/**
 * The text as Office.js must be given it so that the cell holds exactly this text. Excel reads what is written as if it was
 * typed: numbers, dates, percentages, TRUE, errors and formulas become what they look like, and a leading apostrophe is dropped.
 * An apostrophe in front of it says that it is text; it is left out where nothing could be read into the text.
 */
export function quoteText(text: string): string {
  const couldBeDate = numeral.test(text) && (onlyDateSigns.test(text) || latinDate.test(text));
  const isPlain = /^\p{L}/u.test(text) && !couldBeDate && !logical.test(text);
  return isPlain ? text : `'${text}`;
}
