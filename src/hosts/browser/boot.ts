import type { Univer } from '@univerjs/core';
import type { Interface } from './gridHost';
import type { GridTexts } from './gridLocale';

/** Where the grid is shown, and the words it lacks. */
export interface GridPage {
  readonly container: HTMLElement;
  readonly texts: GridTexts;
}

/** A Univer, and the interface over it. */
export interface Booted {
  readonly univer: Univer;
  readonly face: Interface;
}

/** Univer in a page, or without one. Each is a chunk of its own. */
export async function boot(page: GridPage | null): Promise<Booted> {
  if (page === null) {
    const { bootHeadless } = await import('./bootHeadless');
    return { univer: bootHeadless(), face: {} };
  }
  const { bootPage } = await import('./bootPage');
  return bootPage(page);
}
