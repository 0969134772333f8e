/** A dialog that the page opened, from the side of Excel. */
export interface OpenDialog {
  readonly address: string;
  /** What the page told the dialog so far. */
  readonly told: readonly string[];
  /** The dialog tells the page something. */
  readonly say: (message: string) => void;
  /** A person closes it. */
  readonly close: () => void;
}

export interface Dialogs {
  /** The dialog that is opened next. */
  readonly next: () => Promise<OpenDialog>;
  /** Excel opens no more dialogs, as where a browser blocks windows. */
  readonly refuse: () => void;
}

interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

type Register = (
  id: number,
  target: string,
  handler: (id: number, args: SafeArray) => void,
  callback: (answer: SafeArray) => void,
) => void;

/** Numbers of Office: of the event with which dialogs speak, and what a closed one says. */
const dialogEvent = 10;
const closed = 12006;
const refused = 5001;

const array = (...values: readonly unknown[]): SafeArray => ({ toArray: () => values });

/** Dialogs of the Excel that `startOffice` put behind the page. */
export function emulateDialogs(): Dialogs {
  const external = Object(Reflect.get(globalThis, 'external')) as {
    RegisterEvent: Register;
    MessageChild2?: (params: string) => void;
  };
  const others = external.RegisterEvent;
  // A property of every window, which the library writes without asking.
  Reflect.set(globalThis, 'status', '');
  let isRefusing = false;
  let told: string[] = [];
  let opened: (dialog: OpenDialog) => void = () => undefined;
  external.MessageChild2 = (params) => {
    const { messageToChild, messageContent } = JSON.parse(params) as Record<string, string>;
    told.push(messageContent ?? messageToChild ?? '');
  };
  external.RegisterEvent = (id, target, handler, callback) => {
    if (id !== dialogEvent) {
      others(id, target, handler, callback);
      return;
    }
    told = [];
    const { url } = JSON.parse(target) as { readonly url: string };
    const dialog = {
      address: url,
      told,
      say: (message: string) => handler(id, array(0, message, 'https://localhost:3000')),
      close: () => handler(id, array(closed)),
    };
    setImmediate(() => {
      callback(array(isRefusing ? refused : 0));
      if (!isRefusing) setImmediate(() => opened(dialog));
    });
  };
  return {
    next: () =>
      new Promise((resolve) => {
        opened = resolve;
      }),
    refuse: () => {
      isRefusing = true;
    },
  };
}
