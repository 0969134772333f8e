import { planBook, type PlannedBook } from '../../src/flows/book';
import type { Snapshot } from '../../src/flows/session';
import { listRows } from '../../src/layout/listSheet';
import { scoreCells } from '../../src/layout/scoreSources';
import { rankingColumns } from '../../src/layout/rankingColumns';
import { formatAddress } from '../../src/workbook/address';
import { sheetKeys } from '../../src/layout/sheetKey';
import { summarySource } from '../../src/layout/summarySource';
import { activeUnits } from '../../src/scoring/assess';
import { hasSign } from '../../src/scoring/hasSign';
import { totalKeys } from '../../src/scoring/model';
import type { UnitScore } from '../../src/scoring/unitScore';
import { isErrorText } from '../../src/base/value';
import { texts } from '../layout/fixture';
import type { SheetValues } from './readValues';

const { states } = texts.sheets;

/** The workbook as planned from what was read of it. */
export function plannedOf({ evaluation }: Snapshot): PlannedBook {
  if (evaluation === null) throw new Error('the workbook holds no evaluation');
  return planBook(evaluation, texts, []);
}

/** Cells that hold an error value, `sheet!cell`. */
export function errorCells(values: SheetValues): readonly string[] {
  return Object.entries(values).flatMap(([sheet, cells]) =>
    Object.entries(cells).flatMap(([cell, value]) =>
      isErrorText(value) ? [`${sheet}!${cell}`] : [],
    ),
  );
}

/**
 * Every score sheet, summary and ranking, as a program that is not ours computed them, against the engine: rounded totals,
 * states and ranks identical, all else within 1e-9.
 */
export function expectAgreement(values: SheetValues, snapshot: Snapshot): void {
  const planned = plannedOf(snapshot);
  for (const score of Object.values(snapshot.scores))
    if (!isStaged(planned, score.unit)) expectUnit(values, planned, score);
  for (const [group, rows] of Object.entries(snapshot.rankings)) {
    expect(rows.length).toBeGreaterThan(0);
    expectSummary(values, planned, snapshot, group);
    if (planned.evaluation.ranked.includes(group)) expectRanking(values, planned, snapshot, group);
  }
}

/** Stages make the total of the unit: `stageFigures` compares those. */
export function isStaged({ assessment, evaluation }: PlannedBook, unit: string): boolean {
  const group = evaluation.roster.find((it) => it.code === unit)?.group ?? '';
  return assessment.model(group).staged !== null;
}

type Found = string | number | boolean | undefined;

function sheetOf(values: SheetValues, { context }: PlannedBook, key: string) {
  const sheet = values[context.name(key)];
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return (address: string): Found => sheet[address.replaceAll('$', '')];
}

/** `'sheet'!$A$1`, as a formula writes it. */
function valueAt(values: SheetValues, reference: string): Found {
  const [quoted = '', cell = ''] = reference.split('!');
  const sheet = values[quoted.slice(1, -1).replaceAll("''", "'")];
  if (sheet === undefined) throw new Error(`no sheet ${quoted}`);
  return sheet[cell.replaceAll('$', '')];
}

function expectUnit(values: SheetValues, planned: PlannedBook, score: UnitScore): void {
  const group = planned.evaluation.roster.find((it) => it.code === score.unit)?.group ?? '';
  const cells = scoreCells(planned.context, score.unit, group);
  const ref = (key: string): Found => valueAt(values, cells.ref(key));
  expect([score.unit, valueAt(values, cells.state)]).toEqual([score.unit, states[score.state]]);
  const model = planned.assessment.model(group);
  const totals = [
    ...(['base', 'total'] as const),
    ...(hasSign(model, 'bonus') ? (['bonusRaw', 'bonus'] as const) : []),
    ...(hasSign(model, 'penalty') ? (['penalty'] as const) : []),
  ];
  const exact = [
    ...Object.entries(score.leaves).map(([key, it]) => [key, it.points] as const),
    ...Object.entries(score.rules).map(([key, it]) => [key, it.points] as const),
    ...Object.entries(score.subtotals),
    ...Object.entries(score.aids),
    ...totals.map((key) => [totalKeys[key], score[key]] as const),
  ];
  for (const [key, points] of exact) expectClose(`${score.unit} ${key}`, ref(key), points);
  expect([score.unit, ref(totalKeys.rounded)]).toEqual([score.unit, shownTotal(score)]);
}

/** What cannot be computed yet is empty. */
function expectClose(what: string, found: Found, points: UnitScore['total']): void {
  if (points === null) expect([what, found ?? '']).toEqual([what, '']);
  else {
    expect([what, typeof found]).toEqual([what, 'number']);
    expect([what, Math.abs(Number(found) - Number(points)) <= 1e-9]).toEqual([what, true]);
  }
}

function shownTotal(score: UnitScore): string | number {
  if (score.total === null) return states.pending;
  return score.rounded === null ? states[score.state] : Number(score.rounded);
}

function expectSummary(
  values: SheetValues,
  planned: PlannedBook,
  snapshot: Snapshot,
  group: string,
): void {
  const key = sheetKeys.summary(group);
  const units = activeUnits(planned.evaluation, group).map((it) => it.code);
  const grid = summarySource(planned.context, group);
  const at = sheetOf(values, planned, key);
  units.forEach((unit, index) => {
    const row = snapshot.rankings[group]?.find((it) => it.unit === unit);
    if (row === undefined) throw new Error(`no rank of ${unit}`);
    const shown = (['state', 'total', 'rank'] as const).map((it) => at(grid.cell(index, it)) ?? '');
    const { score, rank } = row;
    expect([unit, ...shown]).toEqual([unit, states[score.state], shownTotal(score), rank ?? '']);
    const parts = [
      ...planned.assessment
        .model(group)
        .branches.map(
          (it, column) => [`branch${column}`, score.subtotals[it.key] ?? null] as const,
        ),
      ['base', score.base] as const,
      ['bonus', score.bonus] as const,
      ['penalty', score.penalty.neg()] as const,
    ];
    for (const [column, points] of parts)
      if (grid.columns.some((it) => it.key === column))
        expectClose(`${unit} ${column}`, at(grid.cell(index, column)), points);
  });
}

/** The order of rows too: the sheet sorts itself by formulas. */
function expectRanking(
  values: SheetValues,
  planned: PlannedBook,
  snapshot: Snapshot,
  group: string,
): void {
  const at = sheetOf(values, planned, sheetKeys.ranking(group));
  const names = new Map(planned.evaluation.roster.map((it) => [it.code, it.name]));
  const rows = snapshot.rankings[group] ?? [];
  const isPending = snapshot.open.length > 0;
  const grid = summarySource(planned.context, group);
  const columns = rankingColumns(grid, isPending, texts.sheets).map((it) => it.key);
  const cell = (key: string, index: number): Found =>
    at(formatAddress(listRows.firstRow + index, columns.indexOf(key)));
  const shown = rows.map((_, index) =>
    ['rank', 'unit', 'total', 'note'].map((it) => cell(it, index) ?? ''),
  );
  expect(shown).toEqual(
    rows.map(({ unit, score, rank, isTied }) => [
      isPending ? states.pending : (rank ?? ''),
      names.get(unit),
      shownTotal(score),
      noteOf(rank, isTied, states[score.state]),
    ]),
  );
  expect(cell('unit', rows.length) ?? '').toBe('');
}

function noteOf(rank: number | null, isTied: boolean, state: string): string {
  if (rank === null) return state;
  return isTied ? states.tied : '';
}
