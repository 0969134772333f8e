/** Pixels of a column's unit and of the edges of a cell, at 96 dots an inch. */
const unitPx = 7;
const edgePx = 5;

/**
 * Height in pt that wrapped text of a font size needs in cells of that width, by the widths of the typefaces: a Chinese character
 * is as wide as the font is high, others about half. Knows nothing of the product's own estimate.
 */
export function estimatePt(text: string, widthChars: number, sizePt: number): number {
  const room = widthChars * unitPx - edgePx;
  const full = (sizePt * 96) / 72;
  const lines = text.split('\n').reduce((sum, line) => {
    const width = Array.from(line).reduce(
      (px, it) => px + (it.charCodeAt(0) > 0x2e7f ? full : full / 2),
      0,
    );
    return sum + Math.max(1, Math.ceil(width / room));
  }, 0);
  return lines * sizePt * 1.17;
}
