import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeFolder } from '../../hosts/office/emulator/officeFolder';
import type { ExcelHost } from '../../hosts/office/emulator/excelHost';
import { hostInfoText } from '../../hosts/office/emulator/plugs/hostInfo';
import { createWindowsPlug, type WindowsPlug } from '../../hosts/office/emulator/plugs/windowsPlug';

const base = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * The genuine library in a page of jsdom, by its own tag, as taskpane.html has it. `null` is an Office that says
 * its name and nothing else. Once a test file.
 */
export function officeInPage(host: ExcelHost | null): WindowsPlug | null {
  // jsdom has none, and the emulated Excel answers in turns of its own.
  Object.assign(globalThis, {
    setImmediate: (work: () => void) => setTimeout(work, 0),
  });
  const plug = host === null ? null : createWindowsPlug(host);
  const external = plug === null ? { GetHostInfo: () => hostInfoText('Win32') } : plug.external;
  Reflect.defineProperty(window, 'external', { value: external });
  const tag = document.createElement('script');
  tag.src = `${base}office.js`;
  document.head.append(tag);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) return append(node);
    setTimeout(() => {
      runScript(node.src.slice(base.length));
      node.onload?.(new Event('load'));
    });
    return node;
  };
  runScript('office.js');
  return plug;
}

function runScript(file: string): void {
  const text = readFileSync(join(officeFolder, file), 'utf8');
  const run: (script: string) => void = Reflect.get(globalThis, 'eval');
  run(`${text}\n//# sourceURL=${file}`);
}
