/** What the pane uses of the add-in's root object to keep in touch with the ribbon. */
export interface WpsPaneRoot {
  readonly PluginStorage: {
    readonly getItem: (key: string) => unknown;
    readonly removeItem: (key: string) => void;
  };
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
 * in the pane's address, `search`.
 */
export function ribbonLink(root: WpsPaneRoot, search: string): RibbonLink {
  const key = new URLSearchParams(search).get('pane') ?? '';
  return {
    closePane: () => {
      const id = Number(root.PluginStorage.getItem(`${prefix}pane.${key}`));
      const pane = id > 0 ? root.GetTaskPane(id) : null;
      if (pane === null || pane === undefined) return false;
      pane.Visible = false;
      return true;
    },
    takeStep: () => {
      const name = `${prefix}step.${key}`;
      const step = root.PluginStorage.getItem(name);
      if (typeof step !== 'string' || step === '') return null;
      root.PluginStorage.removeItem(name);
      return step;
    },
  };
}
