import type { Univer } from '@univerjs/core';
import type { Interface } from './gridHost';

/** A Univer, and the interface over it. */
export interface Booted {
  readonly univer: Univer;
  readonly face: Interface;
}

/** Univer in a page, or without one. Each is a chunk of its own. */
export async function boot(container: HTMLElement | null): Promise<Booted> {
  if (container === null) {
    const { bootHeadless } = await import('./bootHeadless');
    return { univer: bootHeadless(), face: {} };
  }
  const { bootPage } = await import('./bootPage');
  return bootPage(container);
}
