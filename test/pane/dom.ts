import { configure } from '@testing-library/dom';
import { TextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';

class ResizeObserverWithoutLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Gives bytes of jsdom's own realm: to fflate, those of Node's are no bytes. */
class TextEncoder extends NodeTextEncoder {
  override encode(text?: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(super.encode(text));
  }
}

const lightTheme = (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

// What jsdom lacks: layout, which Fluent observes; media queries, which the pane asks for the colour scheme; and the text
// codecs of the digest and of files.
Object.assign(globalThis, {
  ResizeObserver: ResizeObserverWithoutLayout,
  matchMedia: lightTheme,
  TextDecoder,
  TextEncoder,
});

// A machine busy with other work is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
