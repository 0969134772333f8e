import type { PageSetup } from 'hucre';
import type { HeaderFooter, PageLayout } from '../model';

const paperSizes: Readonly<Record<string, NonNullable<PageSetup['paperSize']>>> = {
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Letter: 'letter',
  Legal: 'legal',
  Executive: 'executive',
  Tabloid: 'tabloid',
};

const pointsPerInch = 72;

/** Page settings in the library's words; margins are inches in a file. */
export function pageSetupOf(layout: PageLayout): PageSetup {
  const paperSize = paperSizes[layout.paperSize];
  if (paperSize === undefined) throw new RangeError(`no paper ${layout.paperSize} in the writer`);
  const { margins } = layout;
  return {
    paperSize,
    orientation: layout.orientation,
    ...zoomOf(layout.zoom),
    margins: {
      left: margins.left / pointsPerInch,
      right: margins.right / pointsPerInch,
      top: margins.top / pointsPerInch,
      bottom: margins.bottom / pointsPerInch,
      header: margins.header / pointsPerInch,
      footer: margins.footer / pointsPerInch,
    },
    horizontalCentered: layout.centersHorizontally,
    verticalCentered: layout.centersVertically,
  };
}

/** 0 pages is as many as needed. */
function zoomOf(zoom: PageLayout['zoom']): PageSetup {
  if ('scale' in zoom) return zoom.scale === 100 ? {} : { scale: zoom.scale };
  return { fitToPage: true, fitToWidth: zoom.pagesAcross ?? 0, fitToHeight: zoom.pagesDown ?? 0 };
}

/** `&Lleft&Cmiddle&Rright`, without parts that are empty. */
export function headerFooterCode({ left, center, right }: HeaderFooter): string {
  const parts = { '&L': left, '&C': center, '&R': right };
  return Object.entries(parts)
    .map(([code, text]) => (text === '' ? '' : code + text))
    .join('');
}
