import {
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
} from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { HostError } from '../../workbook/host';

/** Knows whether formulas are being recalculated. */
export interface Calculation {
  /** Ends when no recalculation is under way or due. @throws {HostError} `timeout` when the engine gives no sign for a minute. */
  readonly settle: () => Promise<void>;
  readonly dispose: () => void;
}

const pollMs = 15;
const limitMs = 60_000;
/** The engine starts 100 ms after the last change; a start that has not come by then will not come. */
const dueMs = 1000;

const lookOnly: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Changes of values that the engine itself passes over. */
function isPassedOver({ id, params }: ICommandInfo, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  if (options?.onlyLocal === true) return true;
  return params !== undefined && 'trigger' in params && lookOnly.includes(params.trigger);
}

/** Watches the engine's own commands: a change that makes formulas dirty, the start after it, the end. */
export function watchCalculation(injector: Injector): Calculation {
  const dirtying = injector.get(IActiveDirtyManagerService);
  let dueSince = 0;
  let isRunning = false;
  let lastSign = 0;

  const listener = injector.get(ICommandService).onCommandExecuted((command, options) => {
    const { id, params = {} } = command;
    if (id.startsWith('formula.')) lastSign = Date.now();
    if (id === SetFormulaCalculationStartMutation.id) {
      dueSince = 0;
      isRunning = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const state = 'functionsExecutedState' in params ? params.functionsExecutedState : undefined;
      // A stopped run is followed by another start, so only the other ends count.
      if (state === undefined) isRunning = true;
      else if (state !== FormulaExecutedStateType.STOP_EXECUTION) isRunning = false;
    } else if (dirtying.get(id) !== undefined && !isPassedOver(command, options))
      dueSince = Date.now();
  });

  return {
    settle: async () => {
      const start = Date.now();
      for (let quiet = 0; quiet < 2;) {
        await new Promise((resolve) => setTimeout(resolve, pollMs));
        const now = Date.now();
        if (now - Math.max(start, lastSign) > limitMs)
          throw new HostError('timeout', 'formulas were not recalculated within a minute');
        quiet = isRunning || now - dueSince < dueMs ? 0 : quiet + 1;
      }
    },
    dispose: () => listener.dispose(),
  };
}
