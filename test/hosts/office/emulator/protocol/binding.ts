import type { HostObject } from './hostObject';

/** A call of a method; objects among the arguments stand as host objects, omitted ones are null or missing. */
export interface MethodCall<Target> {
  readonly self: HostObject<Target>;
  readonly target: Target;
  readonly args: readonly unknown[];
  readonly location: string;
}

/** What a class does with its members, by their names on the wire; a member that is missing here is not implemented. */
export interface Binding<Target = unknown> {
  readonly get?: Readonly<Record<string, (target: Target, self: HostObject<Target>) => unknown>>;
  readonly set?: Readonly<
    Record<string, (target: Target, value: unknown, location: string) => void>
  >;
  readonly navigate?: Readonly<
    Record<string, (target: Target, self: HostObject<Target>) => HostObject | null>
  >;
  readonly call?: Readonly<Record<string, (call: MethodCall<Target>) => unknown>>;
  /** The items of a collection. */
  readonly items?: (target: Target, self: HostObject<Target>) => readonly HostObject[];
  /** The item of a key, where that is not found by comparing the items' identity and name. */
  readonly item?: (target: Target, key: unknown, self: HostObject<Target>) => HostObject | null;
  /** What an object may be found by; the first is its id. */
  readonly keys?: (target: Target) => readonly string[];
  /** False once the object is gone from the workbook. */
  readonly isAlive?: (target: Target) => boolean;
}

/** Bindings by class name. */
export type Bindings = Readonly<Record<string, Binding>>;

/** The binding of a class whose objects all have targets of one type, fit to stand beside those of other classes. */
export function bind<Target>(binding: Binding<Target>): Binding {
  return binding as Binding;
}
