import { isLocked } from '../../workbook/isLocked';
import type { ConditionalFormat, Style } from '../../workbook/plan';
import { HostError } from '../../workbook/host';
import { mainNamespace } from './blankPackage';
import { readPart, writePart, xmlDeclaration } from './parts';
import type { PartsDraft } from './parts';
import { linkedPath } from './relationships';
import { encodeXml, readAttribute } from './scanXml';
import { alignmentXml, borderXml, colorXml, fillXml } from './styleXml';
import {
  childElements,
  localName,
  parseXml,
  prefixOf,
  printXml,
  putChild,
  setAttribute,
} from './xmlTree';
import type { XmlElement } from './xmlTree';

/** The styles of a workbook while a plan is rendered: what is there stays, what is new is added once. */
export interface Stylesheet {
  /** Index of the cell format for a style. */
  readonly cellFormat: (style: Style) => number;
  /** Index of the cell format that is like that one but for its lock. */
  readonly relocked: (format: number, locked: boolean) => number;
  /** Index of the format that a condition gives. */
  readonly conditionFormat: (format: ConditionalFormat) => number;
  /** Puts the styles part back. */
  readonly save: () => void;
}

/** Order of the elements of a styles part. Source: ECMA-376 part 1, 18.8.39. */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

interface Section {
  readonly items: XmlElement[];
  readonly index: Map<string, number>;
}

/** Number formats that every program knows by number. Source: ECMA-376 part 1, 18.8.30. */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const firstOwnFormat = 164;

/** Opens the styles part of a workbook for adding to it. */
export function openStylesheet(parts: PartsDraft, workbookPath: string): Stylesheet {
  const path = linkedPath(parts, workbookPath, 'styles');
  if (path === null) throw new HostError('corrupt', 'the workbook has no styles part');
  const root = parseXml(readPart(parts, path));
  const prefix = prefixOf(root);
  const sections = new Map<string, Section>();
  const section = (name: string): Section => {
    const known = sections.get(name) ?? readSection(root, name);
    sections.set(name, known);
    return known;
  };
  const intern = (name: string, xml: string): number => {
    const { items, index } = section(name);
    const known = index.get(xml);
    if (known !== undefined) return known;
    const element = parseXml(`<x xmlns="${mainNamespace}">${xml}</x>`).children[0];
    if (element === undefined || typeof element === 'string') throw new TypeError('not an element');
    items.push(withPrefix(element, prefix));
    index.set(xml, items.length - 1);
    return items.length - 1;
  };
  const base = readBaseFont(section('fonts').items[0]);
  const cellFormats = new Map<Style, number>();

  return {
    cellFormat: (style) => {
      const known =
        cellFormats.get(style) ??
        intern('cellXfs', cellFormatXml(style, { intern, section, base }));
      cellFormats.set(style, known);
      return known;
    },
    relocked: (format, locked) => {
      const before = section('cellXfs').items[format];
      if (before === undefined) throw new HostError('corrupt', `there is no format ${format}`);
      return intern('cellXfs', printXml(withPrefix(withLock(before, locked), '')));
    },
    conditionFormat: (format) => intern('dxfs', conditionXml(format)),
    save: () => {
      const changed = Array.from(sections).reduce((it, [name, { items }]) => {
        if (items.length === 0) return it;
        const old = childElements(it, name)[0] ?? {
          name: prefix + name,
          attributes: '',
          children: [],
        };
        const counted = setAttribute(old, 'count', String(items.length));
        return putChild(it, { ...counted, children: items }, order);
      }, root);
      writePart(parts, path, xmlDeclaration + printXml(changed));
    },
  };
}

interface Registry {
  readonly intern: (section: string, xml: string) => number;
  readonly section: (name: string) => Section;
  readonly base: BaseFont;
}

interface BaseFont {
  readonly name: string;
  readonly sizePt: number;
}

