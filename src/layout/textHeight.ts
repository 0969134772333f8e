/** Points of height that a line of 9 pt text takes, and the air above and below all lines. */
const linePt = 12.5;
const airPt = 6;

/** How wide text is, in characters of the default font: a Chinese one takes two. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, it) => sum + (it.charCodeAt(0) > 0x2e7f ? 2 : wide(it)), 0);
}

/** Punctuation such as “—〔” is set as wide as a Chinese character. */
function wide(character: string): number {
  return character.charCodeAt(0) >= 0x2010 && character.charCodeAt(0) <= 0x2e7f ? 2 : 1.1;
}

/** Lines that the text fills in a column of that many characters; at least one. */
export function lineCount(text: string, widthChars: number): number {
  const usable = Math.max(2, widthChars - 1.5);
  return text
    .split('\n')
    .reduce((sum, it) => sum + Math.max(1, Math.ceil(textWidth(it) / usable)), 0);
}

/** Height in pt that shows the whole text. */
export function textHeightPt(text: string, widthChars: number): number {
  return lineCount(text, widthChars) * linePt + airPt;
}
