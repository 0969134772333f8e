import { newEvaluation } from '../flows/newEvaluation';
import { createXlsxHost } from '../hosts/xlsx/xlsxHost';
import { eventCells } from '../layout/eventCells';
import { newEventLedger } from '../layout/eventRoom';
import { eventGridOf, planEvents } from '../layout/planEvents';
import { planContext, type PlanContext } from '../layout/planWorkbook';
import { sheetKeys } from '../layout/sheetKey';
import { stylesOf } from '../layout/styles';
import { serialOf } from '../rules/day';
import { assess } from '../scoring/assess';
import { eventLists } from '../scoring/eventLists';
import type { Evaluation, EventEntry } from '../scoring/evaluation';
import type { Scheme } from '../scheme/scheme';
import { blankSheet } from '../workbook/blankSheet';
import type { SheetPlan } from '../workbook/plan';
import { benchTexts } from './benchFixture';
import type { Measure } from './measure';
import { recalculateFile } from './recalculateFile';

interface Size {
  readonly units: number;
  readonly events: number;
}

const whole: Size = { units: 1000, events: 2000 };
const half: Size = { units: 500, events: 1000 };

/** A ledger of events at the largest size that is promised, against one with half the units and half the events. */
export async function eventMeasures(scheme: Scheme): Promise<readonly Measure[]> {
  const [large, small] = [whole, half].map((it) => ledgerOf(scheme, it));
  if (large === undefined || small === undefined) return [];
  const [file, smallFile] = [await fileOf(contextOf(large)), await fileOf(contextOf(small))];
  return [
    {
      name: 'ledger: resolve and count events',
      runs: 5,
      targetMs: 500,
      run: () => assess(large),
      baseline: { name: 'half units, half events', run: () => assess(small) },
    },
    {
      name: 'ledger: plan its sheet',
      runs: 5,
      targetMs: 1000,
      run: () => planEvents(contextOf(large)),
      baseline: { name: 'half units, half events', run: () => planEvents(contextOf(small)) },
    },
    {
      name: 'ledger: LibreOffice recalculates',
      runs: 2,
      targetMs: null,
      run: () => recalculateFile(file),
      baseline: { name: 'half units, half events', run: () => recalculateFile(smallFile) },
    },
  ];
}

/** All units of one group, whose events are all counted; each event is of another unit and rule than the one before it. */
function ledgerOf(scheme: Scheme, { units, events: count }: Size): Evaluation {
  const empty = newEvaluation(scheme);
  const [group] = scheme.groups;
  const codes = Array.from({ length: units }, (_, index) => `u-${index}`);
  const roster = codes.map((code, index) => ({
    code,
    name: `unit ${index}`,
    group: group?.id ?? '',
    status: 'active' as const,
  }));
  const rules = eventLists(scheme, [], null).rules.filter((it) =>
    it.groups.includes(group?.id ?? ''),
  );
  const start = serialOf(`${scheme.year}-01-01`);
  const events = Array.from({ length: count }, (_, index): EventEntry => ({
    date: start + (index % 360),
    unit: roster[(index * 7) % units]?.name ?? '',
    rule: rules[index % rules.length]?.label ?? '',
    count: 1 + (index % 3),
    basis: `notice ${index}`,
    number: null,
    note: null,
  }));
  const ledger = { ...newEventLedger, units: codes, events, rows: count + 250 };
  return { ...empty, roster, events: ledger };
}

function contextOf(evaluation: Evaluation): PlanContext {
  return planContext(assess(evaluation), benchTexts, []);
}

/** The ledger, and a sheet with all the cells that score sheets would count in it. */
async function fileOf(context: PlanContext): Promise<Uint8Array> {
  const grid = eventGridOf(context);
  if (grid === null) throw new Error('no ledger');
  const cell = eventCells(grid, context.name(sheetKeys.events));
  const rules = grid.lists.rules.filter((it) => it.groups.includes(grid.lists.groups[0] ?? ''));
  const cells = grid.lists.units.map(({ code }) =>
    rules.map(({ key }) => ({ formula: cell(code, key) })),
  );
  const counts: SheetPlan = { ...blankSheet('counts'), blocks: [{ at: 'A1', cells }] };
  const host = await createXlsxHost();
  await host.render({ styles: stylesOf(2), sheets: [...planEvents(context), counts] });
  return host.toBytes();
}
