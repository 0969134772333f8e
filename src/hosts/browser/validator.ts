import { IUniverInstanceService, type Injector, type Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Keeps the validator from workbooks and sheets that are gone.
 * Univer 0.25.1 validates in idle time and throws when what it was to look at was replaced meanwhile.
 */
export function guardValidator(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) =>
    instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)
      ? validate(unitId, sheetId, ranges)
      : [];
}
