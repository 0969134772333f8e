import { hostInfoText } from './hostInfo';
import type { PageConfig } from './pageBridge';

/** Where the page of Excel on the web stands in for: the library trusts no other kind of address. */
export const webExcelOrigin = 'https://excel.officeapps.live.com';

/** The page of Excel on the web around an add-in: a frame with the add-in, and what answers its messages. */
export function webExcelPage(addInUrl: string, config: PageConfig): string {
  const url = new URL(addInUrl);
  url.searchParams.set('_host_Info', config.hostInfo);
  const frameUrl = `${url.href}#&_xdm_Info=${encodeURIComponent(`conversation|app|${webExcelOrigin}`)}`;
  const inPage: WebConfig = { ...config, frameUrl, dialogInfo: hostInfoText('Web', true) };
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Excel</title>',
    '<body style="margin:0"><iframe id="addIn" title="add-in" style="border:0;width:100%;height:100vh"></iframe>',
    `<script>(${answerMessages.toString()})(${JSON.stringify(inPage)})</script>`,
  ].join('');
}

interface WebConfig extends PageConfig {
  readonly frameUrl: string;
  /** From which the page of a dialog learns where it is. */
  readonly dialogInfo: string;
}

/** Plays Excel on the web for the frame. It is sent to the browser as text, so it uses nothing from outside of itself. */
function answerMessages(config: WebConfig): void {
  interface Data {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
    readonly targetId?: unknown;
    readonly messageToParent?: unknown;
    readonly messageContent?: unknown;
    readonly [argument: number]: unknown;
  }
  interface Message {
    readonly _messageType: number;
    readonly _actionType: number;
    readonly _actionName: string;
    readonly _data?: Data;
  }
  const page = window;
  const frame = document.querySelector<HTMLIFrameElement>('#addIn');
  if (frame === null) throw new Error('no frame');
  let dialog: HTMLIFrameElement | null = null;
  /** Who listens to events of which name, and in which message it said so. */
  const listeners = new Map<string, readonly [to: MessageEventSource | null, message: Message]>();
  const kinds = { call: 0, event: 1 };
  const send = (to: MessageEventSource | null, message: Message, data: unknown, kind = 0): void => {
    const answer = {
      ...message,
      _messageType: 1,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
    };
    to?.postMessage(JSON.stringify(answer), { targetOrigin: '*' });
  };
  const tell = (event: string, data: unknown): boolean => {
    const [to, message] = listeners.get(event) ?? [];
    if (to === undefined || message === undefined) return false;
    send(to, message, data, kinds.event);
    return true;
  };
  const context = {
    _id: 'app',
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: config.locale,
    _dataLocale: config.locale,
    _docUrl: config.documentUrl,
    _clientMode: 0,
    _settings: {},
    _reason: 2,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: 'app',
    _requirementMatrix: JSON.stringify(config.sets),
    _hostFullVersion: config.fullVersion,
    _appDomains: [],
  };
  const { dispatch } = config;
  const say = (event: string, messageContent: unknown, messageType = 0): void => {
    tell(event, { messageType, messageContent, messageOrigin: new URL(config.frameUrl).origin });
  };
  /** What a page asks of Excel, by the number of the call; null where no answer ever comes. */
  const answers: Readonly<Record<number, (data: Data) => unknown>> = {
    [dispatch.executeRichApiRequest]: async ({ ArrayData: values = [] }) => {
      const answer = await page.excelExecute(String(values[4]), Number(values[6]));
      if (answer === null) return null;
      const { status, json } = answer;
      return status === 0 ? { Error: 0, Data: [200, [], json] } : { Error: status };
    },
    [dispatch.commandCompleted]: async (data) => {
      const [id, status] = [String(data[0]), Number(data[1])];
      await page.excelCommandDone({ id, status, data: String(data[2]) });
      return { Error: 0 };
    },
    [dispatch.messageParent]: ({ messageToParent }) => {
      say('dialogMessageReceived', messageToParent);
      return { Error: 0 };
    },
    [dispatch.messageChild]: ({ messageContent }) => {
      say('dialogParentMessageReceived', messageContent);
      return { Error: 0 };
    },
  };
  const execute = async (from: MessageEventSource | null, message: Message): Promise<void> => {
    const { _data: data = {} } = message;
    const answer =
      answers[data.DdaMethod?.DispatchId ?? 0] ?? (() => ({ Error: dispatch.unknownCall }));
    const answered = await answer(data);
    if (answered !== null) send(from, message, { Version: 1, ...Object(answered) });
  };
  const closeDialog = (): void => {
    dialog?.remove();
    dialog = null;
    listeners.delete('dialogParentMessageReceived');
  };
  const openDialog = (target: string): void => {
    const { url } = JSON.parse(target) as { readonly url: string };
    const address = new URL(url);
    address.searchParams.set('_host_Info', config.dialogInfo);
    dialog = document.createElement('iframe');
    dialog.id = 'dialog';
    dialog.style.cssText = 'position:fixed;inset:10%;width:80%;height:80%';
    dialog.src = `${address.href}${new URL(config.frameUrl).hash}`;
    document.body.append(dialog);
  };
  /** A page begins or ends to listen to something. */
  const listen = (from: MessageEventSource | null, message: Message, isOn: boolean): void => {
    const { _actionName: name, _data: data = {} } = message;
    const isDialog = data.eventDispId === dispatch.dialogSays;
    if (isOn) listeners.set(name, [from, message]);
    else listeners.delete(name);
    if (isDialog && isOn) openDialog(String(data.targetId));
    if (isDialog && !isOn) closeDialog();
    send(from, message, { Error: 0 });
  };
  const registers = { no: 0, on: 1 };
  window.addEventListener('message', ({ data, source }) => {
    if (typeof data !== 'string' || !data.includes('_messageType')) return;
    const message = JSON.parse(data) as Message;
    const { _messageType: type, _actionType: action, _actionName: name } = message;
    if (type !== 0) return;
    if (action !== registers.no) listen(source, message, action === registers.on);
    else if (name === 'ContextActivationManager_getAppContextAsync') send(source, message, context);
    else if (name === 'executeMethod') void execute(source, message);
    else send(source, message, {});
  });
  page.excelDeliver = (entries) => {
    tell('richApiMessage', { ArrayData: entries });
  };
  page.excelCommand = (id, functionName) =>
    tell('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: functionName } })]);
  page.excelDialogSays = (type, text) => say('dialogMessageReceived', text, type);
  frame.src = config.frameUrl;
}
