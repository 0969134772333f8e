/** Pixels to the left of, right of, above and below something. */
interface Sides {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Side = keyof Sides;

const none: Sides = { left: 0, right: 0, top: 0, bottom: 0 };
const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];

function isGapKnown(): boolean {
  const box = document.createElement('div');
  box.style.cssText = 'display:flex;flex-direction:column;position:absolute';
  box.style.setProperty('row-gap', '1px');
  box.append(document.createElement('i'), document.createElement('i'));
  document.documentElement.append(box);
  const isKnown = box.scrollHeight === 1;
  box.remove();
  return isKnown;
}

/** Children that take a place in a row or column. */
function itemsOf(box: Element): readonly HTMLElement[] {
  return Array.from(box.children).filter((child): child is HTMLElement => {
    if (!(child instanceof HTMLElement)) return child instanceof SVGElement;
    const { position, display } = getComputedStyle(child);
    return position !== 'absolute' && position !== 'fixed' && display !== 'none';
  });
}

/** Which margins of an item make the gap to the one before it. */
function marginsFor(direction: string, column: number, row: number): Sides {
  if (direction === 'row-reverse') return { ...none, right: column };
  if (direction === 'column') return { ...none, top: row };
  if (direction === 'column-reverse') return { ...none, bottom: row };
  return { ...none, left: column };
}

/** Whether words, not an element, come first: they are an item of their own. */
function startsWithText(box: Element): boolean {
  const first = Array.from(box.childNodes).find(
    (node) =>
      node instanceof Element ||
      (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== ''),
  );
  return first !== undefined && !(first instanceof Element);
}

interface Spacing {
  /** What is added to the margins of each item. */
  readonly items: ReadonlyMap<HTMLElement, Sides>;
  /** What is added to the box itself: where items wrap each has its gap before it, and the box moves back by one. */
  readonly box: Sides;
}

/** The margins that say the same as the gap of a box; nothing where it is no flex box or has no gap. */
function spacingOf(box: Element): Spacing | null {
  const style = getComputedStyle(box);
  if (!/^(?:inline-)?flex$/.test(style.display)) return null;
  const [column, row] = [parseFloat(style.columnGap) || 0, parseFloat(style.rowGap) || 0];
  if (column === 0 && row === 0) return null;
  const items = itemsOf(box);
  if (style.flexWrap !== 'nowrap') {
    const before: Sides = { ...none, left: column, top: row };
    return {
      items: new Map(items.map((item) => [item, before])),
      box: { ...none, left: -column, top: -row },
    };
  }
  const between = marginsFor(style.flexDirection, column, row);
  const spaced = startsWithText(box) ? items : items.slice(1);
  return { items: new Map(spaced.map((item) => [item, between])), box: none };
}

/** Whether the style sheets leave that margin to the browser, to take up free room. */
function isAuto(element: Element, side: Side): boolean {
  return element.computedStyleMap().get(`margin-${side}`)?.toString() === 'auto';
}

function plus(one: Sides, other: Sides): Sides {
  return {
    left: one.left + other.left,
    right: one.right + other.right,
    top: one.top + other.top,
    bottom: one.bottom + other.bottom,
  };
}

/** Sets the margins of an element to those of the style sheets and what is added. */
function setMargins(element: HTMLElement, added: Sides): void {
  for (const side of sides) element.style.removeProperty(`margin-${side}`);
  const style = getComputedStyle(element);
  const own = sides.map((side) => parseFloat(style.getPropertyValue(`margin-${side}`)) || 0);
  sides.forEach((side, index) => {
    if (added[side] === 0 || isAuto(element, side)) return;
    element.style.setProperty(`margin-${side}`, `${(own[index] ?? 0) + added[side]}px`);
  });
}

/**
 * Spaces the items of flex boxes by margins where the browser knows `gap` only in grids (before Chromium 84). Styles of the pane are
 * written at run time, Fluent's and ours alike, so this is done at run time too, whenever elements or their classes change.
 */
export function addFlexGap(): void {
  if (isGapKnown()) return;
  const spaced = new Map<HTMLElement, Sides>();
  const update = (): void => {
    const wanted = new Map<HTMLElement, Sides>();
    const add = (element: HTMLElement, by: Sides): void => {
      if (by !== none) wanted.set(element, plus(wanted.get(element) ?? none, by));
    };
    for (const box of Array.from(document.body.querySelectorAll<HTMLElement>('*'))) {
      const spacing = spacingOf(box);
      if (spacing === null) continue;
      add(box, spacing.box);
      for (const [item, by] of spacing.items) add(item, by);
    }
    for (const element of spaced.keys()) if (!wanted.has(element)) setMargins(element, none);
    for (const [element, by] of wanted) setMargins(element, by);
    spaced.clear();
    for (const [element, by] of wanted) spaced.set(element, by);
  };
  const observer = new MutationObserver(() => {
    update();
    // What it has just done is no news to it.
    observer.takeRecords();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'open', 'hidden'],
  });
}
