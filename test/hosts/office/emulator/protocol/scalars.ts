import type { Engine } from './engine';
import { bindingOf, checkKind, classOf, gate, locationOf } from './gate';
import { HostFault, invalidArgument, notImplemented } from './hostFault';
import type { HostObject } from './hostObject';
import { withRefusals } from './refusals';

/** Whether the emulated host can read the property. */
export function canGet(engine: Engine, object: HostObject, name: string): boolean {
  const read = bindingOf(engine, object).get?.[name];
  return read !== undefined || name === 'Id' || engine.plain.has(object, name);
}

/**
 * The value of a property that holds one.
 *
 * @throws HostFault `EmulatorNotImplemented` where there is neither code nor a plain property.
 */
export function getScalar(engine: Engine, object: HostObject, name: string): unknown {
  const binding = bindingOf(engine, object);
  const read = binding.get?.[name];
  if (read !== undefined) {
    return withRefusals(engine, locationOf(object, name), () => read(object.target, object));
  }
  if (engine.plain.has(object, name)) return engine.plain.get(object, name);
  if (name === 'Id' && binding.keys !== undefined) return binding.keys(object.target)[0];
  throw notImplemented(locationOf(object, name));
}

/**
 * Sets a property.
 *
 * @throws HostFault for a property that does not exist, is read-only, belongs to a set that is not offered, or does not
 * take the value.
 */
export function setScalar(engine: Engine, object: HostObject, name: string, value: unknown): void {
  const location = locationOf(object, name);
  const scalar = classOf(engine, object).scalars[name];
  if (scalar === undefined) throw new HostFault('ApiNotFound', location, 404);
  if (!scalar.isWritable) throw invalidArgument(location);
  gate(engine, scalar.apiSet, location);
  checkKind(scalar.kind, value, location);
  engine.beforeWrite(object, name, location);
  const write = bindingOf(engine, object).set?.[name];
  if (write !== undefined) {
    withRefusals(engine, location, () => write(object.target, value, location));
    return;
  }
  if (engine.plain.has(object, name)) engine.plain.set(object, name, value);
  else throw notImplemented(location);
}
