import type { WpsRoot } from './hosts/wps/jsapi';
import type { Screen } from './pane/screen';
import { stepScreen } from './ribbonScreen';
import { ribbonLink } from './wps/ribbonLink';

/** How often the pane looks whether a button was pressed. */
const lookMs = 400;

/** The task pane of WPS around the page. */
export interface WpsPane {
  readonly fold: () => void;
  /** Tells the screen of a button pressed while the pane stands. @returns a function that ends the listening */
  readonly onStep: (listener: (screen: Screen) => void) => () => void;
}

/** The pane whose page has that query; null where the page is in no pane of ours, or WPS has no memory that pages share. */
export function wpsPane(root: WpsRoot, search: string): WpsPane | null {
  const key = new URLSearchParams(search).get('pane');
  const { PluginStorage: storage } = root;
  if (key === null || storage === undefined) return null;
  const { closePane, takeStep } = ribbonLink(storage, root, key);
  return {
    fold: closePane,
    onStep: (listener) => {
      const timer = setInterval(() => {
        // Taken at once, whatever the pane does: the shell loads a pane anew that leaves steps lying.
        const step = takeStep();
        if (step !== null) listener(stepScreen(step));
      }, lookMs);
      return () => clearInterval(timer);
    },
  };
}
