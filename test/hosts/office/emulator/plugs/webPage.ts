import type { PageConfig } from './pageBridge';

/** Where the page of Excel on the web stands in for: the library trusts no other kind of address. */
export const webExcelOrigin = 'https://excel.officeapps.live.com';

/** The page of Excel on the web around an add-in: a frame with the add-in, and what answers its messages. */
export function webExcelPage(addInUrl: string, config: PageConfig): string {
  const url = new URL(addInUrl);
  url.searchParams.set('_host_Info', config.hostInfo);
  const frameUrl = `${url.href}#&_xdm_Info=${encodeURIComponent(`conversation|app|${webExcelOrigin}`)}`;
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Excel</title>',
    '<body style="margin:0"><iframe id="addIn" title="add-in" style="border:0;width:100%;height:100vh"></iframe>',
    `<script>(${answerMessages.toString()})(${JSON.stringify({ ...config, frameUrl })})</script>`,
  ].join('');
}

/** Plays Excel on the web for the frame. It is sent to the browser as text, so it uses nothing from outside of itself. */
function answerMessages(config: PageConfig & { readonly frameUrl: string }): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionType: number;
    readonly _actionName: string;
    readonly _data?: {
      readonly DdaMethod?: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
    };
  }
  const page = window;
  const frame = document.querySelector<HTMLIFrameElement>('#addIn');
  if (frame === null) throw new Error('no frame');
  let listener: Message | null = null;
  const kinds = { call: 0, event: 1 };
  const send = (to: Message, data: unknown, kind = kinds.call): void => {
    const answer = {
      ...to,
      _messageType: 1,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(answer), '*');
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
  const execute = async (message: Message): Promise<void> => {
    const { _data: data } = message;
    const id = data?.DdaMethod?.DispatchId;
    if (id !== config.dispatch.executeRichApiRequest) {
      send(message, { Version: 1, Error: config.dispatch.unknownCall });
      return;
    }
    const values = data?.ArrayData ?? [];
    const answer = await page.excelExecute(String(values[4]), Number(values[6]));
    if (answer === null) return;
    const { status, json } = answer;
    send(
      message,
      status === 0
        ? { Version: 1, Error: 0, Data: [200, [], json] }
        : { Version: 1, Error: status },
    );
  };
  const registers = { no: 0, on: 1 };
  window.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || !data.includes('_messageType')) return;
    const message = JSON.parse(data) as Message;
    const { _messageType: type, _actionType: action, _actionName: name } = message;
    if (type !== 0) return;
    if (action !== registers.no) {
      if (name === 'richApiMessage') listener = action === registers.on ? message : null;
      send(message, { Error: 0 });
    } else if (name === 'ContextActivationManager_getAppContextAsync') {
      send(message, context);
    } else if (name === 'executeMethod') {
      void execute(message);
    } else {
      send(message, {});
    }
  });
  page.excelDeliver = (entries) => {
    if (listener !== null) send(listener, { ArrayData: entries }, kinds.event);
  };
  frame.src = config.frameUrl;
}
