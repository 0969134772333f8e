/** What a person looks for in a page: a role, and a name or a text. */
export interface Wanted {
  readonly role: 'button' | 'radio' | 'checkbox' | 'textbox' | 'heading' | 'link' | 'text';
  /** The whole name, spaces at its ends left out, or the source of a regular expression. */
  readonly name: string;
  readonly isPattern: boolean;
}

/** Where an element is on the screen, in CSS pixels of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls to the first visible element that is wanted and gives back its middle; null where there is none, where it is disabled, or
 * where something else lies over it. It runs in pages of Chromium 69 as it stands: no syntax and no functions younger than that.
 */
export function spotOf(wanted: Wanted): Spot | null {
  const selectors = {
    button: 'button, [role="button"], summary',
    radio: 'input[type="radio"], [role="radio"]',
    checkbox: 'input[type="checkbox"], [role="checkbox"]',
    textbox: 'input:not([type]), input[type="text"], textarea, [role="textbox"]',
    heading: 'h1, h2, h3, [role="heading"]',
    link: 'a[href], [role="link"]',
    text: 'body *',
  };
  const tidy = (text: string | null): string => (text || '').replace(/\s+/g, ' ').trim();
  // What is hidden from readers is no part of a name.
  const textOf = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue || '';
    if (node.nodeType !== 1) return '';
    const element = node as HTMLElement;
    if (element.getAttribute('aria-hidden') === 'true') return '';
    const inner = Array.from(node.childNodes).map(textOf).join('');
    return getComputedStyle(element).display.indexOf('inline') === 0 ? inner : ` ${inner} `;
  };
  const nameOf = (element: HTMLElement): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return tidy(label);
    const by = element.getAttribute('aria-labelledby');
    if (by !== null) {
      const named = by.split(' ').map((id) => document.getElementById(id));
      return tidy(named.map((it) => (it === null ? '' : textOf(it))).join(' '));
    }
    const labels = (element as HTMLInputElement).labels;
    if (labels && labels.length > 0) return tidy(Array.from(labels).map(textOf).join(' '));
    return tidy(textOf(element));
  };
  const isNamed = (name: string): boolean =>
    wanted.isPattern ? new RegExp(wanted.name).test(name) : name === tidy(wanted.name);
  const isShown = (element: HTMLElement): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const isDisabled = (element: HTMLElement): boolean =>
    (element as HTMLButtonElement).disabled || element.getAttribute('aria-disabled') === 'true';
  let found = Array.from(document.querySelectorAll<HTMLElement>(selectors[wanted.role])).filter(
    (element) => isNamed(nameOf(element)),
  );
  // Of elements around the same text the innermost is meant.
  if (wanted.role === 'text')
    found = found.filter((element) => !found.some((it) => it !== element && element.contains(it)));
  const element = found.filter(isShown)[0];
  if (!element || isDisabled(element)) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
  const box = element.getBoundingClientRect();
  const spot = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const hit = document.elementFromPoint(spot.x, spot.y);
  const labels = Array.from((element as HTMLInputElement).labels || []);
  const around = [element, ...labels, element.parentElement as HTMLElement];
  const isHit = hit !== null && around.some((it) => it && it.contains(hit));
  return wanted.role === 'text' || isHit ? spot : null;
}
