export type Horizontal =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';
export type Vertical = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type LineStyle =
  'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

export interface Border {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** `#RRGGBB` in capitals, as all colours here. */
  readonly color: string;
}

/** How one cell looks and what protection does with it. Flat, so that a change is a part of it. */
export interface CellFormat {
  /** en-US code; `@` makes what is typed afterwards text. */
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSizePt: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly underline: Underline;
  readonly fontColor: string;
  /** null where the cell has no fill. */
  readonly fillColor: string | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly isWrapped: boolean;
  readonly isShrunk: boolean;
  readonly indent: number;
  /** Degrees, −90 to 90; 180 for text written downwards. */
  readonly textOrientation: number;
  readonly isLocked: boolean;
  readonly isFormulaHidden: boolean;
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly borderRight: Border | null;
  readonly borderDown: Border | null;
  readonly borderUp: Border | null;
}

/** The cell of a new workbook in Chinese Excel. */
export const defaultFormat: CellFormat = {
  numberFormat: 'General',
  fontName: '等线',
  fontSizePt: 11,
  isBold: false,
  isItalic: false,
  isStruck: false,
  underline: 'None',
  fontColor: '#000000',
  fillColor: null,
  horizontal: 'General',
  vertical: 'Center',
  isWrapped: false,
  isShrunk: false,
  indent: 0,
  textOrientation: 0,
  isLocked: true,
  isFormulaHidden: false,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  borderDown: null,
  borderUp: null,
};
