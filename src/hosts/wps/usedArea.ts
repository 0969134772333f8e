import { parseRange, type Area } from '../../workbook/address';
import type { WpsWorksheet } from './jsapi';

/** The cells that hold or look like anything; of an empty sheet A1. */
export function usedArea(sheet: WpsWorksheet): Area {
  return areaOf(sheet.UsedRange.Address());
}

/** The area of an address as WPS gives it. */
export function areaOf(address: string): Area {
  return parseRange(address.replaceAll('$', ''));
}
