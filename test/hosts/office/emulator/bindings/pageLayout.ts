import type { HeaderFooter, PageLayout, Sheet } from '../../excel/model';
import { bind, type Bindings } from '../protocol/binding';
import { HostObject } from '../protocol/hostObject';
import { invalidArgument } from '../protocol/hostFault';
import { record } from './argument';
import { printCalls } from './printAreas';

type Margin = keyof PageLayout['margins'];

const margins: Readonly<Record<string, Margin>> = {
  LeftMargin: 'left',
  RightMargin: 'right',
  TopMargin: 'top',
  BottomMargin: 'bottom',
  HeaderMargin: 'header',
  FooterMargin: 'footer',
};

/** Settings of which only equality matters, and what a new sheet has. */
const others: Readonly<Record<string, unknown>> = {
  BlackAndWhite: false,
  DraftMode: false,
  FirstPageNumber: '',
  PrintComments: 'NoComments',
  PrintErrors: 'AsDisplayed',
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: 'DownThenOver',
};

/** How a sheet is printed. */
export function pageLayoutBindings(): Bindings {
  return {
    PageLayout: bind<Sheet>({
      get: {
        ...mapped(margins, ({ pageLayout }, _name, margin) => pageLayout.margins[margin]),
        ...mapped(
          others,
          ({ pageLayout }, name, fallback) => pageLayout.extras.get(name) ?? fallback,
        ),
        Orientation: ({ pageLayout }) =>
          pageLayout.orientation === 'portrait' ? 'Portrait' : 'Landscape',
        PaperSize: ({ pageLayout }) => pageLayout.paperSize,
        CenterHorizontally: ({ pageLayout }) => pageLayout.centersHorizontally,
        CenterVertically: ({ pageLayout }) => pageLayout.centersVertically,
        Zoom: ({ pageLayout: { zoom } }) =>
          'scale' in zoom
            ? { scale: zoom.scale }
            : {
                horizontalFitToPages: zoom.pagesAcross ?? 0,
                verticalFitToPages: zoom.pagesDown ?? 0,
              },
      },
      set: {
        ...mappedSet(margins, ({ pageLayout }, margin, value) => {
          pageLayout.margins = { ...pageLayout.margins, [margin]: Number(value) };
        }),
        ...mappedSet(
          Object.fromEntries(Object.keys(others).map((name) => [name, name])),
          ({ pageLayout }, name, value) => void pageLayout.extras.set(name, value),
        ),
        Orientation: ({ pageLayout }, value) => {
          pageLayout.orientation = value === 'Landscape' ? 'landscape' : 'portrait';
        },
        PaperSize: ({ pageLayout }, value) => {
          pageLayout.paperSize = String(value);
        },
        CenterHorizontally: ({ pageLayout }, value) => {
          pageLayout.centersHorizontally = value === true;
        },
        CenterVertically: ({ pageLayout }, value) => {
          pageLayout.centersVertically = value === true;
        },
        Zoom: ({ pageLayout }, value, location) => {
          pageLayout.zoom = zoomOf(record(value, location), location);
        },
      },
      call: printCalls,
    }),
    HeaderFooterGroup: bind<Sheet>({
      get: { State: () => 'Default' },
      navigate: {
        DefaultForAllPages: (sheet) => new HostObject('HeaderFooter', sheet),
      },
    }),
    HeaderFooter: bind<Sheet>({
      get: Object.fromEntries(
        headerFooters.map(([name, where, part]) => [
          name,
          ({ pageLayout }: Sheet) => pageLayout[where][part],
        ]),
      ),
      set: Object.fromEntries(
        headerFooters.map(([name, where, part]) => [
          name,
          ({ pageLayout }: Sheet, value: unknown) => {
            pageLayout[where] = { ...pageLayout[where], [part]: String(value) };
          },
        ]),
      ),
    }),
  };
}

const headerFooters: readonly (readonly [string, 'header' | 'footer', keyof HeaderFooter])[] = [
  ['LeftHeader', 'header', 'left'],
  ['CenterHeader', 'header', 'center'],
  ['RightHeader', 'header', 'right'],
  ['LeftFooter', 'footer', 'left'],
  ['CenterFooter', 'footer', 'center'],
  ['RightFooter', 'footer', 'right'],
];

function mapped<T>(
  names: Readonly<Record<string, T>>,
  read: (sheet: Sheet, name: string, value: T) => unknown,
): Readonly<Record<string, (sheet: Sheet) => unknown>> {
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => [name, (sheet) => read(sheet, name, value)]),
  );
}

function mappedSet<T>(
  names: Readonly<Record<string, T>>,
  write: (sheet: Sheet, name: T, value: unknown) => void,
): Readonly<Record<string, (sheet: Sheet, value: unknown) => void>> {
  return Object.fromEntries(
    Object.entries(names).map(([name, key]) => [name, (sheet, value) => write(sheet, key, value)]),
  );
}

const most = { scale: 400, pages: 32_767 };
const least = { scale: 10 };

/** A scale in percent, or pages across and down, of which 0 or nothing means as many as it takes. */
function zoomOf(
  { scale, horizontalFitToPages, verticalFitToPages }: Readonly<Record<string, unknown>>,
  location: string,
): PageLayout['zoom'] {
  const pages = (value: unknown): number | null => {
    if (value === undefined || value === null || value === 0) return null;
    if (typeof value !== 'number' || value < 0 || value > most.pages)
      throw invalidArgument(location);
    return value;
  };
  const [pagesAcross, pagesDown] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
  if (pagesAcross !== null || pagesDown !== null) return { pagesAcross, pagesDown };
  if (typeof scale !== 'number' || scale < least.scale || scale > most.scale) {
    throw invalidArgument(location);
  }
  return { scale };
}
