import { CommandType, ICommandService } from '@univerjs/core';
import type { EditEvent, SheetContent } from '../../workbook/host';
import type { Grid } from './grid';
import type { SheetReader } from './sheetReader';
import { changedRange, typedCells, type TypedCells } from './typedCells';

/** Notices what people change. */
export interface EditWatch {
  /** Runs a change of our own, which is not reported; what people changed before it is. */
  readonly own: <T>(change: () => T | Promise<T>) => Promise<T>;
  readonly subscribe: (listener: (event: EditEvent) => void) => () => void;
  readonly dispose: () => void;
}

/** Typing on delays the report. */
const quietMs = 250;

interface Known {
  readonly version: number;
  readonly name: string;
  readonly typed: TypedCells;
  /** Hidden rows and columns, and whether the sheet is shown. */
  readonly shown: string;
}

type Knowledge = ReadonlyMap<string, Known>;

function know(content: SheetContent, version: number): Known {
  const { name, visibility, hiddenRows, hiddenColumns } = content;
  return {
    version,
    name,
    typed: typedCells(content),
    shown: JSON.stringify([visibility, hiddenRows, hiddenColumns]),
  };
}

/**
 * Compares the workbook with what was known a quiet moment after the last mutation. So a refused entry, which Univer
 * first writes and then takes back, is no edit, and one paste is one event a sheet.
 */
export function watchEdits(grid: Grid, reader: SheetReader): EditWatch {
  const listeners = new Set<(event: EditEvent) => void>();
  let ownDepth = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: Knowledge = new Map();

  const look = (): Knowledge =>
    new Map(
      grid
        .workbook()
        .getSheets()
        .map((it) => {
          const id = it.getSheetId();
          const version = grid.touches.inputVersion(id);
          const last = known.get(id);
          return [id, last?.version === version ? last : know(reader(it), version)];
        }),
    );
  const report = () => {
    clearTimeout(timer);
    timer = undefined;
    const before = known;
    known = look();
    const heard = Array.from(listeners);
    for (const event of editsBetween(before, known)) for (const listener of heard) listener(event);
  };
  const wait = () => {
    clearTimeout(timer);
    const mine = setTimeout(() => void reportWhenSettled(), quietMs);
    // Validation may wait for a formula, and only then is a refused entry taken back.
    const reportWhenSettled = async () => {
      await grid.settle();
      if (timer === mine) report();
    };
    timer = mine;
  };
  const subscription = grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const isEdit = command.type === CommandType.MUTATION && command.id.startsWith('sheet.');
    if (isEdit && ownDepth === 0 && options?.['fromFormula'] !== true) wait();
  });

  return {
    own: async (change) => {
      if (timer !== undefined) report();
      ownDepth += 1;
      try {
        return await change();
      } finally {
        ownDepth -= 1;
        known = look();
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      clearTimeout(timer);
      timer = undefined;
      subscription.dispose();
    },
  };
}

/** One event for each sheet that differs; added, removed and renamed sheets are reported by their first cell. */
function editsBetween(before: Knowledge, after: Knowledge): readonly EditEvent[] {
  const events: EditEvent[] = [];
  for (const [id, now] of after) {
    const was = before.get(id);
    const range = was === undefined ? null : changedRange(was.typed, now.typed);
    if (range !== null) events.push({ sheet: now.name, range });
    else if (was === undefined || was.name !== now.name || was.shown !== now.shown)
      events.push({ sheet: now.name, range: 'A1' });
  }
  for (const [id, was] of before) if (!after.has(id)) events.push({ sheet: was.name, range: 'A1' });
  return events;
}
