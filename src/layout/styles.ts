import type { Style } from '../workbook/plan';

/** Thin grey lines, few colours: the sheets read like the official attachment. */
const grid = { line: 'thin', color: '#8A93A6' } as const;
const body = { font: 'SimSun', sizePt: 9, vertical: 'center', border: grid } as const;
/** Figures show as typed, none as a dash. */
const figure = { ...body, horizontal: 'center', format: 'General;-General;"\u2014"' } as const;

const base = {
  title: { font: 'SimHei', sizePt: 16, horizontal: 'center', vertical: 'center' },
  titleLeft: { font: 'SimHei', sizePt: 16, vertical: 'center' },
  noteLine: { font: 'SimSun', sizePt: 8, vertical: 'center', color: '#5F6673' },
  plain: { font: 'SimSun', sizePt: 9, vertical: 'center' },
  plainRight: { font: 'SimSun', sizePt: 9, vertical: 'center', horizontal: 'right' },
  plainCenter: { font: 'SimSun', sizePt: 9, vertical: 'center', horizontal: 'center' },
  note: { font: 'SimSun', sizePt: 8, vertical: 'center', color: '#5F6673', wrap: true },
  noteRight: {
    font: 'SimSun',
    sizePt: 8,
    vertical: 'center',
    color: '#5F6673',
    horizontal: 'right',
  },
  example: { font: 'SimHei', sizePt: 9, vertical: 'center', color: '#B3261E', wrap: true },
  head: { ...body, font: 'SimHei', fill: '#E7EDF7', horizontal: 'center', wrap: true },
  band: { ...body, font: 'SimHei', fill: '#F4F6FA', horizontal: 'left', indent: 1 },
  level: { ...body, bold: true, horizontal: 'center', wrap: true },
  levelTop: { ...body, vertical: 'top', bold: true, horizontal: 'center', wrap: true },
  center: { ...body, horizontal: 'center', wrap: true },
  text: { ...body, wrap: true, horizontal: 'left', indent: 0 },
  item: { ...body, wrap: true, horizontal: 'left' },
  grey: { ...body, sizePt: 8, color: '#5F6673', wrap: true, horizontal: 'left' },
  figure,
  figureBold: { ...figure, bold: true },
  score: { ...body, horizontal: 'center', bold: true, sizePt: 10, format: 'General' },
  totalLabel: { ...body, fill: '#F4F6FA', horizontal: 'right', indent: 1 },
  totalFigure: { ...body, fill: '#F4F6FA', horizontal: 'center', bold: true, format: 'General' },
  totalNote: { ...body, fill: '#F4F6FA', sizePt: 8, color: '#5F6673', wrap: true },
  grandLabel: { ...body, fill: '#F4F6FA', horizontal: 'right', indent: 1, bold: true, sizePt: 11 },
  grandFigure: {
    ...body,
    fill: '#F4F6FA',
    horizontal: 'center',
    bold: true,
    sizePt: 13,
  },
  self: { ...body, horizontal: 'center', fill: '#F5F6F1', locked: false, format: 'General' },
  review: {
    ...body,
    horizontal: 'center',
    fill: '#FFF6D6',
    bold: true,
    locked: false,
    format: 'General',
  },
  selfDate: {
    ...body,
    horizontal: 'center',
    fill: '#F5F6F1',
    locked: false,
    format: 'yyyy-m-d',
    shrink: true,
  },
  reviewDate: {
    ...body,
    horizontal: 'center',
    fill: '#FFF6D6',
    bold: true,
    locked: false,
    shrink: true,
    format: 'yyyy-m-d',
  },
  day: { ...body, horizontal: 'center', format: 'yyyy-m-d' },
  selfChoice: {
    ...body,
    sizePt: 8,
    wrap: true,
    horizontal: 'center',
    fill: '#F5F6F1',
    locked: false,
  },
  reviewChoice: {
    ...body,
    sizePt: 8,
    wrap: true,
    horizontal: 'center',
    fill: '#FFF6D6',
    bold: true,
    locked: false,
  },
  given: { ...body, horizontal: 'center', fill: '#F0F1F3', format: 'General' },
  eventDate: {
    ...body,
    horizontal: 'center',
    fill: '#FFFDF3',
    locked: false,
    format: 'yyyy-m-d',
    shrink: true,
  },
  eventCount: {
    ...body,
    horizontal: 'center',
    fill: '#FFFDF3',
    locked: false,
    format: 'General',
  },
  reason: { ...body, wrap: true, horizontal: 'left', fill: '#FFFDF3', locked: false },
  applies: { ...body, horizontal: 'center', fill: '#FFF6D6', locked: false },
  responsible: {
    ...body,
    sizePt: 8,
    wrap: true,
    horizontal: 'center',
    fill: '#FFFDF3',
    locked: false,
  },
  evidence: { ...body, sizePt: 8, wrap: true, horizontal: 'left', fill: '#FFFDF3', locked: false },
  draftLevel: {
    ...body,
    bold: true,
    wrap: true,
    horizontal: 'center',
    fill: '#FFFDF3',
    locked: false,
  },
  draftName: { ...body, wrap: true, horizontal: 'center', fill: '#FFFDF3', locked: false },
  draftText: { ...body, wrap: true, horizontal: 'left', fill: '#FFFDF3', locked: false },
  draftSmall: {
    ...body,
    sizePt: 8,
    wrap: true,
    horizontal: 'left',
    fill: '#FFFDF3',
    locked: false,
  },
  draftPoints: {
    ...body,
    horizontal: 'center',
    fill: '#FFF6D6',
    locked: false,
    format: 'General',
  },
  complete: { ...body, horizontal: 'center', bold: true, fill: '#FFF6D6', locked: false },
  points: { ...body, horizontal: 'center' },
  pointsBold: { ...body, horizontal: 'center', bold: true },
  total: { ...body, horizontal: 'center', bold: true },
  computed: { ...body, horizontal: 'center' },
  adjusted: { ...body, horizontal: 'center', format: 'General;-General;"\u2014"' },
  rank: { ...body, horizontal: 'center', bold: true, sizePt: 10 },
  key: { font: 'SimSun', sizePt: 8, color: '#8A93A6' },
  foreign: { font: 'SimSun', sizePt: 9, vertical: 'center', wrap: true, locked: false },
} as const;

/** Points of a scheme have so many decimals; what they sum up to shows no fewer. */
const pointDecimals = 2;

/**
 * Every style of our sheets, by name. Totals show as many decimals as they are rounded to, what they are made of no fewer than
 * points have. Fonts by their Latin family names, which every system resolves.
 */
export function stylesOf(decimals: number): Readonly<Record<StyleName, Style>> {
  const part = { format: fixed(Math.max(decimals, pointDecimals)) };
  const total = { format: fixed(decimals) };
  return {
    ...base,
    grandFigure: { ...base.grandFigure, ...total },
    total: { ...base.total, ...total },
    computed: { ...base.computed, ...total },
    points: { ...base.points, ...part },
    pointsBold: { ...base.pointsBold, ...part },
  };
}

function fixed(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

export type StyleName = keyof typeof base;
