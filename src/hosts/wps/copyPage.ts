import { pageBreak } from './enums';
import type { WpsWorksheet } from './jsapi';
import type { WpsHPageBreaks, WpsPageSetup, WpsVPageBreaks } from './jsapiPage';

/** How the page settings that rendering changes go from one sheet to another. */
const parts: readonly ((from: WpsPageSetup, to: WpsPageSetup) => void)[] = [
  (from, to) => (to.Orientation = from.Orientation),
  (from, to) => (to.PaperSize = from.PaperSize),
  (from, to) => (to.LeftMargin = from.LeftMargin),
  (from, to) => (to.RightMargin = from.RightMargin),
  (from, to) => (to.TopMargin = from.TopMargin),
  (from, to) => (to.BottomMargin = from.BottomMargin),
  (from, to) => (to.HeaderMargin = from.HeaderMargin),
  (from, to) => (to.FooterMargin = from.FooterMargin),
  (from, to) => (to.CenterHorizontally = from.CenterHorizontally),
  (from, to) => (to.CenterFooter = from.CenterFooter),
  (from, to) => (to.RightFooter = from.RightFooter),
  (from, to) => (to.PrintArea = from.PrintArea),
  (from, to) => (to.PrintTitleRows = from.PrintTitleRows),
  (from, to) => (to.PrintTitleColumns = from.PrintTitleColumns),
  (from, to) => (to.Zoom = from.Zoom),
];

/** Page settings and breaks of another sheet, put on one that has none. */
export function copyPage(from: WpsWorksheet, to: WpsWorksheet): void {
  const [source, target] = [from.PageSetup, to.PageSetup];
  for (const copyPart of parts) copyPart(source, target);
  // Pages are fitted only where there is no zoom.
  if (source.Zoom === false) {
    target.FitToPagesWide = source.FitToPagesWide;
    target.FitToPagesTall = source.FitToPagesTall;
  }
  for (const address of breaksOf(from.HPageBreaks)) to.HPageBreaks.Add(to.Range(address));
  for (const address of breaksOf(from.VPageBreaks)) to.VPageBreaks.Add(to.Range(address));
}

/** Where people or we put one; pages that are full end by themselves. */
function breaksOf(breaks: WpsHPageBreaks | WpsVPageBreaks): readonly string[] {
  const all = Array.from({ length: breaks.Count }, (_, index) => breaks.Item(index + 1));
  return all.filter((it) => it.Type === pageBreak.manual).map((it) => it.Location.Address());
}
