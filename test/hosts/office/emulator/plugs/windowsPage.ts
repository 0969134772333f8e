import type { PageConfig } from './pageBridge';

/**
 * Puts the `window.external` of Excel for Windows into a page, before its scripts run. It is sent to the browser as text,
 * so it uses nothing from outside of itself.
 */
export function installWindowsPage(config: PageConfig): void {
  type Callback = (answer: unknown) => void;
  type Handler = (id: number, args: unknown) => void;
  const { dispatch } = config;
  const page = window;
  const handlers = new Map<number, Handler>();
  const safeArray = (values: readonly unknown[]) => ({ toArray: () => values });
  const ok = (callback: Callback): unknown => setTimeout(() => callback(safeArray([0])));
  const settings = new Map<string, unknown>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'emulated',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => config.locale,
    GetAppDataLocale: () => config.locale,
    GetDocUrl: () => config.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'emulated-instance',
    GetSupportedMatrix: () => JSON.stringify(config.sets),
    GetHostFullVersion: () => config.fullVersion,
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
  const execute = async (message: readonly unknown[], callback: Callback): Promise<void> => {
    const answer = await page.excelExecute(String(message[4]), Number(message[6]));
    if (answer === null) return;
    const { status, json } = answer;
    callback(safeArray(status === 0 ? [0, 200, safeArray([]), json] : [status, '']));
  };
  const openDialog = async (target: string, callback: Callback): Promise<void> => {
    const { url } = JSON.parse(target) as { readonly url: string };
    await page.excelOpenDialog(url);
    ok(callback);
  };
  const external = {
    GetHostInfo: () => config.hostInfo,
    GetContext: () => context,
    Execute: (id: number, params: readonly unknown[], callback: Callback) => {
      if (id === dispatch.executeRichApiRequest) {
        void execute(params[0] as readonly unknown[], callback);
      } else if (id === dispatch.commandCompleted) {
        const [command, status, data] = params;
        void page.excelCommandDone({
          id: String(command),
          status: Number(status),
          data: String(data),
        });
        ok(callback);
      } else {
        setTimeout(() => callback(safeArray([dispatch.unknownCall, ''])));
      }
    },
    RegisterEvent: (id: number, target: string, handler: Handler, callback: Callback) => {
      handlers.set(id, handler);
      if (id === dispatch.dialogSays) {
        void openDialog(target, callback);
      } else {
        ok(callback);
      }
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      if (id === dispatch.dialogSays) void page.excelCloseDialog();
      ok(callback);
    },
    MessageParent2: (json: string) => {
      const { messageToParent } = JSON.parse(json) as { readonly messageToParent: string };
      void page.excelMessageParent(messageToParent);
    },
    MessageChild2: (json: string) => {
      const { messageContent } = JSON.parse(json) as { readonly messageContent: string };
      void page.excelMessageChild(messageContent);
    },
  };
  page.excelDialogSays = (type, message) => {
    const args = safeArray([type, message, location.origin]);
    handlers.get(dispatch.dialogSays)?.(dispatch.dialogSays, args);
  };
  page.excelParentSays = (message) => {
    const args = safeArray([1, message, location.origin]);
    handlers.get(dispatch.parentSays)?.(dispatch.parentSays, args);
  };
  page.excelDeliver = (entries) => {
    const rows = safeArray(entries.map((entry) => safeArray(entry)));
    handlers.get(dispatch.richApiMessage)?.(dispatch.richApiMessage, rows);
  };
  page.excelCommand = (id, functionName) => {
    const handler = handlers.get(dispatch.commandInvoked);
    const event = JSON.stringify({ source: { id: functionName } });
    handler?.(dispatch.commandInvoked, safeArray([id, functionName, event]));
    return handler !== undefined;
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}
