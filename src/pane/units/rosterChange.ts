/** What a pasted list would do: units kept by name, new ones, and those it leaves out. */
export interface RosterChange {
  readonly names: readonly string[];
  readonly kept: number;
  readonly added: number;
  readonly gone: number;
}

/** Names of a pasted text, one a line, blank lines dropped, against the names of the active units. */
export function rosterChange(text: string, active: readonly string[]): RosterChange {
  const names = text
    .split(/\r?\n/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
  const kept = active.filter((it) => names.includes(it)).length;
  const added = new Set(names.filter((it) => !active.includes(it))).size;
  return { names, kept, added, gone: active.length - kept };
}
