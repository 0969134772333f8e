import {
  ICommandService,
  IPermissionService,
  IResourceLoaderService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { HostError } from '../../workbook/host';
import { watchCalculation } from './calculation';
import { dropColumnIndex } from './columnIndex';
import { enforceLocks } from './lockRules';
import { guardValidator } from './validator';
import { joinSnapshot, splitSnapshot, type WorkbookSnapshot } from './snapshot';

/** The living Univer with one workbook in it. */
export interface Grid {
  readonly injector: Injector;
  readonly workbook: () => Workbook;
  /** Replaces the workbook and ends when every formula has been calculated anew: cached results are never trusted. */
  readonly load: (snapshot: WorkbookSnapshot) => Promise<void>;
  /** A copy of the workbook as it is now. */
  readonly save: () => WorkbookSnapshot;
  /** Runs a mutation, which no lock refuses and no undo takes back. */
  readonly mutate: (id: string, params: object) => void;
  readonly settle: () => Promise<void>;
  readonly dispose: () => void;
}

/** Takes over a Univer that has no workbook yet. */
export function createGrid(univer: Univer, onStart?: (injector: Injector) => void): Grid {
  dropColumnIndex();
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const loader = injector.get(IResourceLoaderService);
  const calculation = watchCalculation(injector);
  let unitId = '';
  let generation = 0;

  const workbook = () => {
    const unit = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (!unit) throw new HostError('closed', 'the workbook is closed');
    return unit;
  };

  return {
    injector,
    workbook,
    load: async (snapshot) => {
      const previous = unitId;
      generation += 1;
      unitId = `workbook-${generation}`;
      if (previous !== '') instances.disposeUnit(previous);
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, joinSnapshot(snapshot, unitId));
      // Plugins start with the first workbook.
      if (previous === '') {
        guardValidator(injector);
        onStart?.(injector);
      }
      const sheetIds = snapshot.sheets.map((it) => it.sheet.id);
      enforceLocks(injector.get(IPermissionService), unitId, sheetIds);
      await calculation.settle();
      // Univer asks who may do what in the background and gives the owner everything.
      enforceLocks(injector.get(IPermissionService), unitId, sheetIds);
    },
    save: () => {
      const data = loader.saveUnit<IWorkbookData>(unitId);
      if (data === null) throw new HostError('closed', 'the workbook is closed');
      return splitSnapshot(data);
    },
    mutate: (id, params) => {
      commands.syncExecuteCommand(id, params);
    },
    settle: calculation.settle,
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}
