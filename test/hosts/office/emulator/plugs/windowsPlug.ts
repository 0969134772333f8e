import type { ExcelHost } from '../excelHost';
import type { EventEntry } from '../eventHub';
import { hostInfo, hostInfoText } from './hostInfo';

type Callback = (answer: SafeArray) => void;
type Handler = (id: number, args: SafeArray) => void;

/** What the library expects where COM gives an array. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

/** The `window.external` that Excel for Windows gives a page. */
export interface WindowExternal {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly Execute: (
    id: number,
    params: readonly (readonly unknown[])[],
    callback: Callback,
  ) => void;
  readonly RegisterEvent: (
    id: number,
    target: string,
    handler: Handler,
    callback: Callback,
  ) => void;
  readonly UnregisterEvent: (id: number, target: string, callback: Callback) => void;
}

/** A command of the ribbon that ran to its `event.completed()`. */
export interface CompletedCommand {
  readonly id: string;
  /** 0 when the function was found and has completed. */
  readonly status: number;
  readonly data: string;
}

/** The plug of one page, and how a test reaches the page through it. */
export interface WindowsPlug {
  readonly external: WindowExternal;
  /** Calls of the page so far, whatever Excel they went to, and events sent to it. */
  readonly requestCount: () => number;
  /** Resolves when the page has told the host all it tells at its start. */
  readonly hearsRibbon: Promise<void>;
  /** Puts another Excel behind the page. */
  readonly connect: (host: ExcelHost) => void;
  /**
   * Presses a button of the ribbon whose action is ExecuteFunction, once the page listens to the ribbon: resolves when
   * the function calls `completed`, or with another status than 0 where the page registered no such function.
   */
  readonly pressButton: (functionName: string) => Promise<CompletedCommand>;
}

/** A plug without an Excel behind it yet. */
export function createWindowsPlug(first: ExcelHost): WindowsPlug {
  const { dispatch } = hostInfo;
  const handlers = new Map<number, Handler>();
  const commands = new Map<string, (command: CompletedCommand) => void>();
  let hears: () => void = () => {};
  const hearsRibbon = new Promise<void>((resolve) => {
    hears = resolve;
  });
  let host = first;
  let requests = 0;
  const deliver = (entries: readonly EventEntry[]): void => {
    setImmediate(() =>
      handlers.get(dispatch.richApiMessage)?.(dispatch.richApiMessage, rows(entries)),
    );
  };
  const connect = (next: ExcelHost): void => {
    host.deliver = () => {};
    host = next;
    host.deliver = deliver;
  };
  connect(first);
  const complete = ([id, status, data]: readonly unknown[]): void => {
    const command = { id: String(id), status: Number(status), data: String(data) };
    commands.get(command.id)?.(command);
    commands.delete(command.id);
  };
  const execute = async (
    id: number,
    params: readonly unknown[],
    to: ExcelHost,
  ): Promise<readonly unknown[] | null> => {
    if (id === dispatch.commandCompleted) {
      complete(params);
      return [0];
    }
    if (id !== dispatch.executeRichApiRequest) return [dispatch.unknownCall, ''];
    const answer = await to.execute(...requestOf(params));
    if (answer === null) return null;
    return answer.status === 0 ? [0, 200, safeArray([]), answer.json] : [answer.status, ''];
  };
  const respond = async (
    id: number,
    params: readonly unknown[],
    to: ExcelHost,
    callback: Callback,
  ): Promise<void> => {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    const answer = await execute(id, params, to);
    if (answer !== null) callback(safeArray(answer));
  };
  return {
    requestCount: () => requests,
    hearsRibbon,
    connect,
    external: {
      GetHostInfo: () => hostInfoText('Win32'),
      GetContext: () => contextOf(() => host),
      Execute: (id, params, callback) => {
        requests += 1;
        // A request belongs to the Excel behind the page when it was sent.
        void respond(id, params, host, callback);
      },
      RegisterEvent: (id, _target, handler, callback) => {
        setImmediate(() => {
          callback(safeArray([0]));
          handlers.set(id, handler);
          if (id === dispatch.commandInvoked) hears();
        });
      },
      UnregisterEvent: (id, _target, callback) => {
        handlers.delete(id);
        setImmediate(() => callback(safeArray([0])));
      },
    },
    pressButton: async (functionName) => {
      await hearsRibbon;
      const id = `command-${commands.size + 1}`;
      return new Promise((resolve) => {
        commands.set(id, resolve);
        const event = JSON.stringify({ source: { id: functionName } });
        const args = safeArray([id, functionName, event]);
        handlers.get(dispatch.commandInvoked)?.(dispatch.commandInvoked, args);
      });
    },
  };
}

/** The JSON of a request and its flags: the fifth and the seventh of the library's list, which stands alone in the parameters. */
function requestOf(params: readonly unknown[]): readonly [string, number] {
  const [message] = params;
  return Array.isArray(message) ? [String(message[4]), Number(message[6])] : ['', 0];
}

function safeArray(values: readonly unknown[]): SafeArray {
  return { toArray: () => values };
}

function rows(entries: readonly (readonly unknown[])[]): SafeArray {
  return safeArray(entries.map((entry) => safeArray(entry)));
}

function contextOf(host: () => ExcelHost): Readonly<Record<string, () => unknown>> {
  const settings = new Map<string, unknown>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'emulated',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => hostInfo.locale,
    GetAppDataLocale: () => hostInfo.locale,
    GetDocUrl: () => hostInfo.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'emulated-instance',
    GetSupportedMatrix: () => JSON.stringify(host().sets),
    GetHostFullVersion: () => hostInfo.fullVersion,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xff_ff_ff }),
    GetSettings: () => ({
      Read: (keys: unknown[], values: unknown[]) => {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write: (keys: readonly string[], values: readonly unknown[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index]));
      },
    }),
  };
}
