import type { Points } from '../../src/base/points';
import type { Value } from '../../src/base/value';
import type { ScoreColumn } from '../../src/layout/scoreGrid';
import { unitCell, scoreCells } from '../../src/layout/scoreSources';
import { sheetKeys } from '../../src/layout/sheetKey';
import type { SummaryGrid } from '../../src/layout/summaryGrid';
import { summarySource } from '../../src/layout/summarySource';
import { listRows } from '../../src/layout/listSheet';
import type { PlanContext } from '../../src/layout/planWorkbook';
import { activeUnits } from '../../src/scoring/assess';
import { hasSign } from '../../src/scoring/hasSign';
import { totalKeys } from '../../src/scoring/model';
import { rankGroup } from '../../src/scoring/rankGroup';
import type { RankRow } from '../../src/scoring/unitScore';
import { bandText } from '../../src/layout/bandText';
import { rulesOf, scoreUnit } from '../../src/scoring/scoreUnit';
import { seriesLookup } from '../../src/scoring/scoreSeries';
import type { UnitScore } from '../../src/scoring/unitScore';
import { formatAddress } from '../../src/workbook/address';

/** What an engine that is not ours computed: the value of a cell, the text of an error. */
export type CellReader = (sheet: string, cell: string) => Value;

/** One figure of the sheets and of the engine, for a message that says where they part. */
interface Figure {
  readonly of: string;
  readonly sheet: Value;
  readonly engine: Value;
  /** Rounded: not a bit may differ. */
  readonly isExact?: boolean;
}

/** Units that count in a comparison: what it saw, so that a test can tell that it saw enough. */
export interface Agreement {
  readonly differences: readonly Figure[];
  readonly figures: number;
  readonly states: Readonly<Record<string, number>>;
  readonly ranked: number;
}

/** Everything that both compute, side by side. Rounded totals, states and ranks must be the same, all else within 1e-9. */
export function compareWithEngine(context: PlanContext, read: CellReader): Agreement {
  const { evaluation, scheme } = context.assessment;
  const figures: Figure[] = [];
  const states: Record<string, number> = {};
  let ranked = 0;
  for (const group of scheme.groups) {
    const units = activeUnits(evaluation, group.id);
    const scores = units.map(({ code }) => scoreOf(context, code, group.id));
    for (const score of scores) {
      states[score.state] = (states[score.state] ?? 0) + 1;
      figures.push(...unitFigures(context, score, group.id, read));
    }
    const byUnit = Object.fromEntries(scores.map((it) => [it.unit, it]));
    const rows = rankGroup(context.assessment, group.id, byUnit);
    ranked += rows.filter((it) => it.rank !== null).length;
    const grid = summarySource(context, group.id);
    const ranking = context.name(sheetKeys.ranking(group.id));
    rows.forEach((row, index) => {
      const unit = units.findIndex((it) => it.code === row.unit);
      const cell = (column: Parameters<typeof grid.cell>[1]): Value =>
        read(grid.name, grid.cell(unit, column).replaceAll('$', ''));
      figures.push(
        ...resultFigures(context, row, (key) => (hasColumn(grid, key) ? cell(key) : null)),
        { of: `${row.unit} rank`, sheet: cell('rank'), engine: row.rank ?? '' },
        { of: `${row.unit} place`, sheet: cell('order'), engine: index + 1 },
        {
          of: `${row.unit} on the ranking`,
          sheet: read(ranking, formatAddress(listRows.firstRow + index, 2)),
          engine: units[unit]?.name ?? '',
        },
      );
    });
  }
  const differences = figures.filter((it) => !isSame(it));
  return { differences, figures: figures.length, states, ranked };
}

function scoreOf({ assessment }: PlanContext, unit: string, group: string): UnitScore {
  const { evaluation, scheme } = assessment;
  const series = seriesLookup(
    scheme.series,
    evaluation.series,
    (it) => it.groups.flatMap((id) => activeUnits(evaluation, id).map(({ code }) => code)),
    unit,
  );
  const entries = evaluation.units[unit] ?? { complete: null, rows: {} };
  return scoreUnit(assessment.model(group), unit, entries, series);
}

