/**
 * Widths of columns. A file keeps them in widths of the digit 0 of the default font, with 5 pixels around included; people
 * see the same without these; Office.js speaks of points. Numbers are those of a digit 7 pixels wide at 96 dpi (ECMA-376
 * 18.3.1.13), the width our files are made for.
 */
const digitPx = 7;
const paddingPx = 5;
const pxToPt = 0.75;

/** Whole pixels of a width in file units. */
export function pixelsOfWidth(fileChars: number): number {
  return Math.trunc(((256 * fileChars + Math.trunc(128 / digitPx)) / 256) * digitPx);
}

/** Points, as Office.js gives them. */
export function pointsOfWidth(fileChars: number): number {
  return pixelsOfWidth(fileChars) * pxToPt;
}

/** File units for points; Excel keeps whole pixels. */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points / pxToPt) / digitPx) * 256) / 256;
}

/** File units for the characters that people see and set. */
export function widthOfChars(chars: number): number {
  return Math.trunc(((chars * digitPx + paddingPx) / digitPx) * 256) / 256;
}
