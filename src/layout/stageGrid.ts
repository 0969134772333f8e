import type { StageModel, StagedModel } from '../scoring/stageModel';
import { placeOf } from './placeOf';

/** One column of a stage sheet: what it holds, of which stage. Its key stands in the hidden key row. */
export type StageColumn =
  | {
      readonly holds:
        'key' | 'number' | 'unit' | 'total' | 'complete' | 'state' | 'exact' | 'example';
    }
  | {
      readonly holds: 'entry';
      readonly stage: StageModel;
      readonly input: string;
      readonly label: string;
    }
  | { readonly holds: 'score' | 'stageState'; readonly stage: StageModel }
  /** What an entry, or a score that another sheet makes, puts into its set. */
  | {
      readonly holds: 'sound';
      readonly stage: StageModel;
      readonly set: string;
      readonly input: string | null;
    };

/** Where everything of a stage sheet stands; all 0-based. Units are in roster order. */
export interface StageGrid {
  readonly model: StagedModel;
  readonly columns: readonly StageColumn[];
  readonly units: readonly string[];
  /** Units that left: what was typed for them waits in hidden rows below all others. */
  readonly withdrawn: readonly string[];
  /** Of a column by its key. @throws {RangeError} for a column that the sheet does not have. */
  readonly column: (key: string) => number;
  readonly unitRow: (unit: string) => number;
  readonly signRow: number;
  /** The last column that shows. */
  readonly right: number;
}

/** Rows of a stage sheet: keys, title, note, stages, headings, then the units; all 0-based. */
export const stageRows = {
  keyRow: 0,
  titleRow: 1,
  noteRow: 2,
  stagesRow: 3,
  columnsRow: 4,
  firstRow: 5,
} as const;

/** Keys of the rows that are no unit's. */
export const stageRowKeys = { stages: '#stages', columns: '#columns', sign: '#sign' } as const;

/** Keys of columns that people fill are those of the inputs themselves. */
export function stageColumnKey(column: StageColumn): string {
  switch (column.holds) {
    case 'entry':
      return column.input;
    case 'score':
      return scoreKey(column.stage.id);
    case 'stageState':
      return `state/${column.stage.id}`;
    case 'sound':
      return soundKey(column.input ?? column.set);
    default:
      return column.holds;
  }
}

export const scoreKey = (stage: string): string => `score/${stage}`;
export const soundKey = (input: string): string => `sound/${input}`;

export function stageGrid(
  model: StagedModel,
  { units, withdrawn }: Pick<StageGrid, 'units' | 'withdrawn'>,
): StageGrid {
  const columns = columnsOf(model);
  const column = placeOf(columns.map(stageColumnKey), 0, 'stage sheet');
  const { firstRow } = stageRows;
  const row = placeOf([...units, stageRowKeys.sign, ...withdrawn], firstRow, 'stage sheet');
  return {
    model,
    columns,
    units,
    withdrawn,
    column,
    signRow: row(stageRowKeys.sign),
    right: column('state'),
    unitRow: row,
  };
}

function columnsOf({ stages }: StagedModel): readonly StageColumn[] {
  return [
    { holds: 'key' },
    { holds: 'number' },
    { holds: 'unit' },
    ...stages.flatMap(shownColumns),
    { holds: 'total' },
    { holds: 'complete' },
    { holds: 'state' },
    { holds: 'exact' },
    { holds: 'example' },
    ...stages.flatMap(soundColumns),
    ...stages.map((stage): StageColumn => ({ holds: 'stageState', stage })),
  ];
}

/** A score that is typed as it is shows once, in its own cell; the column of the result is among the hidden ones. */
function shownColumns(stage: StageModel): readonly StageColumn[] {
  const entries = stage.sets
    .flatMap((it) => it.inputs)
    .map((it): StageColumn => ({ holds: 'entry', stage, input: it.key, label: it.label }));
  return [...entries, { holds: 'score', stage }];
}

/** The cells of a set stand side by side, so that it is one range. */
function soundColumns(stage: StageModel): readonly StageColumn[] {
  return stage.sets.flatMap(({ key, inputs }) => {
    const own = inputs.length === 0 ? [null] : inputs.map((it) => it.key);
    return own.map((input): StageColumn => ({ holds: 'sound', stage, set: key, input }));
  });
}
