import type { Style } from '../../workbook/plan';

/** A colour element from `#RRGGBB`. */
export function colorXml(element: string, color: string): string {
  return `<${element} rgb="FF${color.slice(1).toUpperCase()}"/>`;
}

/** A plain fill. */
export function fillXml(color: string): string {
  const foreground = colorXml('fgColor', color);
  return `<fill><patternFill patternType="solid">${foreground}<bgColor indexed="64"/></patternFill></fill>`;
}

/** The same line on all four sides. */
export function borderXml({ line, color }: NonNullable<Style['border']>): string {
  const side = (name: string): string =>
    `<${name} style="${line}">${colorXml('color', color)}</${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

/** Where the text stands in its cell; empty where the style says nothing about it. */
export function alignmentXml({ horizontal, vertical, wrap, indent, shrink }: Style): string {
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
    shrink === true ? ' shrinkToFit="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