function readSection(root: XmlElement, name: string): Section {
  const items = childElements(root, name).flatMap((it) => childElements(it));
  const index = new Map<string, number>();
  items.forEach((it, position) => {
    const xml = printXml(withPrefix(it, ''));
    if (!index.has(xml)) index.set(xml, position);
  });
  return { items: [...items], index };
}

function readBaseFont(font: XmlElement | undefined): BaseFont {
  const value = (name: string): string | null => {
    const found = font === undefined ? undefined : childElements(font, name)[0];
    return found === undefined ? null : readAttribute(found.attributes, 'val');
  };
  return { name: value('name') ?? 'Calibri', sizePt: Number(value('sz') ?? 11) };
}

function withPrefix(element: XmlElement, prefix: string): XmlElement {
  return {
    ...element,
    name: prefix + localName(element),
    children: element.children.map((it) => (typeof it === 'string' ? it : withPrefix(it, prefix))),
  };
}

function cellFormatXml(style: Style, { intern, section, base }: Registry): string {
  const font = intern('fonts', fontXml(style, base));
  const fill = style.fill === undefined ? 0 : intern('fills', fillXml(style.fill));
  const border = style.border === undefined ? 0 : intern('borders', borderXml(style.border));
  const format = style.format === undefined ? 0 : numberFormat(style.format, intern, section);
  const alignment = alignmentXml(style);
  const protection = isLocked(style) ? '' : '<protection locked="0"/>';
  const applied =
    `${format > 0 ? ' applyNumberFormat="1"' : ''} applyFont="1"` +
    `${fill > 0 ? ' applyFill="1"' : ''}${border > 0 ? ' applyBorder="1"' : ''}` +
    `${alignment === '' ? '' : ' applyAlignment="1"'}${protection === '' ? '' : ' applyProtection="1"'}`;
  const head = `xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const body = alignment + protection;
  return body === '' ? `<${head}${applied}/>` : `<${head}${applied}>${body}</xf>`;
}

function withLock(format: XmlElement, locked: boolean): XmlElement {
  const old = childElements(format, 'protection')[0];
  const element = old ?? { name: `${prefixOf(format)}protection`, attributes: '', children: [] };
  const set = setAttribute(element, 'locked', locked ? '1' : '0');
  const applied = setAttribute(format, 'applyProtection', '1');
  return putChild(applied, set, ['alignment', 'protection', 'extLst']);
}

function fontXml(style: Style, base: BaseFont): string {
  return (
    `<font>${style.bold === true ? '<b/>' : ''}<sz val="${style.sizePt ?? base.sizePt}"/>` +
    (style.color === undefined ? '' : colorXml('color', style.color)) +
    `<name val="${encodeXml(style.font ?? base.name)}"/></font>`
  );
}

function numberFormat(
  code: string,
  intern: Registry['intern'],
  section: Registry['section'],
): number {
  const builtIn = builtInFormats[code];
  if (builtIn !== undefined) return builtIn;
  const { items } = section('numFmts');
  const known = items.find((it) => readAttribute(it.attributes, 'formatCode') === code);
  if (known !== undefined) return formatId(known);
  const next = Math.max(firstOwnFormat - 1, ...items.map(formatId)) + 1;
  intern('numFmts', `<numFmt numFmtId="${next}" formatCode="${encodeXml(code)}"/>`);
  return next;
}

function conditionXml({ color, fill, bold }: ConditionalFormat): string {
  const font =
    bold === true || color !== undefined
      ? `<font>${bold === true ? '<b/>' : ''}${color === undefined ? '' : colorXml('color', color)}</font>`
      : '';
  const pattern =
    fill === undefined
      ? ''
      : `<fill><patternFill>${colorXml('bgColor', fill)}</patternFill></fill>`;
  return font + pattern === '' ? '<dxf/>' : `<dxf>${font}${pattern}</dxf>`;
}

function formatId(format: XmlElement): number {
  return Number(readAttribute(format.attributes, 'numFmtId'));
}
