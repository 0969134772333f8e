import type { EventEntry } from '../eventHub';
import type { TransportAnswer } from '../excelHost';
import type { CompletedCommand } from './windowsPlug';

/** Functions of the test that a page in a browser can call, put there by the harness under these names. */
export interface PageBridge {
  readonly excelExecute: (body: string, flags: number) => Promise<TransportAnswer | null>;
  readonly excelCommandDone: (command: CompletedCommand) => Promise<void>;
  readonly excelOpenDialog: (url: string) => Promise<void>;
  readonly excelCloseDialog: () => Promise<void>;
  readonly excelMessageChild: (message: string) => Promise<void>;
  readonly excelMessageParent: (message: string) => Promise<void>;
}

/** Functions of the page that the test calls, put there by what is installed in it. */
export interface PageHooks {
  excelDeliver?: (entries: readonly EventEntry[]) => void;
  excelCommand?: (id: string, functionName: string) => boolean;
  /** A message of the page's dialog (type 0), or that a person closed it (12006). */
  excelDialogSays?: (type: number, message: string) => void;
  /** A message for a dialog from the page that opened it. */
  excelParentSays?: (message: string) => void;
}

declare global {
  // What is sent to a page as text finds these there.
  interface Window extends PageBridge, PageHooks {}
}

/** What a page is told of its host. */
export interface PageConfig {
  readonly locale: string;
  readonly hostInfo: string;
  readonly documentUrl: string;
  readonly fullVersion: string;
  readonly sets: Readonly<Record<string, string>>;
  readonly dispatch: Readonly<
    Record<
      | 'executeRichApiRequest'
      | 'commandCompleted'
      | 'richApiMessage'
      | 'commandInvoked'
      | 'dialogSays'
      | 'parentSays'
      | 'messageParent'
      | 'messageChild'
      | 'unknownCall',
      number
    >
  >;
}
