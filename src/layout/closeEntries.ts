import { parseAddress } from '../workbook/address';
import type {
  Block,
  CellInput,
  SheetPlan,
  Style,
  StyleRange,
  WorkbookPlan,
} from '../workbook/plan';

/** What people add beside our tables is theirs, whatever is final. */
const alwaysOpen = 'foreign';

/** The plan with the entry cells of these sheets closed: they look as before and take nothing. The title of each says so, as `titled` words it. */
export function closeEntries(
  plan: WorkbookPlan,
  keys: ReadonlySet<string>,
  titled: (title: string) => string,
): WorkbookPlan {
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
    return { ...sheet, styles, blocks: sheet.blocks.map((it) => retitled(it, titled)) };
  };
  return {
    styles: { ...plan.styles, ...Object.fromEntries(closed) },
    sheets: plan.sheets.map((it) => (keys.has(it.key) ? close(it) : it)),
  };
}

/** Every sheet of ours has its title below the row and beside the column of keys. */
const title = { row: 1, column: 1 };

function retitled({ at, cells }: Block, titled: (title: string) => string): Block {
  const start = parseAddress(at);
  const [row, column] = [title.row - start.row, title.column - start.column];
  const input = cells[row]?.[column];
  if (typeof input !== 'string' || input === '') return { at, cells };
  const line = (old: readonly CellInput[]) =>
    old.map((it, c) => (c === column ? titled(input) : it));
  return { at, cells: cells.map((it, r) => (r === row ? line(it) : it)) };
}

function closedName(style: string): string {
  return `${style}Closed`;
}
