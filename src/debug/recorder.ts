import { listenToExcel, type Exchange, type Recording } from './recording';

/**
 * Records the traffic with Excel and puts a button into the corner that saves it as JSON. For developers, on made-up workbooks only: a record
 * holds every cell that was read or written. Where downloads are blocked, the console has it as `kaopingRecording`.
 */
export function startRecorder(): void {
  const exchanges: Exchange[] = [];
  const button = document.createElement('button');
  button.style.cssText = 'position:fixed;right:8px;bottom:8px;z-index:9;font-size:12px';
  const label = (): void => {
    button.textContent = `Save record (${exchanges.length})`;
  };
  const recording = (): Recording => {
    const { host, platform, version } = Office.context.diagnostics;
    return { version: 1, host, platform, hostVersion: version, exchanges };
  };
  Reflect.set(globalThis, 'kaopingRecording', recording);
  listenToExcel((exchange) => {
    exchanges.push(exchange);
    label();
  });
  label();
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    const text = JSON.stringify(recording(), null, 1);
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'excel-record.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  });
  document.body.append(button);
}
