/** Index after the bracket that closes the one before `start`. */
function closing(selector: string, start: number): number {
  let depth = 1;
  let end = start;
  while (end < selector.length && depth > 0) {
    if (selector[end] === '(') depth += 1;
    if (selector[end] === ')') depth -= 1;
    end += 1;
  }
  return end;
}

const depthOf: Readonly<Record<string, number>> = { '(': 1, '[': 1, ')': -1, ']': -1 };

/** Parts of a list of selectors, cut at the commas that stand in no bracket and in no quotes. */
function partsOf(list: string): readonly string[] {
  const tokens = list.match(/"[^"]*"|'[^']*'|[()[\],]|[^"'()[\],]+/g) ?? [];
  const parts = [''];
  let depth = 0;
  for (const token of tokens) {
    depth += depthOf[token] ?? 0;
    if (token === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${token}`);
  }
  return parts.map((part) => part.trim());
}

/** The selector without `:is()`: every choice of it written out in a list. Those without it stay as they are. */
export function withoutIs(selector: string): string {
  if (!selector.includes(':is(')) return selector;
  return partsOf(selector).map(writeOut).join(', ');
}

/** One selector, no list; several where it holds `:is()`. */
function writeOut(selector: string): string {
  const start = selector.indexOf(':is(');
  if (start < 0) return selector;
  const end = closing(selector, start + 4);
  const [before, after] = [selector.slice(0, start), selector.slice(end)];
  const choices = partsOf(selector.slice(start + 4, end - 1));
  return choices.map((choice) => writeOut(`${before}${choice}${after}`)).join(', ');
}

const methods = ['matches', 'closest', 'querySelector', 'querySelectorAll'];

function knowsIs(): boolean {
  try {
    document.querySelector(':is(a)');
    return true;
  } catch {
    return false;
  }
}

/** Lets the methods that take selectors understand `:is()`, by which Fluent looks for what can be focused. */
export function addSelectorIs(): void {
  if (knowsIs()) return;
  for (const prototype of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
    for (const name of methods) {
      const method: unknown = Reflect.get(prototype, name);
      if (typeof method !== 'function') continue;
      const value = function (this: object, selector: unknown): unknown {
        const known = typeof selector === 'string' ? withoutIs(selector) : selector;
        return Reflect.apply(method, this, [known]);
      };
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  }
}
