import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExcelHost } from './emulator/excelHost';
import { officeFolder } from './emulator/officeFolder';
import { createWindowsPlug, type WindowsPlug } from './emulator/plugs/windowsPlug';

const base = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

interface ScriptTag {
  src: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: () => void;
}

/**
 * Loads the genuine library into the test's own realm, so that its errors and arrays are the test's, with an Excel
 * behind `window.external`; `Office`, `Excel` and `OfficeExtension` are globals afterwards. Once a test file: the library
 * learns the host's requirement sets only here. The plug puts another Excel behind the page for each test.
 */
export async function loadOffice(host: ExcelHost): Promise<WindowsPlug> {
  const plug = createWindowsPlug(host);
  defineGlobal('external', plug.external);
  defineWindow();
  run('office.js');
  await Office.onReady();
  await plug.hearsRibbon;
  // The build sets the switch of a copy that nothing reads; what it means to do is refuse members of missing sets.
  Reflect.set(Reflect.get(OfficeExtension, 'CommonUtility'), '_doApiNotSupportedCheck', true);
  return plug;
}

/** What listens to the window of the page. */
let windowEvents = new EventTarget();

/** Lets the library and the window forget the handlers of earlier tests, as loading the page again does. */
export function forgetHandlers(): void {
  windowEvents = new EventTarget();
  const registry: { readonly getGenericEventRegistration: (id: string) => object } = Reflect.get(
    OfficeExtension,
    'GenericEventRegistration',
  );
  const registration: object = Reflect.get(
    registry.getGenericEventRegistration(''),
    'm_eventRegistration',
  );
  Reflect.set(registration, 'm_handlersByEventByTarget', {});
}

function run(file: string): void {
  const text = readFileSync(join(officeFolder, file), 'utf8');
  // As a script of the page runs: in this realm, with its declarations as globals. Node's vm would take another realm.
  const runScript: (script: string) => void = Reflect.get(globalThis, 'eval');
  runScript(`${text}\n//# sourceURL=${file}`);
}

function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** As much of a page as the loader touches. */
function defineWindow(): void {
  for (const name of ['window', 'self', 'top', 'parent']) defineGlobal(name, globalThis);
  const stored = new Map<string, string>();
  defineGlobal('name', '');
  defineGlobal('navigator', { userAgent: 'node' });
  defineGlobal('history', {});
  for (const name of ['addEventListener', 'dispatchEvent', 'removeEventListener'] as const)
    defineGlobal(name, (...args: readonly unknown[]) =>
      Reflect.apply(windowEvents[name], windowEvents, args),
    );
  defineGlobal('location', {
    hash: '',
    search: '',
    protocol: 'https:',
    href: 'https://localhost:3000/taskpane.html',
  });
  defineGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  defineGlobal('document', documentStub());
}

function documentStub(): object {
  const tag = (src: string): ScriptTag => ({
    src,
    getAttribute: () => null,
    setAttribute: () => {},
  });
  const scripts = [tag(`${base}office.js`)];
  const head = {
    appendChild: (script: ScriptTag) => {
      scripts.push(script);
      setImmediate(() => load(script));
      return script;
    },
  };
  return {
    getElementsByTagName: (name: string) => (name === 'script' ? scripts : [head]),
    createElement: () => tag(''),
    visibilityState: 'visible',
    addEventListener: () => {},
    removeEventListener: () => {},
  };
}

function load(script: ScriptTag): void {
  run(script.src.slice(base.length));
  script.onload?.();
}
