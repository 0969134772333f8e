import { fillIn } from './fillIn';

type Replacement = string | ((found: string, ...more: unknown[]) => string);

function* matchAll(this: string, pattern: RegExp): IterableIterator<RegExpExecArray> {
  if (!pattern.global) throw new TypeError('matchAll asks for a global pattern');
  const copy = new RegExp(pattern.source, pattern.flags);
  copy.lastIndex = pattern.lastIndex;
  for (;;) {
    const match = copy.exec(this);
    if (match === null) return;
    // An empty match would be found again for ever.
    if (match[0] === '') copy.lastIndex += isPair(this, copy) ? 2 : 1;
    yield match;
  }
}

/** Whether a whole sign of two units stands where the pattern goes on. */
function isPair(text: string, { unicode, lastIndex }: RegExp): boolean {
  return unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff;
}

function replaceAll(this: string, wanted: string | RegExp, replacement: Replacement): string {
  if (wanted instanceof RegExp && !wanted.global)
    throw new TypeError('replaceAll asks for a global pattern');
  const pattern =
    wanted instanceof RegExp
      ? wanted
      : new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'g');
  return typeof replacement === 'string'
    ? this.replace(pattern, replacement)
    : this.replace(pattern, replacement);
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  return this[index < 0 ? this.length + index : index];
}

function fromEntries(entries: Iterable<readonly [PropertyKey, unknown]>): object {
  const made = {};
  for (const [key, value] of entries)
    // As the genuine one: a key "__proto__" becomes a member like any other.
    Object.defineProperty(made, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  return made;
}

function hasOwn(target: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(target, key);
}

function allSettled(works: Iterable<unknown>): Promise<readonly unknown[]> {
  return Promise.all(
    Array.from(works, (work) =>
      Promise.resolve(work).then(
        (value) => ({ status: 'fulfilled', value }),
        (reason: unknown) => ({ status: 'rejected', reason }),
      ),
    ),
  );
}

function queueMicrotask(work: () => void): void {
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => {
      setTimeout(() => {
        throw error;
      });
    });
}

function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Response(this).arrayBuffer();
}

/** What the pane and its libraries use of the language and of the browser, and Chromium 69 lacks. */
export function addNewMembers(): void {
  fillIn(window, 'globalThis', window);
  fillIn(window, 'queueMicrotask', queueMicrotask);
  fillIn(Object, 'fromEntries', fromEntries);
  fillIn(Object, 'hasOwn', hasOwn);
  fillIn(Promise, 'allSettled', allSettled);
  fillIn(Array.prototype, 'at', at);
  fillIn(String.prototype, 'at', at);
  fillIn(String.prototype, 'matchAll', matchAll);
  fillIn(String.prototype, 'replaceAll', replaceAll);
  fillIn(Blob.prototype, 'arrayBuffer', arrayBuffer);
}
