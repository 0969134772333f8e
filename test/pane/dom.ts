import { TextEncoder } from 'node:util';

class ResizeObserverWithoutLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const lightTheme = (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

// What jsdom lacks: layout, which Fluent observes; media queries, which the pane asks for the colour scheme; TextEncoder,
// which the digest needs.
Object.assign(globalThis, {
  ResizeObserver: ResizeObserverWithoutLayout,
  matchMedia: lightTheme,
  TextEncoder,
});
