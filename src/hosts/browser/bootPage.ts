import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import type { Booted, GridPage } from './boot';
import { commitEntry } from './commitEntry';
import { gridLocale } from './gridLocale';
import { focusGrid, refocusAfterDialogs } from './keyboardFocus';
import { loadFonts } from './loadFonts';
import { pasteValuesOnly } from './pasteValues';
import { showPrompts } from './showPrompts';
import { selectVisibleCell, selectVisibleCells } from './visibleSelection';

/** Univer with toolbar, formula bar, sheet tabs and Chinese texts in `container`. Without `@univerjs/presets`, which pulls packages without a licence. */
export async function bootPage({ container, texts }: GridPage): Promise<Booted> {
  await loadFonts();
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.ZH_CN]: gridLocale(texts) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      sheets: { protectedRangeShadow: false, disableForceStringAlert: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  // Presets share plugins; each is registered once, with the settings it came with last.
  const plugins = new Map(
    presets
      .flatMap((preset) => preset.plugins)
      .map((it) => (Array.isArray(it) ? it : ([it, undefined] as const)))
      .map(([plugin, settings]) => [plugin.pluginName, [plugin, settings] as const]),
  );
  for (const [plugin, settings] of plugins.values()) univer.registerPlugin(plugin, settings);
  return {
    univer,
    face: {
      onStart: (injector) => {
        pasteValuesOnly(injector);
        showPrompts(injector);
        refocusAfterDialogs(injector);
        selectVisibleCells(injector);
      },
      onOpen: selectVisibleCell,
      onFocus: focusGrid,
      beforeAction: commitEntry,
    },
  };
}
