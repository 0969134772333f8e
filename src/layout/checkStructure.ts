import type { Issue } from '../base/issue';
import type { SheetPlan } from '../workbook/plan';
import type { SheetIndex } from './sheetIndex';

/** Rows and columns that are missing, doubled or out of order, and rows with content that are hidden. */
export function checkStructure(plan: SheetPlan, index: SheetIndex): readonly Issue[] {
  const { name } = index.content;
  const rowKeys = columnKeys(plan);
  const columns = plan.blocks[0]?.cells[0]?.slice(1) ?? [];
  const names = columns.filter((it): it is string => typeof it === 'string' && it !== '');
  const problems = [
    ...sequence(rowKeys, index.rows).map((it): Issue => rowIssue(it, name)),
    ...sequence(names, index.columns).map((it): Issue => columnIssue(it, name)),
  ];
  const fix = { fix: 'restoreSheet', key: plan.key } as const;
  const structural = problems.map((it): Issue => ({ ...it, fix }));
  return [...structural, ...hiddenRows(plan, index, rowKeys)];
}

/** The keys of the key column below the key row, from the top; the sheet's first block starts at A1. */
function columnKeys(plan: SheetPlan): readonly string[] {
  const rows = plan.blocks[0]?.cells ?? [];
  return rows.slice(1).flatMap(([key]) => (typeof key === 'string' && key !== '' ? [key] : []));
}

type Problem =
  | { readonly problem: 'missing' | 'doubled'; readonly keys: readonly string[] }
  | { readonly problem: 'moved' };

function sequence(
  keys: readonly string[],
  found: ReadonlyMap<string, readonly number[]>,
): readonly Problem[] {
  const missing = keys.filter((it) => !found.has(it));
  const doubled = keys.filter((it) => (found.get(it)?.length ?? 0) > 1);
  const places = keys.flatMap((it) => found.get(it)?.[0] ?? []);
  const isMoved = places.some((it, index) => index > 0 && it < (places[index - 1] ?? 0));
  return [
    ...(missing.length === 0 ? [] : [{ problem: 'missing', keys: missing } as const]),
    ...(doubled.length === 0 ? [] : [{ problem: 'doubled', keys: doubled } as const]),
    ...(isMoved ? [{ problem: 'moved' } as const] : []),
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
  keys: readonly string[],
): readonly Issue[] {
  const planned = new Set(plan.rows.filter((it) => it.hidden === true).map((it) => it.row));
  const own = new Set(keys.flatMap((it) => rows.get(it) ?? []));
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
