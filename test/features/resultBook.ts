import type { Json, Path } from '../../src/base/finding';
import type { Value } from '../../src/base/value';
import { zhCNFindings } from '../../src/i18n/zh-CN-findings';
import { zhCNSheets } from '../../src/i18n/zh-CN-sheets';
import { listRows } from '../../src/layout/listSheet';
import { planContext, type PlanContext } from '../../src/layout/planWorkbook';
import { planResults } from '../../src/layout/planResults';
import { planScores } from '../../src/layout/planScores';
import { rankingColumns } from '../../src/layout/rankingColumns';
import { sheetKeys } from '../../src/layout/sheetKey';
import { summarySource } from '../../src/layout/summarySource';
import { scoreAll } from '../../src/flows/scoreAll';
import { assess, type Assessment } from '../../src/scoring/assess';
import type { Evaluation, OverrideEntry } from '../../src/scoring/evaluation';
import { rankGroup } from '../../src/scoring/rankGroup';
import type { RankRow } from '../../src/scoring/unitScore';
import { formatAddress } from '../../src/workbook/address';
import { univerCells } from '../layout/univerCells';
import { edited } from '../scheme/edited';
import { zhangshu } from '../scheme/zhangshu';
import { decisionsOn, emptyEvaluation, fullTownRows, typed } from '../scoring/decided';

// A busy machine takes longer than Jest's five seconds to compute the sheets.
jest.setTimeout(180_000);

/** Towns by total, as the engine ranks them and as a program that is not ours computes their sheets. */
export interface ResultBook {
  readonly assessment: Assessment;
  readonly context: PlanContext;
  readonly rows: readonly RankRow[];
  /** A column of the summary, in roster order. */
  readonly summary: (key: string) => readonly Value[];
  /** A column of the ranking, by place. */
  readonly ranking: (key: string) => readonly Value[];
  readonly hasColumn: (key: string) => boolean;
  /** The note above the summary. */
  readonly note: () => Value;
}

export const noOverride: OverrideEntry = {
  value: null,
  reason: null,
  approver: null,
  date: null,
  appeal: null,
};

/** The total of a town, set by hand. */
export function setTo(value: number): OverrideEntry {
  return { ...noOverride, value, reason: '申诉成立', approver: '王敏' };
}

/** Zhangshu's scheme with edits, and as many of its towns as there are totals, complete and with these totals. */
export function townsWith(
  edits: readonly (readonly [Path, Json])[],
  totals: readonly number[],
  change: Partial<Evaluation> = {},
): Evaluation {
  const scheme = edited(zhangshu(), ...edits);
  const empty = emptyEvaluation(scheme);
  const roster = empty.roster.filter((it) => it.group === 'town').slice(0, totals.length);
  const codes = roster.map((it) => it.code);
  return {
    ...empty,
    roster,
    decisions: decisionsOn(scheme),
    inserted: ['town'],
    ranked: ['town'],
    corrected: ['town'],
    units: Object.fromEntries(codes.map((it) => [it, typed(fullTownRows)])),
    overrides: Object.fromEntries(codes.map((it, at) => [it, setTo(totals[at] ?? 0)])),
    ...change,
  };
}

/** The results of an evaluation of towns. */
export async function resultBook(evaluation: Evaluation): Promise<ResultBook> {
  const assessment = assess(evaluation);
  const context = planContext(assessment, { sheets: zhCNSheets, findings: zhCNFindings }, []);
  const read = await univerCells([...planScores(context), ...planResults(context)]);
  const grid = summarySource(context, 'town');
  const columns = rankingColumns(grid, false, zhCNSheets).map((it) => it.key);
  const rows = rankGroup(assessment, 'town', scoreAll(assessment));
  const name = context.name(sheetKeys.ranking('town'));
  return {
    assessment,
    context,
    rows,
    summary: (key) =>
      grid.units.map((_, index) => read(grid.name, grid.cell(index, key).replaceAll('$', ''))),
    ranking: (key) =>
      grid.units.map((_, index) =>
        read(name, formatAddress(listRows.firstRow + index, columns.indexOf(key))),
      ),
    hasColumn: (key) => grid.columns.some((it) => it.key === key) && columns.includes(key),
    note: () => read(grid.name, formatAddress(listRows.noteRow, 1)),
  };
}
