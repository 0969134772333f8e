/**
 * Where things keep their plain properties: charts where the workbook's own model keeps what it does not know, sheets and
 * the workbook apart from it.
 */
export function plainStores(): (target: unknown) => Map<string, unknown> {
  const stores = new WeakMap<object, Map<string, unknown>>();
  return (target) => {
    if (typeof target !== 'object' || target === null) throw new Error('an object without target');
    if ('chart' in target) return (target.chart as { extras: Map<string, unknown> }).extras;
    const store = stores.get(target) ?? new Map<string, unknown>();
    stores.set(target, store);
    return store;
  };
}
