import type { InputSpec } from '../base/inputSpec';
import { hasSign } from '../scoring/hasSign';
import type { ForeignRow } from '../scoring/evaluation';
import type {
  AdjustmentModel,
  AidModel,
  BranchModel,
  GroupModel,
  LeafModel,
  RuleModel,
  VetoModel,
} from '../scoring/model';
import { levelBands, levelRowKey, levelRows } from './levelBands';
import { scoreWidths } from './scoreWidths';

/** A row of the score sheet below the headings. `key` stands in the hidden key column. */
export type Line =
  | {
      readonly line: 'leaf';
      readonly key: string;
      readonly branch: BranchModel;
      readonly leaf: LeafModel;
      readonly rule: RuleModel;
      readonly spec: InputSpec;
    }
  | {
      readonly line: 'adjustment';
      readonly key: string;
      readonly adjustment: AdjustmentModel;
      readonly rule: RuleModel;
      readonly spec: InputSpec;
    }
  | {
      readonly line: 'veto';
      readonly key: string;
      readonly veto: VetoModel;
      readonly spec: InputSpec;
    }
  | {
      readonly line:
        'adjustmentHead' | 'vetoHead' | 'base' | 'bonus' | 'penalty' | 'total' | 'signature';
      readonly key: string;
    }
  /** The sums of the upper levels, below their title. */
  | { readonly line: 'levels'; readonly key: string }
  | { readonly line: 'foreign'; readonly key: null; readonly row: ForeignRow };

/** A row that people fill. */
export type FilledLine = Extract<Line, { readonly line: 'leaf' | 'adjustment' | 'veto' }>;

export function isFilledLine(line: Line): line is FilledLine {
  return line.line === 'leaf' || line.line === 'adjustment' || line.line === 'veto';
}

/** Columns of the score sheet in order; as many levels as the table has. */
export type ScoreColumn =
  | 'key'
  | `level${number}`
  | 'points'
  | 'criterion'
  | 'applies'
  | 'item'
  | 'self'
  | 'review'
  | 'lost'
  | 'score'
  | 'reason'
  | 'responsible'
  | 'wanted'
  | 'evidence'
  | 'state'
  | 'result'
  | AidModel['column'];

/** Keys of the rows above the lines. */
export const headKeys = { title: '#title', head: '#head', columns: '#columns' } as const;

/** Where everything of a score sheet stands: the map that planning and reading share. All 0-based. */
export interface ScoreGrid {
  readonly columns: readonly ScoreColumn[];
  readonly column: (name: ScoreColumn) => number;
  /** How wide a column is, in characters. */
  readonly chars: (name: ScoreColumn) => number;
  readonly firstLine: number;
  readonly lines: readonly Line[];
  /** The row of a key. @throws {RangeError} for a key that the sheet does not have. */
  readonly row: (key: string) => number;
}

/** Key of the line above the vetoes. */
export const vetoHeadKey = '#vetoes';

const keyRow = 0;
const titleRow = 1;
const headRow = 2;
const columnsRow = 3;
/** Row of the column keys, and of the parts above the table. */
export const scoreRows = { keyRow, titleRow, headRow, columnsRow } as const;

/** The lines of a group's score sheet with the rows that people inserted, each after the row it stood after. */
export function scoreGrid(model: GroupModel, foreign: readonly ForeignRow[] = []): ScoreGrid {
  const columns = scoreColumns(model);
  const lines = withForeign(ownLines(model, columns), foreign);
  const firstLine = columnsRow + 1;
  const rows = new Map<string, number>([
    [headKeys.title, titleRow],
    [headKeys.head, headRow],
    [headKeys.columns, columnsRow],
  ]);
  lines.forEach((line, index) => {
    if (line.key !== null) rows.set(line.key, firstLine + index);
  });
  return {
    columns,
    column: (name) => columns.indexOf(name),
    chars: scoreWidths(model.table, columns),
    firstLine,
    lines,
    row: (key) => {
      const row = rows.get(key);
      if (row === undefined) throw new RangeError(`no row ${key} on the score sheet`);
      return row;
    },
  };
}

