import { isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../office/excel/grid';
import type { HeaderFooter, PageLayout, Sheet } from '../../office/excel/model';
import { badArgument, numberOf, textOf, truthOf } from './argument';
import { createCodec } from './codec';
import type { Member, Members } from './kind';
import { addressOf, rangeNamed } from './range/address';
import type { World } from './world';

/** How a sheet prints. Margins are points; titles are whole rows and columns as `$1:$3`, '' for none. */
export function pageSetupMembers({ schema }: World): Members<Sheet> {
  const orientations = createCodec<PageLayout['orientation']>(schema, 'XlPageOrientation', {
    portrait: 'xlPortrait',
    landscape: 'xlLandscape',
  });
  const papers = createCodec(schema, 'XlPaperSize', {
    A4: 'xlPaperA4',
    A3: 'xlPaperA3',
    Letter: 'xlPaperLetter',
  });
  return {
    Orientation: {
      get: ({ pageLayout }) => orientations.toNumber(pageLayout.orientation),
      set: ({ pageLayout }, value) => {
        pageLayout.orientation = orientations.toWord(value);
      },
    },
    PaperSize: {
      get: ({ pageLayout: { paperSize } }) => {
        const isKnown = paperSize === 'A4' || paperSize === 'A3' || paperSize === 'Letter';
        if (!isKnown) throw badArgument('PaperSize', paperSize);
        return papers.toNumber(paperSize);
      },
      set: ({ pageLayout }, value) => {
        pageLayout.paperSize = papers.toWord(value);
      },
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    LeftHeader: edge('header', 'left'),
    CenterHeader: edge('header', 'center'),
    RightHeader: edge('header', 'right'),
    LeftFooter: edge('footer', 'left'),
    CenterFooter: edge('footer', 'center'),
    RightFooter: edge('footer', 'right'),
    CenterHorizontally: centering('centersHorizontally'),
    CenterVertically: centering('centersVertically'),
    ...zooming(),
    ...printed(),
  };
}

function margin(side: keyof PageLayout['margins']): Member<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.margins[side],
    set: ({ pageLayout }, value) => {
      const points = numberOf('PageSetup.Margin', value);
      if (points < 0) throw badArgument('PageSetup.Margin', value);
      pageLayout.margins = { ...pageLayout.margins, [side]: points };
    },
  };
}

function edge(part: 'header' | 'footer', side: keyof HeaderFooter): Member<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[part][side],
    set: ({ pageLayout }, value) => {
      const text = textOf('PageSetup', value);
      if (text.length > 255) throw badArgument('PageSetup', text);
      pageLayout[part] = { ...pageLayout[part], [side]: text };
    },
  };
}

function centering(part: 'centersHorizontally' | 'centersVertically'): Member<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[part],
    set: ({ pageLayout }, value) => {
      pageLayout[part] = truthOf('PageSetup', value);
    },
  };
}

type Pages = { readonly pagesAcross: number | null; readonly pagesDown: number | null };

/** A percentage, or as many pages as are said; pages that are said while there is a percentage wait until it is taken away. */
function zooming(): Members<Sheet> {
  const waiting = new WeakMap<Sheet, Pages>();
  const pagesOf = (sheet: Sheet): Pages => {
    const { zoom } = sheet.pageLayout;
    return 'scale' in zoom ? (waiting.get(sheet) ?? { pagesAcross: 1, pagesDown: 1 }) : zoom;
  };
  const fitted = (name: string, part: keyof Pages): Member<Sheet> => ({
    get: (sheet) => pagesOf(sheet)[part] ?? false,
    set: (sheet, value) => {
      const pages = { ...pagesOf(sheet), [part]: value === false ? null : pageCount(name, value) };
      if ('scale' in sheet.pageLayout.zoom) waiting.set(sheet, pages);
      else sheet.pageLayout.zoom = pages;
    },
  });
  return {
    Zoom: {
      get: ({ pageLayout: { zoom } }) => ('scale' in zoom ? zoom.scale : false),
      set: (sheet, value) => {
        const pages = pagesOf(sheet);
        if (value === false) sheet.pageLayout.zoom = pages;
        else {
          const scale = numberOf('PageSetup.Zoom', value);
          if (scale < 10 || scale > 400) throw badArgument('PageSetup.Zoom', value);
          waiting.set(sheet, pages);
          sheet.pageLayout.zoom = { scale };
        }
      },
    },
    FitToPagesWide: fitted('FitToPagesWide', 'pagesAcross'),
    FitToPagesTall: fitted('FitToPagesTall', 'pagesDown'),
  };
}

function pageCount(name: string, value: unknown): number {
  const count = numberOf(name, value);
  if (!Number.isInteger(count) || count < 1) throw badArgument(name, value);
  return count;
}

function printed(): Members<Sheet> {
  return {
    PrintArea: {
      get: ({ pageLayout: { printArea } }) =>
        (printArea ?? []).map((area) => addressOf(area)).join(','),
      set: (sheet, value) => {
        const text = textOf('PrintArea', value);
        sheet.pageLayout.printArea = text === '' ? null : rangeNamed(sheet, text).areas;
      },
    },
    PrintTitleRows: {
      get: ({ pageLayout: { titleRows } }) =>
        titleRows === null
          ? ''
          : addressOf({ top: titleRows[0], bottom: titleRows[1], left: 0, right: maxColumns - 1 }),
      set: (sheet, value) => {
        sheet.pageLayout.titleRows = titlesOf(sheet, value, 'rows');
      },
    },
    PrintTitleColumns: {
      get: ({ pageLayout: { titleColumns } }) =>
        titleColumns === null
          ? ''
          : addressOf({
              left: titleColumns[0],
              right: titleColumns[1],
              top: 0,
              bottom: maxRows - 1,
            }),
      set: (sheet, value) => {
        sheet.pageLayout.titleColumns = titlesOf(sheet, value, 'columns');
      },
    },
  };
}

function titlesOf(
  sheet: Sheet,
  value: unknown,
  kind: 'rows' | 'columns',
): readonly [number, number] | null {
  const text = textOf('PrintTitles', value);
  if (text === '') return null;
  const { areas } = rangeNamed(sheet, text);
  const [area] = areas;
  const isWhole = kind === 'rows' ? isWholeRows(area) : isWholeColumns(area);
  if (areas.length > 1 || !isWhole) throw badArgument('PrintTitles', text);
  return kind === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
}
