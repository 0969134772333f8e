import type { WpsWorksheet } from './jsapi';

/** Turns points into the widths of columns that WPS takes. */
export type ToDigits = (points: number) => number;

/** Of Calibri 11: a digit of 7 pixels, and 5 pixels around. */
const usual = { digitPt: 5.25, aroundPt: 3.75 };

/**
 * WPS sizes columns in digits of the default font, whatever that is; what a digit takes is measured on the first column of a sheet, which
 * is as wide as usual afterwards.
 */
export function measureDigits(sheet: WpsWorksheet): ToDigits {
  const column = sheet.Range('A:A');
  const [ten = 0, twenty = 0] = [10, 20].map((digits) => {
    column.ColumnWidth = digits;
    return column.Width;
  });
  column.UseStandardWidth = true;
  const digitPt = (twenty - ten) / 10;
  const { digitPt: digit, aroundPt: around } =
    digitPt > 1 ? { digitPt, aroundPt: ten - 10 * digitPt } : usual;
  // Up to hundredths, for WPS takes whole pixels of what is left below.
  return (points) => Math.max(0, Math.ceil(((points - around) / digit) * 100 - 1e-6) / 100);
}
