/** Numbers of the object model. Newer builds give them as `Application.Enum` too, older ones do not. */
export const visible = { visible: -1, hidden: 0, veryHidden: 2 } as const;
export const calculation = { automatic: -4105, manual: -4135 } as const;
export const horizontal = { left: -4131, center: -4108, right: -4152 } as const;
export const vertical = { top: -4160, center: -4108, bottom: -4107 } as const;
export const borderIndex = {
  left: 7,
  top: 8,
  bottom: 9,
  right: 10,
  insideVertical: 11,
  insideHorizontal: 12,
} as const;
export const lineStyle = { continuous: 1 } as const;
export const lineWeight = { thin: 2, medium: -4138 } as const;
export const validationType = {
  whole: 1,
  decimal: 2,
  list: 3,
  date: 4,
  textLength: 6,
  custom: 7,
} as const;
export const alertStyle = { stop: 1 } as const;
export const operator = { between: 1, lessEqual: 8 } as const;
export const conditionType = { expression: 2 } as const;
export const orientation = { portrait: 1, landscape: 2 } as const;
export const paperSize = { A3: 8, A4: 9 } as const;
export const selection = { unlocked: 1, none: -4142 } as const;
export const pageBreak = { manual: -4135 } as const;
export const colorIndex = { none: -4142 } as const;
export const chartType = { columnClustered: 51 } as const;
export const plotBy = { columns: 2 } as const;
