import type { ClassSchema } from '../schema/schema';
import type { Engine } from './engine';
import { bindingOf, checkKind, classOf, gate, locationOf } from './gate';
import { HostFault, invalidArgument, itemNotFound, notImplemented } from './hostFault';
import type { HostObject } from './hostObject';
import { itemByKey, itemsOf } from './objects';
import { withRefusals } from './refusals';

/** What every object can do, whatever its class. */
const common: Readonly<
  Record<string, (engine: Engine, object: HostObject, args: readonly unknown[]) => unknown>
> = {
  _KeepReference: (engine, object) => {
    engine.references.keep(object);
    return null;
  },
  _RemoveReference: (engine, _object, [id]) => {
    engine.references.release(String(id));
    return null;
  },
  _GetObjectByReferenceId: (engine, _object, [id]) => engine.references.object(String(id)) ?? null,
};

/** What every collection can do. */
const ofCollections: Readonly<
  Record<string, (engine: Engine, object: HostObject, args: readonly unknown[]) => unknown>
> = {
  GetCount: (engine, object) => itemsOf(engine, object)?.length,
  GetItemAt: (engine, object, [index]) => {
    const item = itemsOf(engine, object)?.[Number(index)];
    if (item === undefined) throw invalidArgument(locationOf(object, 'getItemAt'));
    return item;
  },
  GetItem: (engine, object, [key]) => itemByKey(engine, object, key, false),
  GetItemOrNullObject: (engine, object, [key]) => itemByKey(engine, object, key, true),
};

/**
 * Calls a method and gives back its result: a host object, null for a null object, or a value.
 *
 * @throws HostFault for a method that does not exist, belongs to a set that is not offered, is not implemented, or fails.
 */
export function callMethod(
  engine: Engine,
  object: HostObject,
  name: string,
  args: readonly unknown[],
): unknown {
  const shared = common[name];
  if (shared !== undefined) return shared(engine, object, args);
  const location = locationOf(object, name);
  const known = classOf(engine, object);
  const method = known.methods[name];
  if (method !== undefined) {
    gate(engine, method.apiSet, location);
    args.forEach((value, index) => {
      if (value !== null && value !== undefined) checkKind(method.params[index], value, location);
    });
  }
  if (subscribed(engine, object, name, known)) return null;
  return ownMethod(engine, object, name, args);
}

function subscribed(
  engine: Engine,
  object: HostObject,
  method: string,
  known: ClassSchema,
): boolean {
  for (const [name, event] of Object.entries(known.events)) {
    if (method !== event.register && method !== event.unregister) continue;
    engine.subscribe({ object, name, event, isOn: method === event.register });
    return true;
  }
  return false;
}

function ownMethod(
  engine: Engine,
  self: HostObject,
  name: string,
  args: readonly unknown[],
): unknown {
  const location = locationOf(self, name);
  const binding = bindingOf(engine, self);
  const own = binding.call?.[name];
  if (own !== undefined) {
    engine.beforeWrite(self, name, location);
    return withRefusals(engine, location, () => own({ self, target: self.target, args, location }));
  }
  const ofAny = ofCollections[name];
  if (ofAny !== undefined && (binding.items !== undefined || binding.item !== undefined)) {
    return ofAny(engine, self, args);
  }
  const orNull = name.endsWith('OrNullObject') ? name.slice(0, -'OrNullObject'.length) : null;
  if (orNull !== null && binding.call?.[orNull] !== undefined) {
    return nullWhenMissing(() => ownMethod(engine, self, orNull, args));
  }
  throw notImplemented(location);
}

function nullWhenMissing(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostFault && error.code === itemNotFound('').code) return null;
    throw error;
  }
}
