import type { Schema, MemberKind } from '../model/schema/schema';
import type { Bridge, Reply } from './startBridge';

/** Names of LibreOffice's types that the typings call otherwise. */
const typeNames: Readonly<Record<string, string>> = {
  Worksheets: 'Sheets',
  WorkbookBorders: 'Borders',
  NamedRanges: 'Names',
  ScVbaComment: 'Comment',
};

const handleOf = Symbol('handle');

/** What the workbook is asked through, and what hears of writes. */
export interface World {
  readonly bridge: Bridge;
  readonly schema: Schema;
  /** Told after each write to a range by the object model. */
  readonly wrote: (range: unknown) => void;
}

/**
 * An object of LibreOffice with the shape of the vendor's typings: a property is none to call and a method none to assign, what is
 * read-only refuses, and what the typings do not know is undefined.
 *
 * @throws {Error} for a type that the typings do not know.
 */
export function wrapObject(world: World, { handle, type: given = '' }: Reply): object {
  const type = typeNames[given] ?? given;
  const members = world.schema.interfaces[`Et.${type}`] ?? world.schema.interfaces[`Kso.${type}`];
  if (members === undefined) throw new Error(`the typings know no ${type}`);
  const ask = (how: string, member: string, rest: object = {}): unknown =>
    unwrap(world, `${type}.${member}`, { op: 'use', how, handle, member, ...rest });
  const self: object = new Proxy(Object.freeze({}), {
    get: (_, member) => {
      if (member === handleOf) return handle;
      const kind = kindOf(members, member);
      if (typeof member === 'symbol' || kind === undefined) return undefined;
      if (kind !== 'method') return ask('get', member);
      return (...args: readonly unknown[]): unknown => {
        const result = ask('call', member, { args: args.map(toWire) });
        if (type === 'Range' && changing.has(member)) world.wrote(self);
        return result;
      };
    },
    set: (_, member, value: unknown) => {
      if (typeof member === 'symbol' || kindOf(members, member) !== 'property')
        throw new TypeError(`${type}.${String(member)} cannot be set in WPS`);
      ask('set', member, { value: toWire(value) });
      if (type === 'Range' && changing.has(member)) world.wrote(self);
      return true;
    },
    has: (_, member) => member === handleOf || kindOf(members, member) !== undefined,
  });
  return self;
}

/** What changes the contents of cells. */
const changing = new Set([
  'Value2',
  'Formula',
  'FormulaArray',
  'ClearContents',
  'Clear',
  'Merge',
  'Sort',
]);

function kindOf(
  members: Readonly<Record<string, MemberKind>>,
  member: string | symbol,
): MemberKind | undefined {
  const { value } = Reflect.getOwnPropertyDescriptor(members, member) ?? {};
  return value as MemberKind | undefined;
}

function unwrap(world: World, what: string, request: Readonly<Record<string, unknown>>): unknown {
  const reply = world.bridge.call(request);
  if (reply.error !== undefined) throw new Error(`${what}: ${reply.error}`);
  return reply.handle === undefined ? reply.value : wrapObject(world, reply);
}

function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWire);
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object') return value;
  const handle: unknown = Reflect.get(value, handleOf);
  if (typeof handle !== 'number') throw new TypeError('WPS takes values and objects of its own');
  return { handle };
}
