import type { HostObject } from './hostObject';

/**
 * Properties that nothing else depends on: they are kept as they were written and given back on reading.
 * Only those of the list are; every other property needs code.
 */
export class PlainProperties {
  /** `Class.Property` and what an untouched one reads as. */
  private readonly defaults: Readonly<Record<string, unknown>>;
  private readonly values = new WeakMap<object, Map<string, unknown>>();

  constructor(defaults: Readonly<Record<string, unknown>>) {
    this.defaults = defaults;
  }

  has(object: HostObject, name: string): boolean {
    return `${object.className}.${name}` in this.defaults;
  }

  get(object: HostObject, name: string): unknown {
    const kept = this.valuesOf(object).get(`${object.path}.${name}`);
    return kept === undefined ? this.defaults[`${object.className}.${name}`] : kept;
  }

  set(object: HostObject, name: string, value: unknown): void {
    this.valuesOf(object).set(`${object.path}.${name}`, value);
  }

  private valuesOf({ target }: HostObject): Map<string, unknown> {
    if (typeof target !== 'object' || target === null) throw new Error('the object has no target');
    const values = this.values.get(target) ?? new Map<string, unknown>();
    this.values.set(target, values);
    return values;
  }
}
