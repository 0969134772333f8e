import { IUniverInstanceService, type Injector } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Keeps the validator from workbooks that are gone.
 * Univer 0.25.1 validates in idle time and throws when the workbook was replaced meanwhile.
 */
export function guardValidator(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    instances.getUnit(unitId) ? validate(unitId, sheetId, ranges) : [];
}