function unitFigures(
  context: PlanContext,
  score: UnitScore,
  group: string,
  read: CellReader,
): readonly Figure[] {
  const model = context.assessment.model(group);
  const unit = { code: score.unit, group };
  const cells = scoreCells(context, score.unit, group);
  const words = context.texts.sheets.states;
  const named = (of: string, reference: string, engine: Value): Figure => ({
    of: `${score.unit} ${of}`,
    sheet: readReference(read, reference),
    engine,
  });
  const placed = (of: string, row: string, column: ScoreColumn, engine: Value): Figure => {
    const { sheet, cell } = unitCell(context, unit, row, column);
    return { of: `${score.unit} ${of}`, sheet: read(sheet, cell), engine };
  };
  const rounded = score.rounded === null ? words[score.state] : Number(score.rounded);
  return [
    named('state', cells.state, words[score.state]),
    ...Object.entries(score.rows).map(([row, state]) =>
      placed(`state of ${row}`, row, 'state', words[state]),
    ),
    ...rulesOf(model).map((it) =>
      named(`points of ${it.key}`, cells.ref(it.key), points(score.rules[it.key]?.points ?? null)),
    ),
    ...model.branches.flatMap((branch) =>
      branch.leaves.map((it) =>
        named(`leaf ${it.key}`, cells.ref(it.key), points(score.leaves[it.key]?.points ?? null)),
      ),
    ),
    ...Object.entries(score.subtotals).map(([key, sum]) =>
      named(`subtotal ${key}`, cells.ref(key), points(sum)),
    ),
    ...Object.entries(score.aids).map(([key, aid]) => named(key, cells.ref(key), points(aid))),
    named('base', cells.ref(totalKeys.base), points(score.base)),
    ...(hasSign(model, 'bonus')
      ? [
          named('bonus before its cap', cells.ref(totalKeys.bonusRaw), points(score.bonusRaw)),
          named('bonus', cells.ref(totalKeys.bonus), points(score.bonus)),
        ]
      : []),
    ...(hasSign(model, 'penalty')
      ? [named('penalty', cells.ref(totalKeys.penalty), points(score.penalty))]
      : []),
    named('total', cells.ref(totalKeys.total), points(score.total)),
    {
      ...named(
        'rounded total',
        cells.ref(totalKeys.rounded),
        model.total === null ? words.pending : rounded,
      ),
      isExact: true,
    },
    placed('points assessed', '#base', 'result', points(score.assessedPoints)),
  ];
}

function hasColumn(grid: SummaryGrid, key: string): boolean {
  return grid.columns.some((it) => it.key === key);
}

/** What becomes of a unit's total, on its row of the summary sheet. */
function resultFigures(
  { assessment, texts }: PlanContext,
  row: RankRow,
  cell: (key: string) => Value,
): readonly Figure[] {
  const { states, summary } = texts.sheets;
  const isPending = assessment.open.length > 0;
  const none = isPending ? states.pending : states[row.score.state];
  const band = row.band === null ? null : bandText(row.band.name, summary.columns);
  const named = (of: string, key: string, engine: Value): Figure => ({
    of: `${row.unit} ${of}`,
    sheet: cell(key),
    engine,
    isExact: true,
  });
  return [
    named('final total', 'total', row.final === null ? none : Number(row.final)),
    named('band', 'band', band),
    named('converted', 'converted', row.converted === null ? null : Number(row.converted)),
  ];
}

/** `'sheet'!$A$1`, as a formula writes it. */
function readReference(read: CellReader, reference: string): Value {
  const [sheet = '', cell = ''] = reference.split('!');
  return read(sheet.slice(1, -1).replaceAll("''", "'"), cell.replaceAll('$', ''));
}

/** As a cell shows it: "" until it is assessed. */
function points(value: Points | null): Value {
  return value === null ? '' : Number(value);
}

function isSame({ sheet, engine, isExact }: Figure): boolean {
  if (typeof sheet === 'number' && typeof engine === 'number' && isExact !== true)
    return Math.abs(sheet - engine) <= 1e-9;
  return (sheet ?? '') === (engine ?? '');
}
