import { ICommandService, type Injector } from '@univerjs/core';
import { DataValidationModel, RemoveDataValidationMutation } from '@univerjs/data-validation';

/**
 * Removes the validations of a workbook that is about to go.
 * Univer 0.25.1 drops them without a word to those who follow their ranges, who then hold the whole workbook.
 */
export function freeRules(injector: Injector, unitId: string): void {
  const commands = injector.get(ICommandService);
  for (const [subUnitId, rules] of injector.get(DataValidationModel).getUnitRules(unitId))
    commands.syncExecuteCommand(RemoveDataValidationMutation.id, {
      unitId,
      subUnitId,
      ruleId: rules.map((it) => it.uid),
    });
}
