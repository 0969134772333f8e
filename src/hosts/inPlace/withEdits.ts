import type { CellEdit } from '../../workbook/host';
import type { Block, WorkbookPlan } from '../../workbook/plan';

/** Edits of planned sheets become blocks of the plan, which come last and so win; the others are left. */
export function withEdits(
  plan: WorkbookPlan,
  edits: readonly CellEdit[],
): { readonly whole: WorkbookPlan; readonly elsewhere: readonly CellEdit[] } {
  const blocks = new Map(plan.sheets.map((it) => [it.name.toLowerCase(), [] as Block[]]));
  const elsewhere = edits.filter(({ sheet, cell, input }) => {
    const own = blocks.get(sheet.toLowerCase());
    own?.push({ at: cell, cells: [[input]] });
    return own === undefined;
  });
  const sheets = plan.sheets.map((it) => {
    const own = blocks.get(it.name.toLowerCase()) ?? [];
    return own.length === 0 ? it : { ...it, blocks: [...it.blocks, ...own] };
  });
  return { whole: { ...plan, sheets }, elsewhere };
}
