import type { ClassSchema } from '../schema/schema';
import type { Engine } from './engine';
import { classOf, gate, locationOf } from './gate';
import { invalidArgument } from './hostFault';
import type { HostObject } from './hostObject';
import { identityOf, itemsOf, navigate } from './objects';
import { canGet, getScalar } from './scalars';
import type { QueryInfo } from './wire';

type Loaded = Record<string, unknown>;

/**
 * What a load gives back: the asked properties by their names on the wire, those of items in `_Items`. Without names
 * it is every property of the object that can be read at the offered sets.
 *
 * @throws HostFault `InvalidArgument` for a name that the class does not have.
 */
export function queryObject(engine: Engine, object: HostObject, info: QueryInfo): Loaded {
  const names = info.Select?.length ? info.Select : ['*'];
  return project(engine, object, names, info);
}

function project(
  engine: Engine,
  object: HostObject,
  names: readonly string[],
  info: QueryInfo,
): Loaded {
  const items = itemsOf(engine, object);
  const expanded = (info.Expand ?? []).map((path) => `${path}/*`);
  if (items === null) return ofObject(engine, object, [...names, ...expanded]);
  const { own, ofItems } = dividedNames(engine, object, names);
  const skip = info.Skip ?? 0;
  const page = items.slice(skip, info.Top ? skip + info.Top : undefined);
  return {
    ...ofObject(engine, object, own),
    _Items: page.map((item, index) => ({
      _Index: skip + index,
      ...project(engine, item, [...ofItems, ...expanded], {}),
    })),
  };
}

/** Names that a collection has itself, and the rest without their `items/`; `*` where no name of items is left. */
function dividedNames(
  engine: Engine,
  collection: HostObject,
  names: readonly string[],
): { readonly own: readonly string[]; readonly ofItems: readonly string[] } {
  const known = classOf(engine, collection);
  const itemClass = engine.schema[known.item ?? ''];
  const isOwn = (name: string): boolean => {
    const [head = ''] = name.split('/');
    const isOfItem = itemClass !== undefined && wireName(itemClass, head) !== null;
    return wireName(known, head) !== null && !isOfItem;
  };
  const own = names.filter(isOwn);
  const rest = names.filter((name) => !isOwn(name));
  const ofItems = rest.map((name) => name.replace(/^items(\/|$)/, '') || '*');
  return { own, ofItems: ofItems.length > 0 ? ofItems : ['*'] };
}

function ofObject(engine: Engine, object: HostObject, names: readonly string[]): Loaded {
  const known = classOf(engine, object);
  const loaded: Loaded = { ...identityOf(engine, object) };
  const deeper = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...rest] = name.split('/');
    if (head === '*') Object.assign(loaded, allScalars(engine, object, known));
    else loadOne(engine, object, { head, rest: rest.join('/') }, { loaded, deeper });
  }
  for (const [name, paths] of deeper) {
    const next = navigate(engine, object, name);
    loaded[name] = next === null ? null : project(engine, next, paths, {});
  }
  return loaded;
}

function loadOne(
  engine: Engine,
  object: HostObject,
  { head, rest }: { readonly head: string; readonly rest: string },
  { loaded, deeper }: { readonly loaded: Loaded; readonly deeper: Map<string, string[]> },
): void {
  const known = classOf(engine, object);
  const name = wireName(known, head);
  const location = locationOf(object, head);
  if (name === null) throw invalidArgument(location);
  const scalar = known.scalars[name];
  if (scalar === undefined) {
    deeper.set(name, [...(deeper.get(name) ?? []), rest === '' ? '*' : rest]);
    return;
  }
  if (rest !== '' && rest !== '*') throw invalidArgument(location);
  gate(engine, scalar.apiSet, location);
  loaded[name] = getScalar(engine, object, name);
}

function allScalars(engine: Engine, object: HostObject, known: ClassSchema): Loaded {
  const names = Object.entries(known.scalars)
    .filter(([name, { apiSet }]) => {
      const isOffered = apiSet === null || engine.isSupported(apiSet);
      return isOffered && !name.startsWith('_') && canGet(engine, object, name);
    })
    .map(([name]) => name);
  return Object.fromEntries(names.map((name) => [name, getScalar(engine, object, name)]));
}

/** The name of a property on the wire for a name as pages write it; null where the class has none of it. */
function wireName(known: ClassSchema, name: string): string | null {
  const names = [name, name.charAt(0).toUpperCase() + name.slice(1)];
  return names.find((text) => text in known.scalars || text in known.navigations) ?? null;
}
