import { formatAddress } from '../../workbook/address';
import { chartSteps } from './chartSteps';
import { parseChartName } from '../inPlace/chartName';
import type { Details } from './details';
import type { SheetFacts } from '../inPlace/facts';
import type { Touched } from '../inPlace/journal';
import { putWritten } from './putWritten';
import { estimateBytes, type SheetStep, type Step } from './requests';
import { resetSheet } from './resetSheet';
import type { SheetState } from './sheetState';
import { columnSteps, rowSteps } from './sizeSteps';
import { putFreeze } from './viewSteps';

/** A sheet to put back, with what is known of it and of its copy. */
export interface PutBack {
  readonly touched: Touched;
  /** Id of its copy. */
  readonly shadow: string;
  readonly state: SheetState;
  /** The sheet as it is now. */
  readonly now: SheetFacts;
  readonly details: Details;
}

/** Writes a sheet from its copy, in place, so that whatever refers to it still does. Done again it does no harm. */
export function putBackSteps({ touched, shadow, state, now, details }: PutBack): readonly Step[] {
  const onTarget = ({ bytes, run }: SheetStep): Step => ({
    bytes,
    run: ({ workbook }) => run(workbook.worksheets.getItem(now.id)),
  });
  return [
    onTarget({
      bytes: estimateBytes(8, 20),
      run: (sheet) => {
        if (now.allowed !== null) sheet.protection.unprotect();
        resetSheet(sheet, details);
      },
    }),
    {
      bytes: estimateBytes(4, 2),
      run: ({ workbook }) => {
        const target = workbook.worksheets.getItem(now.id);
        const copy = workbook.worksheets.getItem(shadow);
        if (state.used !== null)
          target.getRange(state.used).copyFrom(copy.getRange(state.used), 'All');
        for (const { cell, formula } of state.selfReferences)
          target.getRange(cell).formulas = [[formula]];
        putWritten(target.getRange('A1'), [[touched.key]]);
      },
    },
    ...[
      ...columnSteps({ points: state.sizes.columns, hidden: touched.hiddenColumns }),
      ...rowSteps({ points: state.sizes.rows, hidden: touched.hiddenRows }),
      ...chartsBack(touched, details),
    ].map(onTarget),
    onTarget({ bytes: estimateBytes(10, 30, state), run: (sheet) => putView(sheet, state) }),
    onTarget({
      bytes: estimateBytes(1, 1, touched.allowed),
      run: (sheet) => {
        if (touched.allowed !== null) sheet.protection.protect(touched.allowed);
      },
    }),
  ];
}

/** Charts of ours that came are deleted, those that went are drawn again. */
function chartsBack(touched: Touched, details: Details): readonly SheetStep[] {
  const came = details.charts.filter((it) => !touched.charts.includes(it));
  const went = touched.charts.filter((it) => !details.charts.includes(it));
  return [
    ...came.map((name) => ({
      bytes: estimateBytes(1, 1),
      run: (sheet: Excel.Worksheet) => sheet.charts.getItem(name).delete(),
    })),
    ...chartSteps(went.map(parseChartName).filter((it) => it !== null)),
  ];
}

function putView(sheet: Excel.Worksheet, state: SheetState): void {
  const { pageLayout: layout, freezePanes, autoFilter } = sheet;
  sheet.tabColor = state.tabColor;
  layout.set(state.layout);
  layout.headersFooters.defaultForAllPages.set(state.page);
  if (state.printArea !== null) layout.setPrintArea(state.printArea);
  if (state.titleRows !== null) layout.setPrintTitleRows(state.titleRows);
  if (state.titleColumns !== null) layout.setPrintTitleColumns(state.titleColumns);
  for (const row of state.rowBreaks) sheet.horizontalPageBreaks.add(formatAddress(row, 0));
  for (const column of state.columnBreaks) sheet.verticalPageBreaks.add(formatAddress(0, column));
  putFreeze(freezePanes, state.freeze);
  if (state.filter === null) return;
  const { range, criteria } = state.filter;
  autoFilter.apply(range);
  criteria.forEach((it, index) => {
    // Columns that nobody filters have none, whatever the typings say.
    if (isCriterion(it)) autoFilter.apply(range, index, it);
  });
}

function isCriterion(criterion: Excel.FilterCriteria | null): criterion is Excel.FilterCriteria {
  return criterion !== null;
}
