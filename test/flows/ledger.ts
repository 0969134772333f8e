import type { Value } from '../../src/base/value';
import type { EventColumn } from '../../src/scoring/eventModel';
import type { CellEdit, WorkbookHost } from '../../src/workbook/host';
import { addressOf, contentOf } from './cellsOf';

export const ledgerSheet = '扣分台账';

/** Labels of rules of 樟树, as the ledger lists them. */
export const rules = {
  notice: '月度通报—通报（次）',
  overdue: '动态栏目更新超期—超期提醒（次）',
  lawsuit: '行政复议或诉讼败诉—被判败诉（件）',
} as const;

export type EventInput = Partial<Readonly<Record<EventColumn, Value>>>;

/** A day of 2021 as a serial number: month and day from 1. */
export function day(month: number, date: number): number {
  return Math.round((Date.UTC(2021, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** An event of one notice, changed where `change` says. */
export function event(unit: string, rule: string, change: EventInput = {}): EventInput {
  return { date: day(3, 15), unit, rule, count: 1, basis: '樟政办通报第3期', ...change };
}

/** Types events into the ledger from a row on, 0-based, as a paste does. */
export async function typeEvents(
  host: WorkbookHost,
  events: readonly EventInput[],
  from = 0,
): Promise<void> {
  const content = await contentOf(host, ledgerSheet);
  const edits = events.flatMap((it, index) =>
    Object.entries(it).map(([column, input]): CellEdit => {
      const cell = addressOf(content, `e${from + index + 1}`, column);
      return { sheet: ledgerSheet, cell, input };
    }),
  );
  await host.write(edits);
}
