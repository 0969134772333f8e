import type { Evaluation } from '../scoring/evaluation';
import type { GroupModel } from '../scoring/model';
import { holdsCell, parseAddress, type Position } from '../workbook/address';
import type { Locate } from '../workbook/formula';
import type { Reference } from '../workbook/mapReferences';
import { flatCells, type FlatCell } from './flatCells';
import { groupColumns } from './groupColumns';
import { groupGrid, type GroupGrid, type GroupLine } from './groupGrid';
import type { PlanContext } from './planWorkbook';
import { scoreContext } from './scoreContext';
import { planScoreFrame, type ScoreFrame } from './scoreFrame';
import { headKeys, scoreGrid } from './scoreGrid';
import { scoreLocate } from './scoreLocate';
import { sheetKeys } from './sheetKey';
import { withCalendar } from './withCalendar';

/** A cell of a unit's sheet where it stands on the group's two sheets. */
export interface GroupPlace {
  readonly part: GroupPart;
  /** 0-based. */
  readonly column: number;
}

/** The sheet of scores, or the one of reasons and evidence. */
export type GroupPart = 'scores' | 'notes';

/** The map of the sheets of a group in 一组一表, and the sheet of one unit that they are made from. */
export interface GroupSource {
  readonly model: GroupModel;
  readonly frame: ScoreFrame;
  /** Of the unit's sheet that the frame is. */
  readonly locate: Locate;
  /** Cells of units whose counts come from the ledger of events, by the key of the column; none where there is no such unit. */
  readonly counted: ReadonlyMap<string, FlatCell>;
  /** How bonus and total come about, or what stands in their way. */
  readonly note: string;
  readonly scores: GroupGrid;
  readonly notes: GroupGrid;
  /** Where what a formula of the unit's sheet refers to stands now; cells of an area side by side, from the first to the last. */
  readonly places: (reference: Reference) => readonly [GroupPlace, GroupPlace];
}

/** Made once a context. */
export function groupSource(context: PlanContext, group: string): GroupSource {
  const made = context.groups.get(group);
  if (made !== undefined) return made;
  const { evaluation, model: modelOf } = context.assessment;
  const model = modelOf(group);
  const grid = scoreGrid(model);
  const locate = withCalendar(context, scoreLocate(model, grid));
  const own = { model, grid, locate, foreignCells: [] };
  const shared = scoreContext(context, { ...own, isCounted: false });
  const frame = planScoreFrame(shared);
  const note = [shared.notes.bonus, shared.notes.total].filter((it) => it !== '').join('\uff1b');
  const cells = flatCells(frame);
  const counts = evaluation.roster.some(
    (it) => it.group === group && evaluation.events?.units.includes(it.code) === true,
  );
  const counted = counts
    ? flatCells(planScoreFrame(scoreContext(context, { ...own, isCounted: true })))
    : [];
  const columns = groupColumns(cells);
  const levels = model.table.levels.length;
  const scores = groupGrid(columns.scores, levels, linesOf(evaluation, group, 'scores'));
  const notes = groupGrid(columns.notes, levels, linesOf(evaluation, group, 'notes'));
  const placed = cells.map(({ key, address }) => {
    const part: GroupPart = scores.has(key) ? 'scores' : 'notes';
    const column = (part === 'scores' ? scores : notes).column(key);
    return { ...parseAddress(address), place: { part, column } };
  });
  const source = {
    model,
    frame,
    locate,
    counted: new Map(counted.map((it) => [it.key, it])),
    note,
    scores,
    notes,
    places: placesIn(placed),
  };
  context.groups.set(group, source);
  return source;
}

/** Of one of the two sheets. */
export function groupSheetKey(part: GroupPart, group: string): string {
  return part === 'scores' ? sheetKeys.groupScore(group) : sheetKeys.groupNotes(group);
}

/** Active units in roster order, then those that left; each with the rows that people inserted after it. */
function linesOf(evaluation: Evaluation, group: string, part: GroupPart): readonly GroupLine[] {
  const sheet = groupSheetKey(part, group);
  const foreign = evaluation.foreignRows.filter((it) => it.sheet === sheet);
  const after = (key: string): readonly GroupLine[] =>
    foreign.filter((it) => it.after === key).map((row) => ({ line: 'foreign', row }));
  const members = evaluation.roster.filter((it) => it.group === group);
  const lines = (status: 'active' | 'withdrawn'): readonly GroupLine[] =>
    members
      .filter((it) => it.status === status)
      .flatMap(({ code }) => [
        { line: 'unit', key: code, isWithdrawn: status === 'withdrawn' },
        ...after(code),
      ]);
  return [
    ...after(headKeys.columns),
    ...lines('active'),
    ...(part === 'scores' ? [signature, ...after(signature.key)] : []),
    ...lines('withdrawn'),
  ];
}

const signature = { line: 'signature', key: '#signature' } as const;

type Placed = Position & { readonly place: GroupPlace };

function placesIn(placed: readonly Placed[]): GroupSource['places'] {
  return (reference) => {
    const area =
      'row' in reference
        ? {
            top: reference.row,
            bottom: reference.row,
            left: reference.column,
            right: reference.column,
          }
        : reference;
    const inside = placed.filter((it) => holdsCell(area, it)).map((it) => it.place);
    const [first] = inside;
    const last = inside[inside.length - 1];
    const isRow = inside.every(
      (it, at) => it.part === first?.part && it.column === first.column + at,
    );
    if (first === undefined || last === undefined || !isRow)
      throw new RangeError(`no cells side by side for ${JSON.stringify(reference)}`);
    return [first, last];
  };
}
