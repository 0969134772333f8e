class ResizeObserverWithoutLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// jsdom has no layout; Fluent's MessageBar and TabList construct an observer of it.
Object.assign(globalThis, { ResizeObserver: ResizeObserverWithoutLayout });
