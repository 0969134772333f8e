import { apiSetOf, type ApiSet, type EventSchema } from './schema';

/** What the library's own text tells of a class. */
export interface LibraryClass {
  /** PascalCase names, and whether the library lets them be set. */
  readonly scalars: Readonly<Record<string, boolean>>;
  readonly navigations: Readonly<Record<string, string>>;
  /** The class a method gives back, null for values and nothing. */
  readonly methods: Readonly<Record<string, string | null>>;
  readonly events: Readonly<Record<string, EventSchema>>;
  readonly item: string | null;
  /** Sets the library itself asks for, by camelCase name. */
  readonly gates: Readonly<Record<string, ApiSet>>;
}

/** The Excel classes of `excel-win32-16.01.debug.js`, by name. */
export function readLibrary(text: string): Readonly<Record<string, LibraryClass>> {
  const unix = text.replaceAll('\r', '');
  const body = unix.slice(
    unix.indexOf('var _BeginExcel = "_BeginExcel"'),
    unix.indexOf('var _EndExcel = "_EndExcel"'),
  );
  const starts = [...body.matchAll(/^ {4}var (\w+) = \(function \(_super\) \{$/gm)];
  const classes: Record<string, LibraryClass> = {};
  starts.forEach((start, index) => {
    const name = start[1] ?? '';
    const part = body.slice(start.index, starts[index + 1]?.index);
    if (new RegExp(`"_className"[\\s\\S]{0,80}return "${name}"`).test(part)) {
      classes[name] = readClass(part);
    }
  });
  return classes;
}

function readClass(text: string): LibraryClass {
  return {
    scalars: scalarsOf(text),
    navigations: pairsOf(
      text.matchAll(/_createPropertyObject\(Excel\.(\w+), this, "(\w+)", (?:true|false), /g),
    ),
    methods: {
      ...Object.fromEntries(
        [...text.matchAll(/_invokeMethod\(this, "(\w+)", \d/g)].map(([, name]) => [name, null]),
      ),
      ...pairsOf(text.matchAll(/_createMethodObject\(Excel\.(\w+), this, "(\w+)", \d/g)),
    },
    events: eventsOf(text),
    item: /_createChildItemObject\(Excel\.(\w+), /.exec(text)?.[1] ?? null,
    gates: gatesOf(text),
  };
}

/** `{ second: first }` of every match. */
function pairsOf(matches: Iterable<RegExpExecArray>): Readonly<Record<string, string>> {
  return Object.fromEntries([...matches].map(([, value = '', key = '']) => [key, value]));
}

function scalarsOf(text: string): Readonly<Record<string, boolean>> {
  const names = listOf(text, '_scalarPropertyOriginalNames');
  const updateable = listOf(text, '_scalarPropertyUpdateable');
  return Object.fromEntries(
    names.map((name, index) => [name.replaceAll('"', ''), updateable[index] === 'true']),
  );
}

function listOf(text: string, property: string): readonly string[] {
  const list = new RegExp(`"${property}"[\\s\\S]*?return \\[(.*?)\\];`).exec(text)?.[1] ?? '';
  return list === '' ? [] : list.split(',').map((entry) => entry.trim());
}

const handlers = new RegExp(
  [
    String.raw`GenericEventHandlers\(this\.context, this, "(?<name>\w+)", \{\s*eventType: (?<type>\d+),`,
    String.raw`registerFunc: function \(\) \{ return _this\.(?<register>\w+)\([^)]*\); \},`,
    String.raw`unregisterFunc: function \(\) \{ return _this\.(?<unregister>\w+)\([^)]*\); \},`,
    String.raw`getTargetIdFunc: function \(\) \{ return (?<target>.*?); \}`,
  ].join(String.raw`\s*`),
  'g',
);

function eventsOf(text: string): Readonly<Record<string, EventSchema>> {
  const events: Record<string, EventSchema> = {};
  for (const { groups = {} } of text.matchAll(handlers)) {
    const { name = '', type = '', register = '', unregister = '', target = '' } = groups;
    events[lowerFirst(name.replace(/^On/, 'on'))] = {
      type: Number(type),
      register,
      unregister,
      isOfWorkbook: target.includes('eventWorkbookId'),
    };
  }
  return events;
}

function gatesOf(text: string): Readonly<Record<string, ApiSet>> {
  const gates: Record<string, ApiSet> = {};
  const calls = text.matchAll(/_throwIfApiNotSupported\("\w+\.(\w+)", (\w+|"\w+"), "([\d.]+)"/g);
  for (const [, member = '', set = '', version = ''] of calls) {
    const name = set === '_defaultApiSetName' ? 'ExcelApi' : set.replaceAll('"', '');
    const gate = apiSetOf(`${name} ${version}`);
    if (gate !== null) gates[member] = gate;
  }
  return gates;
}

/** The text with its first letter small. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
