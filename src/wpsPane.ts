import type { WpsRoot } from './hosts/wps/jsapi';
import type { Screen } from './pane/screen';
import { stepScreen } from './ribbonScreen';

// Shared by all pages of the add-in and forgotten when WPS ends: src/wps/shell/js/ribbon.js puts there the number WPS gave the
// pane, and the step whose button was pressed.
const prefix = 'kaoping.et.';

/** How often the pane looks whether a button was pressed. */
const lookMs = 400;

/** The task pane of WPS around the page. */
export interface WpsPane {
  readonly fold: () => void;
  /** Tells the screen of a button pressed while the pane stands. @returns a function that ends the listening */
  readonly onStep: (listener: (screen: Screen) => void) => () => void;
}

/** The pane whose page has that query; null where the page is in no pane of ours. */
export function wpsPane(root: WpsRoot, search: string): WpsPane | null {
  const key = new URLSearchParams(search).get('pane');
  const { PluginStorage } = root;
  if (key === null || PluginStorage === undefined) return null;
  return {
    fold: () => {
      root.GetTaskPane(Number(PluginStorage.getItem(`${prefix}pane.${key}`))).Visible = false;
    },
    onStep: (listener) => {
      const name = `${prefix}step.${key}`;
      const timer = setInterval(() => {
        const step = PluginStorage.getItem(name);
        if (typeof step !== 'string' || step === '') return;
        // Taken at once, whatever the pane does: the shell loads a pane anew that leaves steps lying.
        PluginStorage.removeItem(name);
        listener(stepScreen(step));
      }, lookMs);
      return () => clearInterval(timer);
    },
  };
}
