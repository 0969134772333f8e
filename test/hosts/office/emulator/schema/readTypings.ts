import { apiSetOf, type ApiSet, type ValueKind } from './schema';

/** What the typings tell of a member; `params` is empty for properties. */
export interface TypedMember {
  readonly apiSet: ApiSet | null;
  readonly kind: ValueKind;
  readonly params: readonly ValueKind[];
}

/** What the typings tell of a class, members by camelCase name. */
export interface TypedClass {
  readonly apiSet: ApiSet | null;
  readonly members: Readonly<Record<string, TypedMember>>;
}

type Lines = readonly string[];

/** The classes of namespace Excel in `office.d.ts`, by name. */
export function readTypings(text: string): Readonly<Record<string, TypedClass>> {
  const lines = excelLines(text);
  const enums = enumsOf(lines);
  const classes: Record<string, TypedClass> = {};
  for (const { name, apiSet, members } of classBlocks(lines)) {
    classes[name] = { apiSet, members: membersOf(members, enums) };
  }
  return classes;
}

function excelLines(text: string): Lines {
  const lines = text.replaceAll('\r', '').split('\n');
  const isExcel = /^declare namespace Excel\b/;
  let isInside = false;
  return lines.filter((line) => {
    if (line.startsWith('declare namespace ')) isInside = isExcel.test(line);
    return isInside;
  });
}

function enumsOf(lines: Lines): ReadonlyMap<string, readonly string[]> {
  const enums = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const name = /^ {4}enum (\w+)/.exec(line)?.[1];
    if (name !== undefined) enums.set(name, (open = []));
    else if (/^ {4}\}/.test(line)) open = null;
    const value = /^ {8}\w+ = "(.*)"/.exec(line)?.[1];
    if (value !== undefined) open?.push(value);
  }
  return enums;
}

interface Block {
  readonly name: string;
  readonly apiSet: ApiSet | null;
  readonly members: Lines;
}

function classBlocks(lines: Lines): readonly Block[] {
  const blocks: Block[] = [];
  let set: ApiSet | null = null;
  lines.forEach((line, index) => {
    set = setIn(line) ?? set;
    const head = /^ {4}(?:class|interface|enum|type|namespace) (\w+)/.exec(line);
    if (head === null) return;
    const end = lines.indexOf('    }', index);
    if (line.startsWith('    class ')) {
      blocks.push({ name: head[1] ?? '', apiSet: set, members: lines.slice(index + 1, end) });
    }
    set = null;
  });
  return blocks;
}

function setIn(line: string): ApiSet | null {
  const text = /\[Api set: ([^\]]*)\]/.exec(line)?.[1];
  return text === undefined ? null : apiSetOf(text);
}

function membersOf(
  lines: Lines,
  enums: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, TypedMember>> {
  const members: Record<string, TypedMember> = {};
  let set: ApiSet | null = null;
  for (const line of lines) {
    set = setIn(line) ?? set;
    const member = /^ {8}(?:readonly )?(\w+)\??(?:: (.*);|\((.*)\): )/.exec(line);
    if (member === null) continue;
    const [, name = '', type, params] = member;
    const own = {
      apiSet: set,
      kind: type === undefined ? null : kindOf(type, enums),
      params: params === undefined ? [] : paramsOf(params, enums),
    };
    members[name] = name in members ? joined(members[name] ?? own, own) : own;
    set = null;
  }
  return members;
}

/** An overload widens what was known of the method. */
function joined(first: TypedMember, second: TypedMember): TypedMember {
  const count = Math.max(first.params.length, second.params.length);
  const params = Array.from({ length: count }, (_, index) =>
    widened(first.params[index], second.params[index]),
  );
  return { ...first, params };
}

function widened(first: ValueKind | undefined, second: ValueKind | undefined): ValueKind {
  if (first === undefined || second === undefined) return first ?? second ?? null;
  if (typeof first === 'string' && first === second) return first;
  if (!Array.isArray(first) || !Array.isArray(second)) return null;
  return [...new Set<string>([...first, ...second])];
}

function paramsOf(
  text: string,
  enums: ReadonlyMap<string, readonly string[]>,
): readonly ValueKind[] {
  return topLevel(text, ',').map((param) => kindOf(param.replace(/^\s*\w+\??:\s*/, ''), enums));
}

function kindOf(type: string, enums: ReadonlyMap<string, readonly string[]>): ValueKind {
  if (type === 'boolean' || type === 'number' || type === 'string') return type;
  const values: string[] = [];
  for (const part of topLevel(type, '|').map((piece) => piece.trim())) {
    const literal = /^"(.*)"$/.exec(part)?.[1];
    const named = enums.get(part.replace(/^Excel\./, ''));
    if (literal === undefined && named === undefined) return null;
    values.push(...(literal === undefined ? (named ?? []) : [literal]));
  }
  return values.length === 0 ? null : [...new Set(values)];
}

/** The parts of a text between the separators that stand in no bracket. */
function topLevel(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('([{<'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (letter === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.filter((part) => part.trim() !== '');
}
