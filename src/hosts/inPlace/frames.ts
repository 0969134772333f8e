import type { SheetPlan } from '../../workbook/plan';

/** Sheets that look alike: the first is made, the others are copies of it. */
export interface FrameGroup {
  readonly first: SheetPlan;
  readonly others: readonly SheetPlan[];
}

/** New sheets by what they look like, in the order of their first one. Sheets with charts go alone: a copy would show the cells of another. */
export function groupFrames(plans: readonly SheetPlan[]): readonly FrameGroup[] {
  const groups: SheetPlan[][] = [];
  for (const plan of plans) {
    const group = groups.find(([first]) => first !== undefined && isSameFrame(first, plan));
    if (group === undefined) groups.push([plan]);
    else group.push(plan);
  }
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

/** Plans share what is equal, so the parts need not be compared; heights and page breaks are a unit's own. */
function isSameFrame(a: SheetPlan, b: SheetPlan): boolean {
  return (
    [a, b].every((it) => (it.charts ?? []).length === 0) &&
    a.styles === b.styles &&
    a.merges === b.merges &&
    a.validations === b.validations &&
    a.conditionalFormats === b.conditionalFormats &&
    a.columns === b.columns &&
    JSON.stringify(viewOf(a)) === JSON.stringify(viewOf(b))
  );
}

function viewOf({ tabColor, freeze, filter, print, rows }: SheetPlan) {
  const { breaksBefore: _, ...rest } = print;
  const shapes = rows.map(({ row, heightPt, hidden }) => [row, heightPt !== undefined, hidden]);
  return [tabColor, freeze, filter, rest, shapes];
}
