import type { ApiSet, ClassSchema, ValueKind } from '../schema/schema';
import { lowerFirst } from '../schema/readLibrary';
import type { Binding } from './binding';
import type { Engine } from './engine';
import { HostFault, invalidArgument } from './hostFault';
import type { HostObject } from './hostObject';

const unknownClass: ClassSchema = {
  apiSet: null,
  scalars: {},
  navigations: {},
  methods: {},
  events: {},
  item: null,
};

/** The schema of an object's class; services, which no schema knows, have no members. */
export function classOf(engine: Engine, { className }: HostObject): ClassSchema {
  return engine.schema[className] ?? unknownClass;
}

/** What the object's class does; nothing for a class without code. */
export function bindingOf(engine: Engine, { className }: HostObject): Binding {
  return engine.bindings[className] ?? {};
}

/** `Class.member`, as Excel names the place of an error. */
export function locationOf({ className }: HostObject, member: string): string {
  return `${className}.${lowerFirst(member)}`;
}

/**
 * Refuses a member of a requirement set that the host does not offer, as an Excel of that age would.
 *
 * @throws HostFault `ApiNotFound`.
 */
export function gate(engine: Engine, apiSet: ApiSet | null, location: string): void {
  if (apiSet !== null && !engine.isSupported(apiSet)) {
    throw new HostFault('ApiNotFound', location, 404);
  }
}

/**
 * Refuses a value of another kind than the typings say.
 *
 * @throws HostFault `InvalidArgument`.
 */
export function checkKind(kind: ValueKind | undefined, value: unknown, location: string): void {
  if (kind === undefined || kind === null) return;
  const isRight =
    typeof kind === 'string'
      ? typeof value === kind
      : typeof value === 'string' && kind.includes(value);
  if (!isRight) throw invalidArgument(location);
}
