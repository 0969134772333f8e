import type { SheetPlan, Style, StyleRange, WorkbookPlan } from '../workbook/plan';

/** What people add beside our tables is theirs, whatever is final. */
const alwaysOpen = 'foreign';

/** The plan with the entry cells of these sheets closed: they look as before and take nothing. */
export function closeEntries(plan: WorkbookPlan, keys: ReadonlySet<string>): WorkbookPlan {
  if (keys.size === 0) return plan;
  const entries = new Set(
    Object.keys(plan.styles).filter((it) => it !== alwaysOpen && plan.styles[it]?.locked === false),
  );
  const closed = [...entries].map((it): readonly [string, Style] => {
    return [closedName(it), { ...plan.styles[it], closed: true }];
  });
  // Sheets of one frame share their ranges, and go on doing so.
  const known = new Map<readonly StyleRange[], readonly StyleRange[]>();
  const close = (sheet: SheetPlan): SheetPlan => {
    const styles =
      known.get(sheet.styles) ??
      sheet.styles.map((it) =>
        entries.has(it.style) ? { ...it, style: closedName(it.style) } : it,
      );
    known.set(sheet.styles, styles);
    return { ...sheet, styles };
  };
  return {
    styles: { ...plan.styles, ...Object.fromEntries(closed) },
    sheets: plan.sheets.map((it) => (keys.has(it.key) ? close(it) : it)),
  };
}

function closedName(style: string): string {
  return `${style}Closed`;
}
