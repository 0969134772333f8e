import type { Issue } from '../base/issue';
import type { CellInput, SheetPlan } from '../workbook/plan';
import type { SheetIndex } from './sheetIndex';

/** Rows and columns that are missing, doubled or not where they were planned, and rows with content that are hidden. */
export function checkStructure(plan: SheetPlan, index: SheetIndex): readonly Issue[] {
  const { name } = index.content;
  const rowKeys = columnKeys(plan);
  const columns = keysOf(plan.blocks[0]?.cells[0]?.slice(1) ?? []);
  const problems = [
    ...sequence(rowKeys, index.rows).map((it): Issue => rowIssue(it, name)),
    ...sequence(columns, index.columns).map((it): Issue => columnIssue(it, name)),
  ];
  const fix = { fix: 'restoreSheet', key: plan.key } as const;
  const structural = problems.map((it): Issue => ({ ...it, fix }));
  return [...structural, ...hiddenRows(plan, index, rowKeys)];
}

/** A key with its planned place, 0-based. */
type PlannedKey = readonly [key: string, at: number];

/** The keys of the key column below the key row, from the top; the sheet's first block starts at A1. */
function columnKeys(plan: SheetPlan): readonly PlannedKey[] {
  return keysOf((plan.blocks[0]?.cells ?? []).slice(1).map(([key]) => key ?? null));
}

/** Both key row and key column begin after the mark. */
function keysOf(cells: readonly CellInput[]): readonly PlannedKey[] {
  return cells.flatMap((key, index) =>
    typeof key === 'string' && key !== '' ? [[key, index + 1] as const] : [],
  );
}

type Problem =
  | { readonly problem: 'missing' | 'doubled'; readonly keys: readonly string[] }
  | { readonly problem: 'moved' };

/** A sheet of which every key is there, once, but not where it was planned has been moved or shifted: no cell is where it should be. */
function sequence(
  planned: readonly PlannedKey[],
  found: ReadonlyMap<string, readonly number[]>,
): readonly Problem[] {
  const keys = planned.map(([key]) => key);
  const missing = keys.filter((it) => !found.has(it));
  const doubled = keys.filter((it) => (found.get(it)?.length ?? 0) > 1);
  const places = keys.flatMap((it) => found.get(it)?.[0] ?? []);
  const isTurned = places.some((it, index) => index > 0 && it < (places[index - 1] ?? 0));
  const isShifted = planned.some(([key, at]) => found.get(key)?.[0] !== at);
  const isWhole = missing.length === 0 && doubled.length === 0;
  return [
    ...(missing.length === 0 ? [] : [{ problem: 'missing', keys: missing } as const]),
    ...(doubled.length === 0 ? [] : [{ problem: 'doubled', keys: doubled } as const]),
    ...(isTurned || (isWhole && isShifted) ? [{ problem: 'moved' } as const] : []),
  ];
}

function rowIssue(it: Problem, sheet: string): Issue {
  const common = { severity: 'error', place: { sheet, cell: 'B2' } } as const;
  if (it.problem === 'moved') return { ...common, code: 'sheet.rowsMoved', params: {} };
  return it.problem === 'missing'
    ? { ...common, code: 'sheet.rowMissing', params: { rows: it.keys } }
    : { ...common, code: 'sheet.rowDoubled', params: { rows: it.keys } };
}

function columnIssue(it: Problem, sheet: string): Issue {
  const common = { severity: 'error', place: { sheet, cell: 'B2' } } as const;
  return it.problem === 'missing'
    ? { ...common, code: 'sheet.columnMissing', params: { columns: it.keys } }
    : { ...common, code: 'sheet.columnsMoved', params: {} };
}

/** 1-based numbers of hidden rows that the sheet shows as planned: filtered ones count still. */
function hiddenRows(
  plan: SheetPlan,
  { content, rows }: SheetIndex,
  keys: readonly PlannedKey[],
): readonly Issue[] {
  const planned = new Set(plan.rows.filter((it) => it.hidden === true).map((it) => it.row));
  const own = new Set(keys.flatMap(([key]) => rows.get(key) ?? []));
  const hidden = content.hiddenRows.filter((it) => own.has(it) && !planned.has(it));
  if (hidden.length === 0) return [];
  const [first = 0] = hidden;
  return [
    {
      code: 'sheet.hiddenRow',
      severity: 'warning',
      params: { rows: hidden.map((it) => it + 1) },
      place: {
        sheet: content.name,
        cell: `B${first + 1}`,
      },
    },
  ];
}
