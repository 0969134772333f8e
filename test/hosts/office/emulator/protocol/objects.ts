import type { Engine } from './engine';
import { bindingOf, classOf, gate, locationOf } from './gate';
import { HostFault, invalidArgument, itemNotFound } from './hostFault';
import { HostObject } from './hostObject';

/**
 * The object behind a navigation property; null where there is none at present.
 *
 * @throws HostFault `ApiNotFound`.
 */
export function navigate(engine: Engine, object: HostObject, name: string): HostObject | null {
  const location = locationOf(object, name);
  const navigation = classOf(engine, object).navigations[name];
  if (navigation === undefined) throw new HostFault('ApiNotFound', location, 404);
  gate(engine, navigation.apiSet, location);
  const own = bindingOf(engine, object).navigate?.[name];
  if (own !== undefined) return own(object.target, object);
  const path = object.path === '' ? name : `${object.path}.${name}`;
  return new HostObject(navigation.className, object.target, path);
}

/** The items of a collection; null for what is no collection. */
export function itemsOf(engine: Engine, object: HostObject): readonly HostObject[] | null {
  return bindingOf(engine, object).items?.(object.target, object) ?? null;
}

/** What an object may be found by, its id first; none for a class without ids. */
export function keysOf(engine: Engine, object: HostObject): readonly string[] {
  return bindingOf(engine, object).keys?.(object.target) ?? [];
}

/**
 * The item with an id or a name, letter case apart.
 *
 * @throws HostFault `ItemNotFound`, unless `isOptional`: then null.
 */
export function itemByKey(
  engine: Engine,
  collection: HostObject,
  key: unknown,
  isOptional: boolean,
): HostObject | null {
  const location = locationOf(collection, 'getItem');
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument(location);
  const own = bindingOf(engine, collection).item;
  const wanted = String(key).toLowerCase();
  const found =
    own === undefined
      ? itemsOf(engine, collection)?.find((item) =>
          keysOf(engine, item).some((text) => text.toLowerCase() === wanted),
        )
      : own(collection.target, key, collection);
  if (found === undefined || found === null) {
    if (isOptional) return null;
    throw itemNotFound(location);
  }
  return found;
}

/**
 * Refuses to work with an object that is gone, such as a range of a deleted sheet.
 *
 * @throws HostFault `ItemNotFound`.
 */
export function checkAlive(engine: Engine, object: HostObject): void {
  const isAlive = bindingOf(engine, object).isAlive;
  if (isAlive !== undefined && !isAlive(object.target)) throw itemNotFound(object.className);
}

/** What tells the page which object it has; the library reaches for the object by it from then on. */
export function identityOf(engine: Engine, object: HostObject): Readonly<Record<string, unknown>> {
  const identity: Record<string, unknown> = {};
  const reference = engine.references.idOf(object);
  if (reference !== undefined) identity['_ReferenceId'] = reference;
  const { scalars } = classOf(engine, object);
  const id = keysOf(engine, object)[0];
  if (id === undefined) return identity;
  if ('Id' in scalars) identity['Id'] = id;
  else if ('_Id' in scalars) identity['_Id'] = id;
  return identity;
}
