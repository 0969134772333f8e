import { createWorkbook } from './excel/blankWorkbook';
import type { Workbook } from './excel/model';
import { newestSets, type ApiSets } from './emulator/apiSets';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from './emulator/openWorkbook';
import type { CompletedCommand } from './emulator/plugs/windowsPlug';
import { forgetHandlers, loadOffice } from './loadOffice';

/** The genuine library in the test's own realm, and what a test does to the Excel behind it. */
export interface OfficeUnderTest {
  /** Opens another workbook behind the page, a blank one unless said otherwise; handlers of earlier ones are forgotten. */
  readonly open: (
    workbook?: Workbook,
    options?: Pick<OpenOptions, 'payloadLimit' | 'isWeb'>,
  ) => OpenWorkbook;
  /** Presses a ribbon button that runs the function; resolves when the function has called `event.completed()`. */
  readonly pressButton: (functionName: string) => Promise<CompletedCommand>;
  /** Resolves when everything on its way between page and Excel has arrived. */
  readonly settled: () => Promise<void>;
}

/**
 * Starts the library once for a test file, for a host that offers the sets: `Office`, `Excel` and `OfficeExtension` are
 * globals then. Call it in `beforeAll`, and `open` in `beforeEach`.
 */
export async function startOffice(sets: ApiSets = newestSets): Promise<OfficeUnderTest> {
  const plug = await loadOffice(openWorkbook(createWorkbook(), { sets }));
  return {
    open: (workbook = createWorkbook(), options = {}) => {
      const host = openWorkbook(workbook, { ...options, sets });
      plug.connect(host);
      forgetHandlers();
      return host;
    },
    pressButton: plug.pressButton,
    settled: async () => {
      // The library answers itself through timers; nothing is on its way once several turns brought no request.
      for (let quiet = 0, seen = -1; quiet < 4; quiet += 1) {
        await new Promise((resolve) => {
          setTimeout(resolve, 2);
        });
        if (seen !== plug.requestCount()) quiet = 0;
        seen = plug.requestCount();
      }
    },
  };
}
