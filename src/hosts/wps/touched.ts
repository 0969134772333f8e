import type { Touched } from '../inPlace/journal';
import { writtenOf } from '../inPlace/writtenOf';
import { chartsOn } from './charts';
import { hiddenLines } from './lines';
import { readTold } from './readTold';
import { usedArea } from './usedArea';
import type { WpsWorksheet } from './jsapi';

/** What of a sheet that is written anew or taken away its copy does not tell. */
export function touchedPart(
  sheet: WpsWorksheet,
): Pick<Touched, 'key' | 'charts' | 'hiddenRows' | 'hiddenColumns'> {
  const { bottom, right } = usedArea(sheet);
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    key: writtenOf(readTold(sheet, first))[0]?.[0] ?? '',
    charts: [...chartsOn(sheet)],
    hiddenRows: [...hiddenLines(sheet, 'rows', bottom, [0])],
    hiddenColumns: [...hiddenLines(sheet, 'columns', right, [])],
  };
}
