import type { Injector } from '@univerjs/core';
import { IDialogService, ILayoutService } from '@univerjs/preset-sheets-core';

/** Hands the keyboard to the grid: what is typed next goes into the selected cell. */
export function focusGrid(injector: Injector): void {
  injector.get(ILayoutService).focus();
}

/** Hands the keyboard back to the grid when a dialog closes. Univer 0.25.1 leaves it with the page, and the first character typed is lost. */
export function refocusAfterDialogs(injector: Injector): void {
  let wasOpen = false;
  injector
    .get(IDialogService)
    .getDialogs$()
    .subscribe((dialogs) => {
      const isOpen = dialogs.some((it) => it.open !== false);
      // The dialog still holds the focus while it says that it closes.
      if (wasOpen && !isOpen) setTimeout(() => focusGrid(injector));
      wasOpen = isOpen;
    });
}
