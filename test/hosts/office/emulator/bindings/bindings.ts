import { bind, type Bindings } from '../protocol/binding';
import type { Engine } from '../protocol/engine';
import type { ExcelSession } from '../session';
import { chartsBindings } from './charts';
import { conditionalFormatsBindings } from './conditionalFormats';
import { dataValidationBindings } from './dataValidation';
import { namesBindings } from './names';
import { pageBreaksBindings } from './pageBreaks';
import { pageLayoutBindings } from './pageLayout';
import { rangeBindings } from './range';
import { rangeAreasBindings } from './rangeAreas';
import { rangeBordersBindings } from './rangeBorders';
import { rangeFormatBindings } from './rangeFormat';
import { settingsBindings } from './settings';
import { workbookBindings } from './workbook';
import { worksheetBindings } from './worksheet';
import { worksheetPartsBindings } from './worksheetParts';
import { worksheetsBindings } from './worksheets';

/** Code for every class that the emulated Excel knows; `engine` is asked for only while a batch runs. */
export function excelBindings(session: ExcelSession, engine: () => Engine): Bindings {
  return {
    ...workbookBindings(session),
    ...worksheetsBindings(),
    ...worksheetBindings(),
    ...worksheetPartsBindings(),
    ...rangeBindings(engine),
    ...rangeAreasBindings(),
    ...rangeFormatBindings(),
    ...rangeBordersBindings(),
    ...dataValidationBindings(),
    ...conditionalFormatsBindings(),
    ...namesBindings(),
    ...settingsBindings(),
    ...pageLayoutBindings(),
    ...pageBreaksBindings(),
    ...chartsBindings(),
    // The library speaks to it on its own at the start of a page.
    'Microsoft.InternalService.AddinInternalService': bind({
      call: { NotifyActionHandlerReady: () => null },
    }),
  };
}
