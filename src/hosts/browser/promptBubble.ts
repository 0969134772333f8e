import type { Injector, Nullable } from '@univerjs/core';
import { ComponentManager, ILayoutService } from '@univerjs/preset-sheets-core';

export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** The name under which Univer's popups know the bubble. */
export const promptKey = 'validation-prompt';

/** Right of the cell's left edge. */
const leftPx = 12;
/** To the edge of the grid. */
const gapPx = 16;

/** The popup itself has no size and the bubble takes no clicks, so the cells under it can be reached. */
const bubbleStyle = {
  position: 'absolute',
  top: 4,
  left: leftPx,
  width: 'max-content',
  maxWidth: 240,
  padding: '6px 10px',
  border: '1px solid #d9d9d9',
  borderRadius: 4,
  background: '#fffdf5',
  boxShadow: '0 2px 6px rgba(0, 0, 0, 0.12)',
  color: '#333333',
  fontSize: 12,
  lineHeight: '18px',
  whiteSpace: 'pre-wrap',
  pointerEvents: 'none',
} as const;

/** Makes the bubble known to Univer's interface. */
export function registerPrompt(injector: Injector): void {
  const components = injector.get(ComponentManager);
  const layout = injector.get(ILayoutService);
  const { createElement } = components.reactUtils;
  // A popup is made outside the window and finds its place later.
  const placed = new IntersectionObserver((entries, observer) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      if (target instanceof HTMLElement) keepInside(target, layout.rootContainerElement);
    }
  });
  const watch = (bubble: HTMLElement | null) => {
    if (bubble === null) return undefined;
    placed.observe(bubble);
    return () => placed.unobserve(bubble);
  };
  components.register(promptKey, ({ popup }: { readonly popup: { readonly extraProps: Prompt } }) =>
    createElement(
      'div',
      { role: 'note', style: bubbleStyle, ref: watch },
      createElement('strong', null, popup.extraProps.title),
      createElement('div', null, popup.extraProps.text),
    ),
  );
}

/** Moves a bubble to the left that would hang over the right edge of the grid. */
function keepInside(bubble: HTMLElement, grid: Nullable<HTMLElement>): void {
  if (!grid) return;
  const right = grid.getBoundingClientRect().right - gapPx;
  const overhang = bubble.getBoundingClientRect().right - right;
  if (overhang > 0) bubble.style.left = `${leftPx - overhang}px`;
}
