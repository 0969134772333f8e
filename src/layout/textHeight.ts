/**
 * Points of height that a line of 9 pt text takes, and the air above and below all lines. Where a font stands in for 宋体 lines are up to
 * 12.9 pt apart: every so many lines there is room for one more.
 */
const linePt = 11.5;
const airPt = 4;
const linesPerSpare = 7;

/** Width of a 9 pt Chinese character (12 px) and of a Latin one, in characters of a column's unit (7 px). */
const chineseChars = 1.72;
const latinChars = 0.9;

/** How wide text of 9 pt is, in the unit of column widths. Punctuation such as “—〔” is as wide as a Chinese character. */
export function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, it) => sum + (it.charCodeAt(0) >= 0x2010 ? chineseChars : latinChars),
    0,
  );
}

/** Lines that the text fills in a column of that many characters; at least one. */
export function lineCount(text: string, widthChars: number): number {
  const usable = Math.max(2, widthChars - 1.2);
  return text
    .split('\n')
    .reduce((sum, it) => sum + Math.max(1, Math.ceil(textWidth(it) / usable)), 0);
}

/** Height in pt that shows the whole text. */
export function textHeightPt(text: string, widthChars: number): number {
  const lines = lineCount(text, widthChars);
  return (lines + Math.floor(lines / linesPerSpare)) * linePt + airPt;
}
