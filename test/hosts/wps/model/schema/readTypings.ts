import type { MemberKind, Schema } from './schema';

type Interfaces = Record<string, Record<string, MemberKind>>;
type Enums = Record<string, Record<string, number>>;

/** Where the reader is; `depth` is how many brackets are open within the block. */
interface Block {
  readonly kind: 'interface' | 'enum';
  readonly name: string;
  readonly depth: number;
}

const memberOf = /^(?<readonly>readonly )?(?<name>[A-Za-z_]\w*)\??(?<mark>[(:])(?<arrow>.*)/;

/** Interfaces and enumerations of the texts of declaration files. An interface has the members of those it extends too. */
export function readTypings(texts: readonly string[]): Schema {
  const interfaces: Interfaces = {};
  const enums: Enums = {};
  const parents = new Map<string, string>();
  for (const text of texts) readFile(text, { interfaces, enums, parents });
  for (const [child, parent] of parents)
    interfaces[child] = { ...interfaces[parent], ...interfaces[child] };
  return { interfaces, enums };
}

interface Found {
  readonly interfaces: Interfaces;
  readonly enums: Enums;
  readonly parents: Map<string, string>;
}

function readFile(text: string, found: Found): void {
  let space = '';
  let block: Block | null = null;
  for (const line of withoutComments(text).map((it) => it.trim())) {
    space = /^(?:declare )?namespace (\w+)/.exec(line)?.[1] ?? space;
    if (block === null) block = startOf(line, space, found);
    else block = within(block, line, found);
  }
}

function withoutComments(text: string): readonly string[] {
  return text
    .replaceAll('\r', '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .split('\n');
}

function startOf(line: string, space: string, { parents }: Found): Block | null {
  const [, kind, bare = '', parent] =
    /^(?:export )?(interface|enum) (\w+)(?: extends (\w+))? \{/.exec(line) ?? [];
  if (kind === undefined) return null;
  if (kind === 'enum') return { kind: 'enum', name: bare, depth: 0 };
  const name = space === '' ? bare : `${space}.${bare}`;
  if (parent !== undefined) parents.set(name, space === '' ? parent : `${space}.${parent}`);
  return { kind: 'interface', name, depth: 0 };
}

function within(block: Block, line: string, found: Found): Block | null {
  if (block.depth === 0) {
    if (line.startsWith('}')) return null;
    if (block.kind === 'enum') readValue(block.name, line, found.enums);
    else readMember(block.name, line, found.interfaces);
  }
  const opened = line.split(/[{(]/).length - line.split(/[})]/).length;
  return { ...block, depth: block.depth + opened };
}

function readValue(name: string, line: string, enums: Enums): void {
  const [, key, value] = /^(\w+) = (-?\d+)/.exec(line) ?? [];
  if (key !== undefined) (enums[name] ??= {})[key] = Number(value);
}

function readMember(name: string, line: string, interfaces: Interfaces): void {
  const members = (interfaces[name] ??= {});
  const { groups } = memberOf.exec(line) ?? {};
  if (groups === undefined) return;
  const { name: member = '', mark, arrow = '' } = groups;
  members[member] = kindOf(
    mark === '(' || arrow.trimStart().startsWith('('),
    groups['readonly'] !== undefined,
  );
}

function kindOf(isMethod: boolean, isReadonly: boolean): MemberKind {
  if (isMethod) return 'method';
  return isReadonly ? 'readonly' : 'property';
}
