import type { Injector, Univer } from '@univerjs/core';

/** A Univer, and what is to be done once its plugins have started: they do with the first workbook. */
export interface Booted {
  readonly univer: Univer;
  readonly onStart: (injector: Injector) => void;
}

/** Univer in a page, or without one. Each is a chunk of its own. */
export async function boot(container: HTMLElement | null): Promise<Booted> {
  if (container === null) {
    const { bootHeadless } = await import('./bootHeadless');
    return { univer: bootHeadless(), onStart: () => undefined };
  }
  const { bootPage } = await import('./bootPage');
  return bootPage(container);
}
