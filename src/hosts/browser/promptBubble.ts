import type { Injector } from '@univerjs/core';
import { ComponentManager } from '@univerjs/preset-sheets-core';

export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** The name under which Univer's popups know the bubble. */
export const promptKey = 'validation-prompt';

/** The popup itself has no size and the bubble takes no clicks, so the cells under it can be reached. */
const bubbleStyle = {
  position: 'absolute',
  top: 4,
  left: 12,
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
  const { createElement } = components.reactUtils;
  components.register(promptKey, ({ popup }: { readonly popup: { readonly extraProps: Prompt } }) =>
    createElement(
      'div',
      { role: 'note', style: bubbleStyle },
      createElement('strong', null, popup.extraProps.title),
      createElement('div', null, popup.extraProps.text),
    ),
  );
}
