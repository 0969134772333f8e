/** What pages of the add-in share. */
interface Storage {
  readonly getItem: (key: string) => unknown;
  readonly removeItem: (key: string) => void;
}

interface Panes {
  readonly GetTaskPane: (id: number) => { Visible: boolean } | null | undefined;
}

/** The pane as the ribbon knows it. */
export interface RibbonLink {
  /** Hides the pane; a button of the ribbon shows it again, as it was. False where this page is no pane of the ribbon's. */
  readonly closePane: () => boolean;
  /** The step that a button of the ribbon asked for since the last time, a name as in `?step=`; null where none was pressed. */
  readonly takeStep: () => string | null;
}

const prefix = 'kaoping.et.';

/**
 * The link between a pane and the ribbon's page (shell/js/ribbon.js). They share the storage of the add-in: under
 * `kaoping.et.pane.<key>` stands the pane's id in WPS, under `kaoping.et.step.<key>` a step that the pane has not taken yet. The key is
 * in the pane's address, `?pane=`.
 */
export function ribbonLink(storage: Storage, panes: Panes, key: string): RibbonLink {
  return {
    closePane: () => {
      const id = Number(storage.getItem(`${prefix}pane.${key}`));
      const pane = id > 0 ? panes.GetTaskPane(id) : null;
      if (pane === null || pane === undefined) return false;
      pane.Visible = false;
      return true;
    },
    takeStep: () => {
      const name = `${prefix}step.${key}`;
      const step = storage.getItem(name);
      if (typeof step !== 'string' || step === '') return null;
      storage.removeItem(name);
      return step;
    },
  };
}
