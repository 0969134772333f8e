import {
  ICommandService,
  IPermissionService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type IExecutionOptions,
  type Injector,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { HostError } from '../../workbook/host';
import { watchCalculation } from './calculation';
import { dropColumnIndex } from './columnIndex';
import { changeSheets } from './changeSheets';
import { enforceLocks } from './lockRules';
import { freeRules } from './freeRules';
import { guardValidator } from './validator';
import { createSaving } from './saveSheets';
import { joinSnapshot, type WorkbookSnapshot } from './snapshot';
import { watchTouches, type Touches } from './touches';
import type { WorkbookChange } from './workbookChange';

/** The living Univer with one workbook in it. */
export interface Grid {
  readonly injector: Injector;
  readonly workbook: () => Workbook;
  /** Replaces the workbook and ends when every formula has been calculated anew: cached results are never trusted. */
  readonly load: (snapshot: WorkbookSnapshot) => Promise<void>;
  /** Brings in a change that makes the workbook into `after`, and ends when what that changes has been calculated. */
  readonly change: (change: WorkbookChange, after: WorkbookSnapshot) => Promise<void>;
  readonly touches: Touches;
  /** A copy of the workbook as it is now, not to be changed. */
  readonly save: () => WorkbookSnapshot;
  /** Runs a mutation, which no lock refuses and no undo takes back. */
  readonly mutate: (id: string, params: object, options?: IExecutionOptions) => void;
  readonly settle: () => Promise<void>;
  readonly dispose: () => void;
}

/** Takes over a Univer that has no workbook yet. */
export function createGrid(univer: Univer, onStart?: (injector: Injector) => void): Grid {
  dropColumnIndex();
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const calculation = watchCalculation(injector);
  const touches = watchTouches(injector);
  let unitId = '';
  let generation = 0;

  const workbook = () => {
    const unit = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new HostError('closed', 'the workbook is closed');
    return unit;
  };

  /** Runs what brings sheets, and sees to it that their locks hold. */
  const bring = async (bringing: () => readonly string[]) => {
    const sheetIds = bringing();
    const lock = () => enforceLocks(injector.get(IPermissionService), unitId, sheetIds);
    lock();
    await calculation.settle();
    // Univer asks who may do what in the background and gives the owner everything.
    lock();
  };

  const grid: Grid = {
    injector,
    workbook,
    touches,
    load: (snapshot) =>
      bring(() => {
        const previous = unitId;
        generation += 1;
        unitId = `workbook-${generation}`;
        if (previous !== '') {
          freeRules(injector, previous);
          instances.disposeUnit(previous);
        }
        univer.createUnit(UniverInstanceType.UNIVER_SHEET, joinSnapshot(snapshot, unitId));
        // Plugins start with the first workbook.
        if (previous === '') {
          guardValidator(injector);
          onStart?.(injector);
        }
        touches.touchAll();
        return snapshot.sheets.map((it) => it.sheet.id);
      }),
    change: (change, after) =>
      bring(() => {
        const placed = changeSheets(grid, change, after);
        // Undoing an entry would write into a sheet that is another one now.
        injector.get(IUndoRedoService).clearUndoRedo(unitId);
        return placed;
      }),
    save: createSaving({ injector, workbook, touches }),
    mutate: (id, params, options) => {
      commands.syncExecuteCommand(id, params, options);
    },
    settle: calculation.settle,
    dispose: () => {
      calculation.dispose();
      touches.dispose();
      univer.dispose();
    },
  };
  return grid;
}
