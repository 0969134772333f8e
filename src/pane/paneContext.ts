import { createContext, useContext } from 'react';
import type { Outcome, Session, Snapshot } from '../flows/session';
import type { Messages } from '../i18n/messages';
import type { ExportActions } from './exportActions';
import type { FileActions } from './fileActions';
import type { KeptDrafts } from './keptDrafts';
import type { Screen } from './screen';
import type { Notice, Said } from './useAction';

/** What every screen may use. */
export interface Pane {
  readonly session: Session;
  readonly messages: Messages;
  readonly snapshot: Snapshot;
  readonly file: FileActions | null;
  readonly exporting: ExportActions | null;
  readonly drafts: KeptDrafts;
  readonly notice: Notice | null;
  readonly isBusy: boolean;
  readonly dismiss: () => void;
  readonly go: (screen: Screen) => void;
  /** Runs a flow, shows what came of it and takes over its snapshot; null where it failed unexpectedly. */
  readonly run: (action: () => Promise<Outcome>, said?: Said) => Promise<Outcome | null>;
  /** Runs anything else that may fail; true where it did not. */
  readonly attempt: (action: () => Promise<unknown>) => Promise<boolean>;
  /** True once a person has moved between screens: then a new screen takes the focus. */
  readonly hasMoved: boolean;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around a screen. @throws outside of one. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new RangeError('no pane around this component');
  return pane;
}
