import type { Engine } from './engine';
import { HostFault } from './hostFault';
import { HostObject } from './hostObject';
import { callMethod } from './methods';
import { checkAlive, itemByKey, navigate } from './objects';
import { pathTypes, type ArgumentInfo, type WirePath } from './wire';

/** The objects and arguments of one batch; every path is followed once, when an action first needs it. */
export interface Resolver {
  /** The object of a path; null for a null object. */
  readonly object: (id: number) => HostObject | null;
  readonly args: (info: ArgumentInfo | undefined) => readonly unknown[];
}

/** Resolves the paths of a batch against the workbook. */
export function resolvePaths(engine: Engine, paths: Readonly<Record<string, WirePath>>): Resolver {
  const found = new Map<number, HostObject | null>();
  const object = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (path === undefined) throw new Error(`no object path ${id}`);
    const next = follow(path);
    found.set(id, next);
    return next;
  };
  const follow = (path: WirePath): HostObject | null => {
    const parent = path.ParentObjectPathId ? object(path.ParentObjectPathId) : engine.root;
    if (parent === null) return null;
    checkAlive(engine, parent);
    return step(engine, parent, path, args(path.ArgumentInfo));
  };
  const args = (info: ArgumentInfo | undefined): readonly unknown[] =>
    filled(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  const filled = (values: readonly unknown[], ids: readonly unknown[]): readonly unknown[] =>
    values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) return filled(value, id);
      return typeof id === 'number' && id !== 0 ? object(id) : plain(value);
    });
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { readonly _ObjectPathId?: number };
    if (id !== undefined) return object(id);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
  };
  return { object, args };
}

function step(
  engine: Engine,
  parent: HostObject,
  path: WirePath,
  args: readonly unknown[],
): HostObject | null {
  const name = path.Name ?? '';
  switch (path.ObjectPathType) {
    case pathTypes.globalObject:
      return engine.root;
    case pathTypes.newObject:
      return new HostObject(name, {});
    case pathTypes.method: {
      const result = callMethod(engine, parent, name, args);
      return result instanceof HostObject ? result : null;
    }
    case pathTypes.property:
      return navigate(engine, parent, name);
    case pathTypes.indexer:
      return itemByKey(engine, parent, args[0], false);
    case pathTypes.referenceId:
      return kept(engine, name);
    case pathTypes.nullObject:
      return null;
    default:
      throw new HostFault('GeneralException', `object path of type ${path.ObjectPathType}`);
  }
}

function kept(engine: Engine, id: string): HostObject {
  const object = engine.references.object(id);
  if (object === undefined) throw new HostFault('InvalidReference', id);
  return object;
}
