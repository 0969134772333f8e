import { createGate, ModelGap } from './gate';
import { createKind } from './kind';
import type { InterfaceSchema } from './schema/schema';

const schema: InterfaceSchema = {
  Name: 'property',
  Text: 'readonly',
  Address: 'method',
  Later: 'property',
};

interface Thing {
  name: string;
  isThere: boolean;
}

function setUp() {
  const gate = createGate();
  const kind = createKind<Thing>(gate, {
    name: 'Et.Thing',
    schema,
    members: {
      Name: {
        get: ({ name }) => name,
        set: (thing, value) => {
          thing.name = String(value);
        },
      },
      Text: { get: ({ name }) => `«${name}»` },
      Address: { call: ({ name }, args) => [name, ...args].join(' ') },
    },
    check: ({ isThere }) => {
      if (!isThere) throw new Error('gone');
    },
  });
  const thing = { name: 'a', isThere: true };
  return { gate, kind, thing, wrapped: kind.wrap(thing) };
}

/** As a program without types would ask. */
function ask(object: object, member: string): unknown {
  return Reflect.get(object, member, object);
}

describe('an object of the model', () => {
  test('has the members of the typings and no others', () => {
    const { wrapped } = setUp();
    expect(ask(wrapped, 'Name')).toBe('a');
    expect(ask(wrapped, 'Text')).toBe('«a»');
    expect(ask(wrapped, 'Unknown')).toBeUndefined();
    expect(ask(wrapped, 'toString')).toBeUndefined();
    expect(() => Object.assign(wrapped, { Unknown: 1 })).toThrow(TypeError);
  });

  test('has methods that are functions and cannot be replaced', () => {
    const { wrapped } = setUp();
    const address = ask(wrapped, 'Address');
    expect(typeof address).toBe('function');
    expect(typeof address === 'function' && Reflect.apply(address, wrapped, [1, 2])).toBe('a 1 2');
    expect(() => Object.assign(wrapped, { Address: 1 })).toThrow(TypeError);
  });

  test('takes what may be set and refuses what is read-only', () => {
    const { wrapped, thing } = setUp();
    Object.assign(wrapped, { Name: 'b' });
    expect(thing.name).toBe('b');
    expect(() => Object.assign(wrapped, { Text: 'c' })).toThrow('只读');
  });

  test('throws for what the typings have and the model lacks', () => {
    const { wrapped } = setUp();
    expect(() => ask(wrapped, 'Later')).toThrow(ModelGap);
    expect(() => Object.assign(wrapped, { Later: 1 })).toThrow(ModelGap);
  });

  test('is a new one each time, and says what stands behind it only of its own kind', () => {
    const { kind, thing, wrapped } = setUp();
    expect(kind.wrap(thing)).not.toBe(wrapped);
    expect(kind.targetOf(wrapped)).toBe(thing);
    expect(setUp().kind.targetOf(wrapped)).toBeNull();
    expect(kind.targetOf({})).toBeNull();
  });

  test('is of no use once what stands behind it is gone', () => {
    const { wrapped, thing } = setUp();
    thing.isThere = false;
    expect(() => ask(wrapped, 'Name')).toThrow('gone');
  });

  test('cannot be made with members that are something else in the typings', () => {
    const { gate } = setUp();
    const make = (members: Parameters<typeof createKind<Thing>>[1]['members']) => () =>
      createKind<Thing>(gate, { name: 'Et.Thing', schema, members, check: () => undefined });
    expect(make({ Invented: { get: () => 1 } })).toThrow(RangeError);
    expect(make({ Address: { get: () => 1 } })).toThrow(RangeError);
    expect(make({ Text: { get: () => 1, set: () => undefined } })).toThrow(RangeError);
    expect(make({ Name: { call: () => 1 } })).toThrow(RangeError);
  });
});
