import type { HostObject } from './hostObject';

/**
 * Properties that nothing else depends on: they are kept as they were written and given back on reading.
 * Only those of the list are; every other property needs code.
 */
export class PlainProperties {
  /** `Class.Property` and what an untouched one reads as. */
  private readonly defaults: Readonly<Record<string, unknown>>;
  private readonly storeOf: (target: unknown) => Map<string, unknown>;

  /** `storeOf` gives where a target keeps its properties, always the same for what is the same in the workbook. */
  constructor(
    defaults: Readonly<Record<string, unknown>>,
    storeOf: (target: unknown) => Map<string, unknown>,
  ) {
    this.defaults = defaults;
    this.storeOf = storeOf;
  }

  has(object: HostObject, name: string): boolean {
    return `${object.className}.${name}` in this.defaults;
  }

  get(object: HostObject, name: string): unknown {
    const kept = this.storeOf(object.target).get(`${object.path}.${name}`);
    return kept === undefined ? this.defaults[`${object.className}.${name}`] : kept;
  }

  set(object: HostObject, name: string, value: unknown): void {
    this.storeOf(object.target).set(`${object.path}.${name}`, value);
  }
}
