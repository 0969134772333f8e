import { ModelGap, type Gate } from './gate';
import type { InterfaceSchema } from './schema/schema';

/** What the model does for one member; properties have `get` and, where they can be set, `set`; methods `call`. */
export interface Member<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  readonly call?: (target: T, args: readonly unknown[]) => unknown;
}

/** Members of one interface by name. */
export type Members<T> = Readonly<Record<string, Member<T>>>;

/** The same members for whatever `target` gives when one is used. */
export function aimedAt<T>(members: Members<T>, target: () => T): Members<T> {
  const aimed = ({ get, set, call }: Member<T>): Member<T> => ({
    ...(get && { get: () => get(target()) }),
    ...(set && { set: (_: T, value: unknown) => set(target(), value) }),
    ...(call && { call: (_: T, args: readonly unknown[]) => call(target(), args) }),
  });
  return Object.fromEntries(Object.entries(members).map(([name, it]) => [name, aimed(it)]));
}

/** The objects of one interface. Each is a new one, as WPS hands out a new one each time: two of them are never equal. */
export interface Kind<T> {
  readonly wrap: (target: T) => object;
  /** What stands behind an object of this kind; null for everything else. */
  readonly targetOf: (value: unknown) => T | null;
  /** Whether the model does something for a member, for its setting too with `isSet`. */
  readonly does: (member: string, isSet: boolean) => boolean;
}

/** How the objects of an interface behave; `check` throws for what was deleted. */
export interface KindPlan<T> {
  readonly name: string;
  readonly schema: InterfaceSchema;
  readonly members: Members<T>;
  readonly check: (target: T) => void;
}

/**
 * Objects with exactly the members that the typings know: others read as `undefined` and cannot be set, read-only ones refuse,
 * methods are functions. A member the model lacks throws {@link ModelGap}.
 *
 * @throws {RangeError} where the plan has a member that is not in the typings, or is something else there.
 */
export function createKind<T>(gate: Gate, plan: KindPlan<T>): Kind<T> {
  const targets = new WeakMap<object, T>();
  const targetOf = (value: unknown): T | null =>
    typeof value === 'object' && value !== null ? (targets.get(value) ?? null) : null;
  const behind = (self: unknown): T => {
    const target = targetOf(self);
    if (target === null) throw new TypeError('Illegal invocation');
    return target;
  };
  requireKnown(plan);
  // Few of all kinds are met in most tests, so members are made with the first object.
  let prototype: object | null = null;
  return {
    wrap: (target) => {
      prototype ??= prototypeOf(gate, plan, behind);
      const object: object = Object.create(prototype);
      targets.set(object, target);
      return Object.preventExtensions(object);
    },
    targetOf,
    does: (name, isSet) => {
      const { get, set, call } = plan.members[name] ?? {};
      return call !== undefined || (get !== undefined && (!isSet || set !== undefined));
    },
  };
}

/** All members of the typings; `behind` is what stands behind an object that has them. */
function prototypeOf<T>(gate: Gate, plan: KindPlan<T>, behind: (self: unknown) => T): object {
  const prototype: object = Object.create(null);
  for (const [member, kind] of Object.entries(plan.schema)) {
    const { get, set, call } = plan.members[member] ?? {};
    const path = `${plan.name.replace(/^\w+\./, '')}.${member}`;
    const [called, written] = [`${path}()`, `${path}=`];
    const run = <R>(self: unknown, name: string, action: ((target: T) => R) | undefined): R =>
      gate.run(name, () => {
        const target = behind(self);
        plan.check(target);
        if (action === undefined) throw new ModelGap(`${name} is not in the model`);
        return action(target);
      });
    if (kind === 'method')
      Object.defineProperty(prototype, member, {
        enumerable: true,
        value: function (this: unknown, ...args: readonly unknown[]): unknown {
          return run(this, called, call && ((target) => call(target, args)));
        },
      });
    else
      Object.defineProperty(prototype, member, {
        enumerable: true,
        get: function (this: unknown): unknown {
          return run(this, path, get);
        },
        set: function (this: unknown, value: unknown): void {
          if (kind === 'readonly') throw new TypeError(`无法设置只读属性 ${path}`);
          run(this, written, set && ((target) => set(target, value)));
        },
      });
  }
  return prototype;
}

function requireKnown<T>({ name, schema, members }: KindPlan<T>): void {
  for (const [member, { get, set, call }] of Object.entries(members)) {
    const kind = schema[member];
    const isFit =
      kind === 'method'
        ? call !== undefined && get === undefined && set === undefined
        : kind !== undefined && call === undefined && (kind === 'property' || set === undefined);
    if (!isFit) throw new RangeError(`${name}.${member} is ${kind ?? 'not there'} in the typings`);
  }
}
