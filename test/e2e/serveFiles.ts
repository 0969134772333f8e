import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Route } from 'playwright-core';
import { officeFolder } from '../hosts/office/emulator/officeFolder';

/** Where the add-in's files seem to come from. */
export const addInOrigin = 'https://kaoping.example';

const microsoftOrigin = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The library's file that an address means, as its own copy beside the add-in or at Microsoft; null for other addresses. */
export function libraryFile(url: string): string | null {
  const base = [`${addInOrigin}/office/`, microsoftOrigin].find((start) => url.startsWith(start));
  return base === undefined ? null : url.slice(base.length).replace(/[?#].*$/, '');
}

/** Answers with files of the library from node_modules and of the add-in from its folder; all else is noted as foreign and refused. */
export async function serveFiles(route: Route, folder: string, foreign: string[]): Promise<void> {
  const url = route.request().url();
  if (/^(?:data|blob):/.test(url)) return route.continue();
  const library = libraryFile(url);
  if (library !== null) return fulfil(route, join(officeFolder, normalize(`/${library}`)));
  const { origin, pathname } = new URL(url);
  if (origin === addInOrigin) {
    return fulfil(route, join(folder, normalize(decodeURIComponent(pathname))));
  }
  foreign.push(url);
  return route.abort();
}

async function fulfil(route: Route, file: string): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
  return route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
}
