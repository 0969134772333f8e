/** Gives the object a member under that name where the browser has none; what is there stays. */
export function fillIn(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
