import { parseReport, type CheckReport } from './checkReport';
import { handOverKey } from './handOver';

/** How long a report may take. */
const lostMs = 5_000;

/** The page of the dialog: it shows one report and knows nothing else. */
async function showWhatCame(): Promise<void> {
  await Office.onReady();
  const { ui, requirements }: Partial<Office.Context> = Office.context;
  // Opened by itself, in a browser: nothing will ever come.
  if (ui === undefined || requirements === undefined) return;
  if (!requirements.isSetSupported('DialogApi', '1.2')) {
    show(parseReport(taken()));
    return;
  }
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => show(parseReport(message)),
    () => ui.messageParent('ready'),
  );
}

/** What was left for the dialog; it is not left there. */
function taken(): string | null {
  try {
    const text = window.localStorage.getItem(handOverKey);
    window.localStorage.removeItem(handOverKey);
    return text;
  } catch {
    return null;
  }
}

function show(report: CheckReport | null): void {
  const main = document.querySelector('main');
  if (main === null || report === null) return;
  const notes = report.notes.map((it) => element('p', it));
  main.replaceChildren(element('h1', report.title), ...notes, list(report.lines));
  Office.context.ui.messageParent('shown');
}

function list(lines: CheckReport['lines']): HTMLElement {
  const items = lines.map(({ severity, kind, place, title, fix }) => {
    const item = document.createElement('li');
    const head = document.createElement('p');
    const sign = element('span', kind);
    sign.className = severity;
    head.append(sign, ` ${place} `, element('strong', title));
    item.append(head, element('p', fix));
    return item;
  });
  const all = document.createElement('ol');
  all.append(...items);
  return all;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

// Nothing but words can help where the report is lost on the way.
setTimeout(() => document.getElementById('lost')?.removeAttribute('hidden'), lostMs);
void showWhatCame();
