/** Where a dialog finds what it is to show, in an Office whose windows cannot send each other messages (below DialogApi 1.2). */
export const handOverKey = 'kaoping.checked';

/** A text on its way to a dialog. */
export interface HandOver {
  /** The dialog is ready for it. */
  readonly send: (dialog: Office.Dialog) => void;
  /** Leaves nothing behind. */
  readonly clear: () => void;
}

/**
 * Gives a text to a dialog: as a message, else by the store that windows of one origin share, for as long as it takes. Never in the
 * address, which browsers and servers write down. Where neither works the dialog says where else to look.
 */
export function handOver(text: string): HandOver {
  if (Office.context.requirements.isSetSupported('DialogApi', '1.2'))
    return { send: (dialog) => dialog.messageChild(text), clear: () => undefined };
  tried((store) => store.setItem(handOverKey, text));
  return {
    send: () => undefined,
    clear: () => tried((store) => store.removeItem(handOverKey)),
  };
}

function tried(work: (store: Storage) => void): void {
  try {
    work(window.localStorage);
  } catch {
    // Forbidden in some panes.
  }
}