/** What a decision says changes no column, so that a sheet is read as it was made. */
function scoreColumns({ table, branches }: GroupModel): readonly ScoreColumn[] {
  const level = table.levels.map((_, index): ScoreColumn => `level${index + 1}`);
  const mayNotApply = branches.some((it) => it.leaves.some((leaf) => leaf.leaf.mayNotApply));
  return [
    'key',
    ...level,
    ...(['points', 'criterion'] as const),
    ...(mayNotApply ? (['applies'] as const) : []),
    ...(['item', 'self', 'review', 'lost', 'score', 'reason'] as const),
    ...(table.hasResponsible ? (['responsible'] as const) : []),
    ...(['wanted', 'evidence', 'state', 'result'] as const),
    ...(mayNotApply ? (['lifted', 'share', 'over'] as const) : []),
  ];
}

function ownLines(model: GroupModel, columns: readonly ScoreColumn[]): readonly Line[] {
  const leafLines = model.branches.flatMap((branch) =>
    branch.leaves.flatMap((leaf) =>
      leaf.rules.flatMap((rule) =>
        rowSpecs(rule).map((spec): Line => ({
          line: 'leaf',
          key: spec.row,
          branch,
          leaf,
          rule,
          spec,
        })),
      ),
    ),
  );
  const adjustmentLines = model.adjustments.flatMap((adjustment) =>
    rowSpecs(adjustment.rule).map((spec): Line => ({
      line: 'adjustment',
      key: spec.row,
      adjustment,
      rule: adjustment.rule,
      spec,
    })),
  );
  return [
    ...leafLines,
    ...(adjustmentLines.length === 0
      ? []
      : [{ line: 'adjustmentHead', key: '#adjustments' } as const, ...adjustmentLines]),
    ...(model.vetoes.length === 0 ? [] : vetoLines(model.vetoes)),
    { line: 'base', key: '#base' },
    ...(hasSign(model, 'bonus') ? [{ line: 'bonus', key: '#bonus' } as const] : []),
    ...(hasSign(model, 'penalty') ? [{ line: 'penalty', key: '#penalty' } as const] : []),
    { line: 'total', key: '#total' },
    ...levelLines(model, columns),
    { line: 'signature', key: '#signature' },
  ];
}

function vetoLines(vetoes: readonly VetoModel[]): readonly Line[] {
  return [
    { line: 'vetoHead', key: vetoHeadKey },
    ...vetoes.flatMap((veto) =>
      rowSpecs(veto).map((spec): Line => ({ line: 'veto', key: spec.row, veto, spec })),
    ),
  ];
}

/** The sums of the upper two levels, below the totals; none where the document has no table of them. */
function levelLines(model: GroupModel, columns: readonly ScoreColumn[]): readonly Line[] {
  const bands = levelBands(model, columns);
  if (bands.length === 0) return [];
  const keys = bands.flatMap((_, band) => levelRows.map((row) => levelRowKey(band, row)));
  return ['#levels', ...keys].map((key) => ({ line: 'levels', key }));
}

/** Inputs with a row of their own; those beside an entry share its row. */
function rowSpecs(rule: Pick<RuleModel, 'inputs'>): readonly InputSpec[] {
  return rule.inputs.filter((it) => it.place === 'entry');
}

function withForeign(lines: readonly Line[], foreign: readonly ForeignRow[]): readonly Line[] {
  if (foreign.length === 0) return lines;
  const after = (key: string): readonly Line[] =>
    foreign.filter((it) => it.after === key).map((row) => ({ line: 'foreign', key: null, row }));
  return [
    ...after(headKeys.columns),
    ...lines.flatMap((line) => (line.key === null ? [line] : [line, ...after(line.key)])),
  ];
}
