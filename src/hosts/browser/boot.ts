import type { Univer } from '@univerjs/core';

/** Univer in a page, or without one. Each is a chunk of its own. */
export async function boot(container: HTMLElement | null): Promise<Univer> {
  if (container === null) return (await import('./bootHeadless')).bootHeadless();
  return (await import('./bootPage')).bootPage(container);
}
